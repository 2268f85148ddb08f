package org.gigogne.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gigogne.problem.Problem;
import org.gigogne.view.FreePageView;
import org.gigogne.view.SiteView;
import org.jspecify.annotations.Nullable;

/**
 * Every link, anchor, image and document that pages lead to is there. Usable from any thread.
 *
 * <p>Links between files that come together, those of a place, are looked up at once. Of all others one is kept for each
 * target until all files are written: memory grows with the number of places, not with that of pages or links. A link
 * that many pages have, such as one of their frame, is one problem.
 */
public final class LinkCheck {
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)");

    private final @Nullable String baseUrl;
    private final String basePath;
    private final Map<String, PageLink> unresolved = new ConcurrentHashMap<>();
    private final BrokenLinks broken = new BrokenLinks();

    /** The files of a site, when all are written. */
    public interface Files {
        /** Whatever is asked for is there: then only links within a place lead nowhere. */
        Files ALL = new Files() {
            @Override
            public boolean contains(String path) {
                return true;
            }

            @Override
            public Optional<byte[]> read(String path) {
                return Optional.empty();
            }
        };

        /** Whether there is such a file. */
        boolean contains(String path);

        /** What a file holds; empty when that is not kept. */
        Optional<byte[]> read(String path);
    }

    /**
     * A check of one site.
     *
     * @param site what its pages share: addresses in the head of a page that begin with that of the site lead to pages of
     *     it; those of a text may also lead to others beside it
     */
    public LinkCheck(SiteView site) {
        this.baseUrl = site.baseUrl();
        this.basePath = site.basePath();
    }

    /** Whether a file is one that links are looked up in, by its path. */
    public static boolean hasLinks(String path) {
        return path.endsWith(".html") || path.endsWith(".xml");
    }

    /**
     * Takes files that come together.
     *
     * @param files pages and others
     * @param others paths of more files
     * @param freePages those whose pages are among the files
     * @return where links lead to files that are not among them
     */
    Set<String> add(
            LinkOrigins origins, List<OutputFile> files, Collection<String> others, List<FreePageView> freePages) {
        Map<String, Set<String>> idsByPath = new HashMap<>();
        others.forEach(path -> idsByPath.put(origins.folder() + path, Set.of()));
        List<Page> pages = new ArrayList<>();
        for (OutputFile file : files) {
            String html = hasLinks(file.path()) ? new String(file.bytes(), StandardCharsets.UTF_8) : "";
            HtmlLinks links = HtmlLinks.of(html);
            idsByPath.put(origins.folder() + file.path(), links.ids());
            pages.add(new Page(file, html, links.links()));
        }
        Map<String, Set<String>> ofAuthors = new HashMap<>();
        for (FreePageView page : freePages) {
            ofAuthors.put(page.path(), addFreePage(origins, page, idsByPath));
        }
        Set<String> elsewhere = new TreeSet<>();
        Map<String, Set<String>> soundByFolder = new HashMap<>();
        for (Page page : pages) {
            Set<String> known = ofAuthors.getOrDefault(page.file().path(), Set.of());
            Set<String> sound = soundByFolder.computeIfAbsent(page.folder(), folder -> new HashSet<>());
            for (HtmlLinks.Reference link : page.links()) {
                boolean isLookedUp = known.contains(link.address()) || sound.contains(link.address());
                if (!isLookedUp && add(origins, page, link, idsByPath, elsewhere) && !link.isWithinPage()) {
                    sound.add(link.address());
                }
            }
        }
        return elsewhere;
    }

    /** Looks up the links that the author of a page wrote, and gives their addresses. */
    private Set<String> addFreePage(LinkOrigins origins, FreePageView page, Map<String, Set<String>> idsByPath) {
        Set<String> addresses = new HashSet<>();
        for (MarkdownLink link : origins.markdown().render(page).links()) {
            addresses.add(link.address());
            if (!MarkdownLinks.isAllowed(link.written())) {
                broken.addForbidden(link);
            } else if (MarkdownLinks.isRelative(link.written())) {
                Target target = Target.of(RelativeLinks.target(origins.folder() + page.path(), link.address()));
                Set<String> ids = idsByPath.get(target.path());
                if (ids == null || !target.isAmong(ids)) {
                    broken.add(link, target, ids);
                }
            }
        }
        return addresses;
    }

    /** Looks a link up; tells whether it leads to a file that is there. */
    private boolean add(
            LinkOrigins origins,
            Page page,
            HtmlLinks.Reference link,
            Map<String, Set<String>> idsByPath,
            Set<String> elsewhere) {
        String inner = inner(origins, page, link);
        if (inner == null) {
            return false;
        }
        Target target = Target.of(inner);
        Set<String> ids = idsByPath.get(target.path());
        if (ids == null) {
            elsewhere.add(inner);
            PageLink found = unresolved.get(inner);
            if (found == null || !found.isBefore(origins.folder() + page.file().path())) {
                unresolved.merge(inner, PageLink.of(origins, page.file(), page.html(), link), PageLink::first);
            }
            return false;
        }
        boolean isThere = target.isAmong(ids);
        if (!isThere) {
            broken.addAnchor(PageLink.of(origins, page.file(), page.html(), link), target);
        }
        return isThere;
    }

    /** The path in the site, with its anchor; null for an address outside of the site. */
    private @Nullable String inner(LinkOrigins origins, Page page, HtmlLinks.Reference link) {
        String address = link.address();
        boolean isAnywhere = page.file().path().equals(RootPages.NOT_FOUND) && !basePath.isEmpty();
        if (isAnywhere && address.startsWith(basePath)) {
            return RelativeLinks.target("", address.substring(basePath.length()));
        }
        if (page.html().startsWith("<link", link.tag()) && baseUrl != null && address.startsWith(baseUrl)) {
            String path = RelativeLinks.target("index.html", address.substring(baseUrl.length()));
            return path.endsWith("/") ? path + "index.html" : path;
        }
        return ELSEWHERE.matcher(address).find()
                ? null
                : RelativeLinks.target(origins.folder() + page.file().path(), address);
    }

    /** What is wrong, sorted by place, now that all files are written. */
    public List<Problem> problems(Files files) {
        Map<String, Optional<Set<String>>> idsByPath = new HashMap<>();
        new TreeMap<>(unresolved).forEach((inner, link) -> {
            Target target = Target.of(inner);
            if (!files.contains(target.path())) {
                broken.addFile(link, target.path());
            } else if (!isThere(target, files, idsByPath)) {
                broken.addAnchor(link, target);
            }
        });
        return broken.problems();
    }

    /** Those of the targets that are not there, now that all files are written. */
    public static Set<String> lost(Set<String> targets, Files files) {
        Map<String, Optional<Set<String>>> idsByPath = new HashMap<>();
        Set<String> lost = new HashSet<>();
        for (String inner : targets) {
            Target target = Target.of(inner);
            if (!files.contains(target.path()) || !isThere(target, files, idsByPath)) {
                lost.add(inner);
            }
        }
        return lost;
    }

    /** Whether the page of a target has its anchor; a page that is not kept is taken to have it. */
    private static boolean isThere(Target target, Files files, Map<String, Optional<Set<String>>> idsByPath) {
        return target.anchor().isEmpty()
                || idsByPath
                        .computeIfAbsent(
                                target.path(),
                                path -> files.read(path)
                                        .map(bytes -> HtmlLinks.of(new String(bytes, StandardCharsets.UTF_8))
                                                .ids()))
                        .map(target::isAmong)
                        .orElse(true);
    }

    /** A page of a place, with the links that it holds. */
    private record Page(OutputFile file, String html, List<HtmlLinks.Reference> links) {
        /** Where it lies: pages there mean the same by the same address, but for the one that is shown anywhere. */
        String folder() {
            return file.path().equals(RootPages.NOT_FOUND)
                    ? file.path()
                    : file.path().substring(0, file.path().lastIndexOf('/') + 1);
        }
    }

    /**
     * Where a link leads.
     *
     * @param path of a file of the site
     * @param anchor id of an element there; empty for the file as a whole
     */
    record Target(String path, String anchor) {
        static Target of(String inner) {
            int hash = inner.indexOf('#');
            return hash < 0 ? new Target(inner, "") : new Target(inner.substring(0, hash), inner.substring(hash + 1));
        }

        boolean isAmong(Set<String> ids) {
            return anchor.isEmpty() || ids.contains(anchor);
        }
    }
}
