package org.gigogne.site;

import java.util.List;
import org.gigogne.view.ActionList;
import org.gigogne.view.ActionPlace;
import org.gigogne.view.FreePageView;
import org.gigogne.view.PartList;
import org.gigogne.view.SitePaths;
import org.gigogne.view.TerritoryView;
import org.gigogne.view.Timeline;

/** The pages of a territory: to add one, add a row. */
final class TerritoryPages {
    private TerritoryPages() {}

    static List<PageRow<TerritoryView>> rows() {
        return List.of(
                PageRow.of("pages/territoire/accueil.ftlh", SitePaths::home, territory -> true),
                PageRow.each("pages/territoire/parties.ftlh", PartList::figures, PartList::path),
                PageRow.of(
                        "pages/territoire/themes.ftlh",
                        SitePaths::themes,
                        territory -> !territory.themes().isEmpty()
                                || !territory.proposals().isEmpty()
                                || !territory.keywords().keywords().isEmpty()),
                PageRow.of(
                        "pages/territoire/indicateurs.ftlh",
                        SitePaths::indicators,
                        territory -> !territory.indicators().isEmpty()),
                PageRow.of(
                        "pages/territoire/equipement.ftlh",
                        SitePaths::inventory,
                        territory -> !territory.equipment().isEmpty() || territory.material() != null),
                PageRow.of(
                        "pages/territoire/personnels.ftlh", SitePaths::staff, territory -> territory.staff() != null),
                PageRow.each("pages/territoire/couverture.ftlh", PartList::coverage, PartList::path),
                PageRow.of(
                        "pages/territoire/competences.ftlh",
                        SitePaths::competencies,
                        territory -> !territory.progressions().isEmpty()
                                || !territory.results().isEmpty()),
                PageRow.of("pages/commun/plan-action.ftlh", SitePaths::plan, territory -> territory.plan() != null),
                PageRow.each(
                        "pages/commun/plan-action-par.ftlh",
                        territory -> ActionList.of(territory.path(), territory.plan()),
                        ActionList::path),
                PageRow.each(
                        "pages/commun/action.ftlh", territory -> ActionPlace.of(territory.plan()), ActionPlace::path),
                PageRow.of(
                        "pages/commun/retours-experience.ftlh",
                        SitePaths::feedbacks,
                        territory -> !territory.feedbacks().isEmpty()),
                PageRow.of(
                        "pages/commun/rencontres.ftlh",
                        SitePaths::meetings,
                        territory -> !territory.meetings().isEmpty()),
                PageRow.each(
                        "pages/commun/calendrier.ftlh",
                        territory -> Timeline.of(territory.path(), territory.calendar()),
                        Timeline::path),
                PageRow.of(
                        "pages/commun/documents.ftlh",
                        SitePaths::documents,
                        territory -> !territory.documents().isEmpty()),
                PageRow.each("pages/commun/page.ftlh", TerritoryView::pages, FreePageView::path));
    }
}
