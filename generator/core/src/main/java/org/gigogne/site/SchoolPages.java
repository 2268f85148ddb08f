package org.gigogne.site;

import java.util.List;
import org.gigogne.view.ActionList;
import org.gigogne.view.ActionPlace;
import org.gigogne.view.ClassLevelView;
import org.gigogne.view.FreePageView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SitePaths;
import org.gigogne.view.Timeline;

/** The pages of a school: to add one, add a row. */
final class SchoolPages {
    private SchoolPages() {}

    static List<PageRow<SchoolView>> rows() {
        return List.of(
                PageRow.of("pages/etablissement/accueil.ftlh", SitePaths::home, school -> true),
                PageRow.of(
                        "pages/etablissement/progression.ftlh",
                        SitePaths::progression,
                        school -> school.progression() != null),
                PageRow.each(
                        "pages/etablissement/niveau.ftlh",
                        school -> ClassLevelView.of(school.progression()),
                        ClassLevelView::path),
                PageRow.of("pages/commun/plan-action.ftlh", SitePaths::plan, school -> school.plan() != null),
                PageRow.each(
                        "pages/commun/plan-action-par.ftlh",
                        school -> ActionList.of(school.path(), school.plan()),
                        ActionList::path),
                PageRow.each("pages/commun/action.ftlh", school -> ActionPlace.of(school.plan()), ActionPlace::path),
                PageRow.of(
                        "pages/etablissement/indicateurs.ftlh",
                        SitePaths::indicators,
                        school -> !PlaceParts.indicators(school.plan()).isEmpty()),
                PageRow.of(
                        "pages/etablissement/equipement.ftlh",
                        SitePaths::inventory,
                        school -> school.inventory() != null),
                PageRow.of(
                        "pages/commun/retours-experience.ftlh",
                        SitePaths::feedbacks,
                        school -> !school.feedbacks().isEmpty()),
                PageRow.of(
                        "pages/commun/rencontres.ftlh",
                        SitePaths::meetings,
                        school -> !school.meetings().isEmpty()),
                PageRow.of(
                        "pages/etablissement/formations.ftlh",
                        SitePaths::training,
                        school -> school.training() != null),
                PageRow.of(
                        "pages/etablissement/autopositionnement.ftlh",
                        SitePaths::selfAssessment,
                        school -> school.selfAssessment() != null),
                PageRow.of(
                        "pages/etablissement/continuite.ftlh",
                        SitePaths::continuity,
                        school -> school.continuity() != null),
                PageRow.each(
                        "pages/commun/calendrier.ftlh",
                        school -> Timeline.of(school.path(), school.calendar()),
                        Timeline::path),
                PageRow.of(
                        "pages/commun/documents.ftlh",
                        SitePaths::documents,
                        school -> !school.documents().isEmpty()),
                PageRow.each("pages/commun/page.ftlh", SchoolView::pages, FreePageView::path));
    }
}
