package org.gigogne.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.gigogne.view.InventoryView;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SitePaths;
import org.gigogne.view.SiteView;
import org.gigogne.view.TerritoryView;

/**
 * The data files of a place: the view as JSON, tables, and dates. A file is written when the place has something to put
 * into it, or lists it among its documents.
 */
final class DataFiles {
    private final CsvFiles csv;
    private final CalendarFile calendar;
    private final JsonFile json = new JsonFile();

    DataFiles(Texts texts, SiteView site) {
        this.csv = new CsvFiles(texts);
        this.calendar = new CalendarFile(texts, site.asOf());
    }

    List<OutputFile> of(SchoolView school) {
        String place = school.path();
        InventoryView inventory = school.inventory();
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(SitePaths.dataFile(place, "etablissement", "json"), json.bytes(school)));
        add(
                files,
                school,
                SitePaths.dataFile(place, "actions", "csv"),
                school.plan() == null,
                () -> csv.actions(PlaceParts.actions(school.plan())));
        add(
                files,
                school,
                SitePaths.dataFile(place, "indicateurs", "csv"),
                PlaceParts.indicators(school.plan()).isEmpty(),
                () -> csv.indicators(PlaceParts.indicators(school.plan())));
        if (inventory != null) {
            files.add(new OutputFile(SitePaths.dataFile(place, "equipement", "csv"), csv.inventory(inventory)));
        }
        add(
                files,
                school,
                SitePaths.calendarFile(place),
                school.calendar().events().isEmpty(),
                () -> calendar.bytes(
                        school.calendar(), school.name(), school.uai().toLowerCase(Locale.ROOT) + ".gigogne"));
        return files;
    }

    List<OutputFile> of(TerritoryView territory) {
        String place = territory.path();
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(SitePaths.dataFile(place, "territoire", "json"), json.bytes(territory)));
        add(
                files,
                territory,
                SitePaths.dataFile(place, "actions", "csv"),
                territory.plan() == null,
                () -> csv.actions(PlaceParts.actions(territory.plan())));
        add(
                files,
                territory,
                SitePaths.dataFile(place, "indicateurs", "csv"),
                territory.indicators().isEmpty(),
                () -> csv.sharedIndicators(territory.indicators()));
        add(
                files,
                territory,
                SitePaths.dataFile(place, "equipement", "csv"),
                territory.equipment().isEmpty(),
                () -> csv.equipment(territory.equipment()));
        add(
                files,
                territory,
                SitePaths.calendarFile(place),
                territory.calendar().events().isEmpty(),
                () -> calendar.bytes(territory.calendar(), territory.name(), owner(territory)));
        return files;
    }

    private static String owner(TerritoryView territory) {
        String code = territory.code() == null ? Slugs.slug(territory.name()) : Slugs.slug(territory.code());
        return Slugs.slug(territory.kind().name()) + '-' + code + ".gigogne";
    }

    private static void add(
            List<OutputFile> files, PlaceView place, String path, boolean isEmpty, Supplier<byte[]> bytes) {
        if (!isEmpty
                || place.documents().stream()
                        .anyMatch(document -> document.path().equals(path))) {
            files.add(new OutputFile(path, bytes.get()));
        }
    }
}
