package org.gigogne.site;

import java.util.List;
import org.gigogne.view.SitePaths;

/** The languages of a site as seen from one of them: a page and its counterparts stand in the folder of each. */
final class SiteLanguages {
    private final List<Version> versions;
    private final String folder;

    /**
     * The languages of a site.
     *
     * @param codes first the language of the root
     * @param current the one that is rendered
     */
    SiteLanguages(Theme theme, List<String> codes, String current) {
        this.folder = SitePaths.languageFolder(codes, current);
        this.versions = codes.stream()
                .map(code -> new Version(
                        code,
                        Texts.of(theme, code).text("lang.name", List.of()),
                        SitePaths.languageFolder(codes, code)))
                .toList();
    }

    /** Folder of the language that is rendered, with a final {@code /}; empty for the root. */
    String folder() {
        return folder;
    }

    /**
     * A page in each of the languages; none when there is only one.
     *
     * @param base as in {@link RelativeLinks#from}
     */
    List<LanguageLink> links(Page page, String base) {
        if (versions.size() < 2) {
            return List.of();
        }
        return versions.stream()
                .map(version -> {
                    boolean isHere = version.folder().equals(folder);
                    String there = version.folder() + (isHere ? page.path() : page.counterpart());
                    String address = RelativeLinks.from(base, page.address(), there);
                    return new LanguageLink(version.code(), version.name(), address, there);
                })
                .toList();
    }

    private record Version(String code, String name, String folder) {}
}
