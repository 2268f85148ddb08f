package org.gigogne.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.content.Archives;
import org.gigogne.content.Catalogues;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Document;
import org.gigogne.content.Place;
import org.gigogne.content.SchoolDocuments;
import org.gigogne.content.TerritoryDocuments;
import org.gigogne.golden.GoldenCases;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemRenderer;
import org.gigogne.reference.Referential;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads each case's content as the build does, checks it, and compares all that users would see. */
class CheckGoldenTest {
    private static final ContentReader READER = new ContentReader();
    private static final ContentChecker CHECKER = new ContentChecker(Referential.load());

    private final List<Problem> problems = new ArrayList<>();
    private final List<UaiClaims.Claim> claims = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("cases")
    void problemsAreThoseExpected(Path folder) {
        ContentTree scanned = value(ContentTree.scan(folder.resolve("input")));
        try (Archives archives = new Archives()) {
            ContentTree tree = READER.readSettings(scanned)
                    .value()
                    .map(settings -> check(settings, scanned, archives))
                    .orElse(scanned);
            Catalogues catalogues = Catalogues.of(
                    tree.place(),
                    Catalogues.holders(tree.place()).stream()
                            .map(holder -> Catalogues.read(holder, READER))
                            .toList());
            tree.places().forEach(place -> check(place, catalogues));
            problems.addAll(UaiClaims.check(claims, tree.origins()));
            GoldenCases.assertMatches(
                    folder, "expected.txt", new ProblemRenderer("content", tree.origins()).render(problems));
        }
    }

    private ContentTree check(Document<SiteSettings> settings, ContentTree tree, Archives archives) {
        problems.addAll(SettingsChecker.check(settings, tree.place().files()));
        problems.addAll(READER.readLogo(tree, settings).problems());
        return value(tree.mount(settings, archives));
    }

    private void check(Place place, Catalogues catalogues) {
        if (place.kind() == Place.Kind.SCHOOL) {
            SchoolDocuments school = value(READER.readSchool(place));
            claims.add(UaiClaims.Claim.of(school.identity()));
            problems.addAll(CHECKER.check(school, place.files()::contains, catalogues.at(place.path())));
        } else {
            TerritoryDocuments territory = value(READER.readTerritory(place));
            problems.addAll(CHECKER.check(territory, place.files()::contains, catalogues.at(place.path())));
        }
    }

    private <T> T value(Outcome<T> outcome) {
        problems.addAll(outcome.problems());
        return outcome.value()
                .orElseThrow(() -> new AssertionError(new ProblemRenderer("").render(outcome.problems())));
    }

    private static List<Path> cases() {
        return GoldenCases.of("check");
    }
}
