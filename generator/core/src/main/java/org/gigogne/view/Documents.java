package org.gigogne.view;

import java.util.ArrayList;
import java.util.List;

/** Which documents a place offers. */
final class Documents {
    private Documents() {}

    static List<DocumentView> ofSchool(String path, boolean hasPlan, boolean hasInventory) {
        List<DocumentView> documents = new ArrayList<>();
        documents.add(report(path, "plan-numerique"));
        documents.add(report(path, "synthese"));
        documents.addAll(ofPlan(path, hasPlan));
        if (hasInventory) {
            documents.add(file(path, "equipement", "csv", SitePaths.inventory(path)));
        }
        documents.add(file(path, "etablissement", "json", ""));
        documents.add(calendar(path));
        return documents;
    }

    static List<DocumentView> ofTerritory(String path, boolean hasPlan, boolean hasDates) {
        List<DocumentView> documents = new ArrayList<>();
        documents.add(report(path, "synthese-territoriale"));
        documents.addAll(ofPlan(path, hasPlan));
        documents.add(file(path, "territoire", "json", ""));
        if (hasDates) {
            documents.add(calendar(path));
        }
        return documents;
    }

    private static List<DocumentView> ofPlan(String path, boolean hasPlan) {
        return hasPlan
                ? List.of(
                        file(path, "actions", "csv", SitePaths.plan(path)),
                        file(path, "indicateurs", "csv", SitePaths.indicators(path)))
                : List.of();
    }

    private static DocumentView report(String path, String id) {
        return new DocumentView(id, "pdf", SitePaths.reportFile(path, id), SitePaths.reportPage(path, id));
    }

    private static DocumentView file(String path, String id, String format, String page) {
        return new DocumentView(id, format, SitePaths.dataFile(path, id, format), page);
    }

    private static DocumentView calendar(String path) {
        return new DocumentView("calendrier", "ics", SitePaths.calendarFile(path), SitePaths.calendar(path));
    }
}
