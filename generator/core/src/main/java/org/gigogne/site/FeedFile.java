package org.gigogne.site;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gigogne.view.ChangeView;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SitePaths;
import org.gigogne.view.SiteView;

/**
 * What has changed lately, as an Atom feed (RFC 4287). Identifiers follow from who the place is and from what happened,
 * and times from the dates of the content, of which the first day counts: neither changes with the date of the figures, so
 * that a reader shows no change twice.
 * Addresses are absolute when that of the site is known; else they start from the feed.
 */
final class FeedFile {
    private final Language language;
    private final SiteView site;
    private final String folder;

    /**
     * Feeds of a site in one language.
     *
     * @param folder where the pages of the language are in the site, with a final {@code /}; empty for the root
     */
    FeedFile(Language language, SiteView site, String folder) {
        this.language = language;
        this.site = site;
        this.folder = folder;
    }

    /**
     * The feed of a place with at least one change.
     *
     * @param owner what makes identifiers unique in the world, for example a UAI
     */
    byte[] bytes(PlaceView place, String owner) {
        String path = SitePaths.feed(place.path());
        LocalDate latest = place.changes().stream()
                .map(change -> change.date().firstDay())
                .max(Comparator.naturalOrder())
                .orElse(site.asOf());
        List<String> lines = new ArrayList<>();
        lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.add("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + escaped(text("lang")) + "\">");
        lines.add(element("id", id(owner, "")));
        lines.add(element("title", text("feed.name", place.name())));
        lines.add(element("updated", time(latest)));
        lines.add("<author>" + element("name", place.name()) + "</author>");
        if (site.baseUrl() != null) {
            lines.add(link("self", "application/atom+xml", path, path));
        }
        lines.add(link("alternate", "text/html", path, SitePaths.home(place.path())));
        lines.add(element("generator", "Gigogne"));
        place.changes().forEach(change -> addEntry(change, path, owner, lines));
        lines.add("</feed>");
        lines.add("");
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private void addEntry(ChangeView change, String path, String owner, List<String> lines) {
        lines.add("<entry>");
        lines.add(element("id", id(owner, change.id())));
        lines.add(element("title", title(change)));
        lines.add(element("updated", time(change.date().firstDay())));
        lines.add(link("alternate", "text/html", path, change.path()));
        lines.add("<category term=\"" + change.kind().name() + "\" label=\"" + escaped(language.word(change.kind()))
                + "\"/>");
        lines.add(element("summary", language.dates().date(change.date())));
        lines.add("</entry>");
    }

    private String title(ChangeView change) {
        String kind = language.word(change.kind());
        BigDecimal value = change.value();
        String unit = change.unit();
        return value == null || unit == null
                ? text("feed.change", kind, change.title())
                : text("feed.reading", kind, change.title(), language.number(value), unit)
                        .strip();
    }

    private String text(String key, String... arguments) {
        return language.text(key, arguments);
    }

    private String link(String relation, String type, String from, String target) {
        String address = site.baseUrl() == null
                ? RelativeLinks.relative(from, target)
                : RelativeLinks.from(site.baseUrl() + folder, from, target);
        return "<link rel=\"" + relation + "\" type=\"" + type + "\" href=\"" + escaped(address) + "\"/>";
    }

    /** A UUID of version 3 (RFC 9562, section 5.3), the same for the same names. */
    private String id(String owner, String change) {
        String name = owner + '/' + folder + change;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String element(String name, String text) {
        return '<' + name + '>' + escaped(text) + "</" + name + '>';
    }

    private static String escaped(String text) {
        return XmlText.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
