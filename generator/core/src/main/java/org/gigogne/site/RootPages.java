package org.gigogne.site;

import java.util.List;
import org.gigogne.view.AlphabetPage;
import org.gigogne.view.PlaceView;

/** The pages that a site has once: to add one, add a row. */
final class RootPages {
    /** The page that servers show under any address that has none. */
    static final String NOT_FOUND = "404.html";

    private RootPages() {}

    static List<PageRow<PlaceView>> rows(List<AlphabetPage> alphabet) {
        return List.of(
                row("aide"),
                row("glossaire"),
                row("plan-du-site"),
                row("accessibilite"),
                row("mentions-legales"),
                row("calculs"),
                row("recherche"),
                PageRow.of("pages/racine/introuvable.ftlh", root -> NOT_FOUND, root -> true),
                PageRow.each("pages/racine/index-alphabetique.ftlh", root -> alphabet, AlphabetPage::path));
    }

    private static PageRow<PlaceView> row(String name) {
        return PageRow.of("pages/racine/" + name + ".ftlh", root -> name + ".html", root -> true);
    }
}
