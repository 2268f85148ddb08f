package org.gigogne.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which data files a place offers. */
final class Documents {
    private Documents() {}

    static List<DocumentView> ofSchool(
            String path,
            @Nullable PlanView plan,
            @Nullable InventoryView inventory,
            CalendarView calendar,
            List<ChangeView> changes) {
        List<DocumentView> documents = new ArrayList<>();
        boolean hasIndicators = plan != null && !plan.indicators().isEmpty();
        documents.addAll(tables(path, plan, hasIndicators, inventory != null));
        documents.add(new DocumentView("etablissement", "json", SitePaths.dataFile(path, "etablissement", "json"), ""));
        documents.addAll(ofCalendar(path, calendar));
        documents.addAll(ofChanges(path, changes));
        return documents;
    }

    static List<DocumentView> ofTerritory(
            String path,
            @Nullable PlanView plan,
            boolean hasIndicators,
            boolean hasEquipment,
            CalendarView calendar,
            List<ChangeView> changes) {
        List<DocumentView> documents = new ArrayList<>();
        documents.addAll(tables(path, plan, hasIndicators, hasEquipment));
        documents.add(new DocumentView("territoire", "json", SitePaths.dataFile(path, "territoire", "json"), ""));
        documents.addAll(ofCalendar(path, calendar));
        documents.addAll(ofChanges(path, changes));
        return documents;
    }

    private static List<DocumentView> tables(
            String path, @Nullable PlanView plan, boolean hasIndicators, boolean hasEquipment) {
        List<DocumentView> documents = new ArrayList<>();
        if (plan != null && !plan.actions().isEmpty()) {
            documents.add(table(path, "actions", SitePaths.plan(path)));
        }
        if (hasIndicators) {
            documents.add(table(path, "indicateurs", SitePaths.indicators(path)));
        }
        if (hasEquipment) {
            documents.add(table(path, "equipement", SitePaths.inventory(path)));
        }
        return documents;
    }

    private static DocumentView table(String path, String id, String page) {
        return new DocumentView(id, "csv", SitePaths.dataFile(path, id, "csv"), page);
    }

    private static List<DocumentView> ofCalendar(String path, CalendarView calendar) {
        return calendar.events().isEmpty()
                ? List.of()
                : List.of(
                        new DocumentView("calendrier", "ics", SitePaths.calendarFile(path), SitePaths.calendar(path)));
    }

    private static List<DocumentView> ofChanges(String path, List<ChangeView> changes) {
        return changes.isEmpty()
                ? List.of()
                : List.of(new DocumentView("changements", "atom", SitePaths.feed(path), ""));
    }
}
