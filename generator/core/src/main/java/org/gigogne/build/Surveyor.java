package org.gigogne.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gigogne.build.History.PlaceRecord;
import org.gigogne.check.ContentChecker;
import org.gigogne.check.UaiClaims;
import org.gigogne.content.CatalogueChain;
import org.gigogne.content.Catalogues;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.content.SchoolDocuments;
import org.gigogne.content.TerritoryDocuments;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.Territory;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.store.StampedFile;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.PlaceViewer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * The first pass: reads and checks every place, and keeps of each what the places around it need. The models themselves
 * are let go, so that memory grows with the syntheses only.
 */
final class Surveyor {
    private final ContentReader reader;
    private final ContentChecker checker;
    private final Catalogues catalogues;
    private final Workers workers;
    private final Optional<Memory> memory;
    private final StageClock clock;
    private final Progress progress;
    private final Map<CatalogueChain, String> chainKeys = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * A surveyor.
     *
     * @param memory what former builds found; places that are as they were are not read
     */
    Surveyor(
            ContentReader reader,
            ContentChecker checker,
            Catalogues catalogues,
            Workers workers,
            Optional<Memory> memory,
            Run run) {
        this.reader = reader;
        this.checker = checker;
        this.catalogues = catalogues;
        this.workers = workers;
        this.memory = memory;
        this.clock = run.clock;
        this.progress = run.progress;
    }

    /**
     * Surveys all places of a content.
     *
     * @param summary what a school adds up to, once its shared indicators are complete
     * @param problems gets what is wrong
     * @return the places that could be read, by path; territories are not added up yet
     */
    Map<String, SurveyedPlace> survey(ContentTree tree, Summary summary, List<Problem> problems) {
        List<Place> places = tree.places().toList();
        progress.begin(Stage.READ, places.size());
        List<Finding> findings = workers.map(
                places,
                Function.identity(),
                place -> surveyCounted(place, summary),
                (place, failure) -> new Finding(null, List.of(failure)));
        findings.forEach(finding -> problems.addAll(finding.problems()));
        List<UaiClaims.Claim> claims =
                findings.stream().flatMap(finding -> finding.claim().stream()).toList();
        problems.addAll(UaiClaims.check(claims, tree.origins()));
        Map<String, SurveyedPlace> found = new HashMap<>();
        findings.forEach(finding ->
                finding.surveyed().ifPresent(place -> found.put(place.place().path(), place)));
        return found;
    }

    private Finding surveyCounted(Place place, Summary summary) {
        Finding finding = survey(place, summary);
        progress.step();
        return finding;
    }

    private Finding survey(Place place, Summary summary) {
        Optional<List<StampedFile>> files = clock.time(Stage.READ, () -> memory.flatMap(kept -> kept.inputs(place)));
        if (files.isEmpty()) {
            return read(place, summary, new Inputs(List.of(), ""));
        }
        Memory kept = memory.orElseThrow();
        List<SurveyKey.File> held = files.get().stream()
                .map(file -> new SurveyKey.File(file.name(), file.sha256()))
                .toList();
        String key = kept.key(new SurveyKey(
                kept.program(), summary.basis(), place.path(), place.kind(), held, chainKey(place, kept)));
        return kept.place(place.path())
                .map(PlaceRecord::survey)
                .filter(known -> known.key().equals(key))
                .map(known -> remembered(place, known.with(files.get()), kept))
                .orElseGet(() -> read(place, summary, new Inputs(files.get(), key)));
    }

    /** Key of the catalogues that hold at a place: those of one chain are told once. */
    private String chainKey(Place place, Memory kept) {
        return chainKeys.computeIfAbsent(catalogues.at(place.path()), kept::key);
    }

    private static Finding remembered(Place place, SurveyRecord known, Memory kept) {
        Sum sum = Sum.of(Synthesis.empty());
        if (place.kind() == Place.Kind.SCHOOL) {
            sum = Sum.remembered(known.key(), kept);
            KeptSchool.stay(known.key(), kept);
        }
        return new Finding(new SurveyedPlace(place, known, sum), known.problems());
    }

    private Finding read(Place place, Summary summary, Inputs inputs) {
        return place.kind() == Place.Kind.SCHOOL ? school(place, summary, inputs) : territory(place, inputs);
    }

    private Finding school(Place place, Summary summary, Inputs inputs) {
        Outcome<SchoolDocuments> read = clock.time(Stage.READ, () -> reader.readSchool(place));
        List<Problem> problems = new ArrayList<>(read.problems());
        SchoolDocuments documents = read.value().orElse(null);
        if (documents == null) {
            return new Finding(null, problems);
        }
        CatalogueChain chain = catalogues.at(place.path());
        problems.addAll(clock.time(Stage.CHECK, () -> checker.check(documents, place.files()::contains, chain)));
        School school = chain.whole().completed(documents.school());
        Synthesis synthesis = clock.time(Stage.SYNTHESISE, () -> summary.of().apply(school));
        Sum sum = Sum.of(synthesis);
        if (memory.isPresent() && !inputs.key().isEmpty()) {
            sum = Sum.of(synthesis, inputs.key(), memory.get());
            KeptSchool.keep(school, inputs.key(), memory.get());
        }
        SchoolIdentity identity = documents.identity().value();
        SurveyRecord record = inputs.record(
                identity.name(),
                new PlaceKind.OfSchool(identity.kind()),
                Optional.of(UaiClaims.Claim.of(documents.identity())),
                problems);
        return new Finding(new SurveyedPlace(place, record, sum), problems);
    }

    private Finding territory(Place place, Inputs inputs) {
        Outcome<TerritoryDocuments> read = clock.time(Stage.READ, () -> reader.readTerritory(place));
        List<Problem> problems = new ArrayList<>(read.problems());
        TerritoryDocuments documents = read.value().orElse(null);
        if (documents == null) {
            return new Finding(null, problems);
        }
        CatalogueChain chain = catalogues.at(place.path());
        problems.addAll(clock.time(Stage.CHECK, () -> checker.check(documents, place.files()::contains, chain)));
        Territory territory = documents.territory().value();
        PlaceKind kind = new PlaceKind.OfTerritory(territory.kind(), territory.ownKind());
        SurveyRecord record = inputs.record(territory.name(), kind, Optional.empty(), problems);
        return new Finding(new SurveyedPlace(place, record, Sum.of(Synthesis.empty())), problems);
    }

    /**
     * What schools add up to.
     *
     * @param of the synthesis of a school
     * @param basis all that it depends on besides the school
     */
    record Summary(Function<School, Synthesis> of, Record basis) {
        /** Nothing is added up. */
        static final Summary NONE = new Summary(school -> Synthesis.empty(), new Nothing());

        private record Nothing() {}
    }

    /** What a place was read from; without a key when nothing is remembered. */
    private record Inputs(List<StampedFile> files, String key) {
        SurveyRecord record(String name, PlaceKind kind, Optional<UaiClaims.Claim> claim, List<Problem> problems) {
            return new SurveyRecord(name, kind, claim, List.copyOf(problems), files, key);
        }
    }

    /** What was found in one place. */
    private record Finding(@Nullable SurveyedPlace place, List<Problem> problems) {
        Optional<SurveyedPlace> surveyed() {
            return Optional.ofNullable(place);
        }

        Optional<UaiClaims.Claim> claim() {
            return surveyed().flatMap(found -> found.survey().claim());
        }
    }
}
