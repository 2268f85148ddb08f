package org.gigogne.site;

import java.util.List;
import org.gigogne.view.AlphabetPage;
import org.gigogne.view.PlaceView;

/** The pages that a site has once: to add one, add a row. */
final class RootPages {
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
                PageRow.each("pages/racine/index-alphabetique.ftlh", root -> alphabet, AlphabetPage::path));
    }

    private static PageRow<PlaceView> row(String name) {
        return PageRow.of("pages/racine/" + name + ".ftlh", root -> name + ".html", root -> true);
    }
}
