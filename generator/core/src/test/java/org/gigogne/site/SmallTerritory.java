package org.gigogne.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Diffusion;
import org.gigogne.model.Edition;
import org.gigogne.model.Inventory;
import org.gigogne.model.Progression;
import org.gigogne.model.Progression.LevelResult;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SchoolYear;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.Territory;
import org.gigogne.model.TerritoryContent;
import org.gigogne.model.Training;
import org.gigogne.reference.Referential;
import org.gigogne.synthesis.Circumstances;
import org.gigogne.synthesis.SmallGroups;
import org.gigogne.synthesis.Summariser;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlaceViewer;
import org.gigogne.view.PlaceViewer.ContainedPlace;
import org.gigogne.view.PlaceViewer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** An académie with départements with schools that tell of few persons; the same for the same seed. */
final class SmallTerritory {
    static final int THRESHOLD = 5;

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final Referential REFERENTIAL = Referential.load();

    private final Random random;
    private final Map<String, List<School>> departments = new TreeMap<>();

    SmallTerritory(long seed) {
        random = new Random(seed);
        int count = 1 + random.nextInt(3);
        for (int department = 0; department < count; department++) {
            String path = "d" + department;
            departments.put(path, new ArrayList<>());
            int schools = 1 + random.nextInt(3);
            for (int school = 0; school < schools; school++) {
                departments.getOrDefault(path, List.of()).add(school(path + "/s" + school));
            }
        }
    }

    List<School> schools() {
        return departments.values().stream().flatMap(List::stream).toList();
    }

    /** The JSON file of each place in the public edition, by the path of the place; empty for the root. */
    Map<String, byte[]> published() {
        JsonFile json = new JsonFile();
        Map<String, byte[]> files = new TreeMap<>();
        views().forEach((path, view) -> files.put(path, json.bytes((Record) view)));
        return files;
    }

    /** What each place shows in the public edition, by its path; empty for the root. */
    Map<String, PlaceView> views() {
        PlaceViewer viewer =
                new PlaceViewer(REFERENTIAL, new SiteSettings.Thresholds(THRESHOLD, 6), Edition.PUBLIC, AS_OF);
        Summariser summariser = new Summariser(new Circumstances(AS_OF, 6, new SmallGroups(THRESHOLD)));
        Map<String, PlaceView> views = new TreeMap<>();
        List<ContainedPlace> parts = new ArrayList<>();
        departments.forEach((path, schools) -> {
            List<ContainedPlace> own = new ArrayList<>();
            for (School school : schools) {
                views.put(school.path(), viewer.view(school, List.of()));
                PlaceKind kind = new PlaceKind.OfSchool(school.identity().kind());
                own.add(new ContainedPlace(school.path(), school.path(), kind, summariser.summarise(school)));
            }
            Synthesis synthesis = sum(own);
            views.put(path, viewer.view(content(path), List.of(), synthesis, own, List.of(), Catalogue.EMPTY));
            PlaceKind kind = new PlaceKind.OfTerritory(Territory.Kind.DEPARTMENT, null);
            parts.add(new ContainedPlace(path, path, kind, synthesis));
        });
        views.put("", viewer.view(content(""), List.of(), sum(parts), parts, List.of(), Catalogue.EMPTY));
        return views;
    }

    private static Synthesis sum(List<ContainedPlace> parts) {
        return parts.stream().map(ContainedPlace::synthesis).reduce(Synthesis.empty(), Synthesis::merge);
    }

    private static TerritoryContent content(String path) {
        Territory territory = new Territory("Territoire " + path, Territory.Kind.ACADEMY, null, null, null);
        return new TerritoryContent(path, territory, null, null, List.of(), List.of(), List.of());
    }

    private School school(String path) {
        List<LevelResult> results = Stream.of("6e", "3e")
                .filter(level -> chance(80))
                .map(this::result)
                .toList();
        SchoolIdentity identity = new SchoolIdentity(
                path,
                "0490001X",
                "college",
                SchoolIdentity.Sector.PUBLIC,
                YEAR,
                null,
                null,
                null,
                results.stream()
                        .map(result -> new SchoolIdentity.Enrolment(result.level(), result.enrolled(), null))
                        .toList(),
                null);
        return new School(
                path,
                identity,
                new Progression(null, List.of(), List.of(), List.of(), List.of(), null, results, Diffusion.PUBLIC),
                null,
                inventory(),
                List.of(),
                List.of(),
                new Training(
                        null,
                        Stream.of("a", "b").map(this::session).toList(),
                        List.of(certification()),
                        Diffusion.PUBLIC),
                null,
                null,
                List.of());
    }

    private LevelResult result(String level) {
        int enrolled = group();
        int participants = part(enrolled);
        Integer certifiable = chance(70) ? part(participants) : null;
        Integer certified = chance(80) ? (Integer) part(certifiable == null ? participants : certifiable) : null;
        return new LevelResult(
                YEAR, level, enrolled, participants, certifiable, certified, BigDecimal.valueOf(300), List.of());
    }

    private Inventory inventory() {
        List<Inventory.Loans> loans = new ArrayList<>();
        for (Inventory.LoanAudience audience : Inventory.LoanAudience.values()) {
            int requested = group();
            loans.add(new Inventory.Loans(YEAR, audience, requested, part(requested)));
        }
        return new Inventory(null, null, List.of(), null, null, List.of(), loans, Diffusion.PUBLIC);
    }

    private Training.Session session(String id) {
        Integer registered = orMissing(group());
        Integer attended = orMissing(part(registered == null ? 30 : registered));
        return new Training.Session(id, id, Training.Frame.LOCAL, null, null, null, registered, attended, List.of());
    }

    private Training.StaffCertification certification() {
        Integer staff = orMissing(group() + 5);
        int engaged = part(staff == null ? 30 : staff);
        Integer admissible = orMissing(part(engaged));
        int candidates = admissible == null ? engaged : admissible;
        int advanced = part(candidates);
        int expert = part(candidates - advanced);
        return new Training.StaffCertification(
                YEAR, staff, engaged, admissible, orMissing(advanced), orMissing(expert));
    }

    private @Nullable Integer orMissing(int number) {
        return chance(80) ? number : null;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int group() {
        return random.nextInt(chance(30) ? 12 : 60);
    }

    /** Few, all but few, or any part of a group. */
    private int part(int group) {
        int few = Math.min(group, random.nextInt(THRESHOLD + 2));
        return switch (random.nextInt(4)) {
            case 0 -> few;
            case 1 -> group - few;
            default -> random.nextInt(group + 1);
        };
    }
}
