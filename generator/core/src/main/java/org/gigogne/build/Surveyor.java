package org.gigogne.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gigogne.check.ContentChecker;
import org.gigogne.check.UaiClaims;
import org.gigogne.content.CatalogueChain;
import org.gigogne.content.Catalogues;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Document;
import org.gigogne.content.Place;
import org.gigogne.content.SchoolDocuments;
import org.gigogne.content.TerritoryDocuments;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
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
    private final StageClock clock;

    Surveyor(ContentReader reader, ContentChecker checker, Catalogues catalogues, Workers workers, StageClock clock) {
        this.reader = reader;
        this.checker = checker;
        this.catalogues = catalogues;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * Surveys all places of a content.
     *
     * @param summarise what a school adds up to, once its shared indicators are complete
     * @param problems gets what is wrong
     * @return the places that could be read, by path; territories are not added up yet
     */
    Map<String, SurveyedPlace> survey(ContentTree tree, Function<School, Synthesis> summarise, List<Problem> problems) {
        List<Place> places = tree.places().toList();
        List<Finding> findings = workers.map(
                places,
                Function.identity(),
                place -> survey(place, summarise),
                late -> new Finding(null, null, List.of(late)));
        findings.forEach(finding -> problems.addAll(finding.problems()));
        List<UaiClaims.Claim> claims = findings.stream()
                .flatMap(finding -> finding.identity().stream())
                .map(UaiClaims.Claim::of)
                .toList();
        problems.addAll(UaiClaims.check(claims, tree.origins()));
        Map<String, SurveyedPlace> found = new HashMap<>();
        findings.forEach(finding ->
                finding.surveyed().ifPresent(place -> found.put(place.place().path(), place)));
        return found;
    }

    private Finding survey(Place place, Function<School, Synthesis> summarise) {
        return place.kind() == Place.Kind.SCHOOL ? school(place, summarise) : territory(place);
    }

    private Finding school(Place place, Function<School, Synthesis> summarise) {
        Outcome<SchoolDocuments> read = clock.time(Stage.READ, () -> reader.readSchool(place));
        List<Problem> problems = new ArrayList<>(read.problems());
        SchoolDocuments documents = read.value().orElse(null);
        if (documents == null) {
            return new Finding(null, null, problems);
        }
        CatalogueChain chain = catalogues.at(place.path());
        problems.addAll(clock.time(Stage.CHECK, () -> checker.check(documents, place.files()::contains, chain)));
        Synthesis synthesis =
                clock.time(Stage.SYNTHESISE, () -> summarise.apply(chain.whole().completed(documents.school())));
        SchoolIdentity identity = documents.identity().value();
        return new Finding(
                new SurveyedPlace(place, identity.name(), new PlaceKind.OfSchool(identity.kind()), synthesis),
                documents.identity(),
                problems);
    }

    private Finding territory(Place place) {
        Outcome<TerritoryDocuments> read = clock.time(Stage.READ, () -> reader.readTerritory(place));
        List<Problem> problems = new ArrayList<>(read.problems());
        TerritoryDocuments documents = read.value().orElse(null);
        if (documents == null) {
            return new Finding(null, null, problems);
        }
        CatalogueChain chain = catalogues.at(place.path());
        problems.addAll(clock.time(Stage.CHECK, () -> checker.check(documents, place.files()::contains, chain)));
        var territory = documents.territory().value();
        return new Finding(
                new SurveyedPlace(
                        place,
                        territory.name(),
                        new PlaceKind.OfTerritory(territory.kind(), territory.ownKind()),
                        Synthesis.empty()),
                null,
                problems);
    }

    /** What was found in one place. */
    private record Finding(
            @Nullable SurveyedPlace place, @Nullable Document<SchoolIdentity> school, List<Problem> problems) {
        Optional<SurveyedPlace> surveyed() {
            return Optional.ofNullable(place);
        }

        Optional<Document<SchoolIdentity>> identity() {
            return Optional.ofNullable(school);
        }
    }
}
