package org.gigogne.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SiteView;
import org.gigogne.view.TerritoryView;

/**
 * The data files of a place: the view as JSON, tables, and dates. The documents of the view say
 * which there are.
 */
final class DataFiles {
    private final CsvFiles csv;
    private final CalendarFile calendar;
    private final FeedFile feed;
    private final JsonFile json = new JsonFile();

    /**
     * Data files of a site in one language.
     *
     * @param folder where the pages of the language are in the site, with a final {@code /}; empty for the root
     */
    DataFiles(Language language, SiteView site, String folder) {
        Texts texts = language.texts();
        this.csv = new CsvFiles(texts);
        this.calendar = new CalendarFile(texts, site.asOf());
        this.feed = new FeedFile(language, site, folder);
    }

    /** The data files that the documents of a school name. */
    List<OutputFile> of(SchoolView school) {
        return files(school, id -> switch (id) {
            case "etablissement" -> json.bytes(school);
            case "actions" -> csv.actions(PlaceParts.actions(school.plan()));
            case "indicateurs" -> csv.indicators(PlaceParts.indicators(school.plan()));
            case "equipement" -> csv.inventory(Objects.requireNonNull(school.inventory()));
            case "calendrier" -> calendar.bytes(school.calendar(), school.name(), owner(school));
            case "changements" -> feed.bytes(school, owner(school));
            default -> throw new IllegalStateException("no such data file: " + id);
        });
    }

    /** The data files that the documents of a territory name. */
    List<OutputFile> of(TerritoryView territory) {
        return files(territory, id -> switch (id) {
            case "territoire" -> json.bytes(territory);
            case "actions" -> csv.actions(PlaceParts.actions(territory.plan()));
            case "indicateurs" -> csv.sharedIndicators(territory.indicators());
            case "equipement" -> csv.equipment(territory.equipment());
            case "calendrier" -> calendar.bytes(territory.calendar(), territory.name(), owner(territory));
            case "changements" -> feed.bytes(territory, owner(territory));
            default -> throw new IllegalStateException("no such data file: " + id);
        });
    }

    private static List<OutputFile> files(PlaceView place, Function<String, byte[]> bytes) {
        return place.documents().stream()
                .map(document -> new OutputFile(document.path(), bytes.apply(document.id())))
                .toList();
    }

    private static String owner(SchoolView school) {
        return school.uai().toLowerCase(Locale.ROOT) + ".gigogne";
    }

    private static String owner(TerritoryView territory) {
        String code = territory.code() == null ? Slugs.slug(territory.name()) : Slugs.slug(territory.code());
        return Slugs.slug(territory.kind().name()) + '-' + code + ".gigogne";
    }
}
