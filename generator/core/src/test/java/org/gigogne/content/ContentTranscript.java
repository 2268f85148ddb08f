package org.gigogne.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemRenderer;

/** What reading a folder gives, as text: the problems as users see them; when there are none, what was read. */
final class ContentTranscript {
    private ContentTranscript() {}

    static String of(ContentReader reader, Path root) {
        Outcome<ContentTree> scan = ContentTree.scan(root);
        List<Problem> problems = new ArrayList<>(scan.problems());
        StringBuilder read = new StringBuilder();
        scan.value().ifPresent(tree -> {
            Outcome<Document<SiteSettings>> settings = reader.readSettings(tree);
            append(read, "réglages", settings.value().map(Document::value), settings, problems);
            tree.places().forEach(place -> {
                if (place.kind() == Place.Kind.SCHOOL) {
                    Outcome<SchoolDocuments> school = reader.readSchool(place);
                    append(read, place.path(), school.value().map(SchoolDocuments::school), school, problems);
                } else {
                    Outcome<TerritoryDocuments> territory = reader.readTerritory(place);
                    append(read, place.path(), territory.value().map(TerritoryDocuments::content), territory, problems);
                }
            });
        });
        return problems.isEmpty() ? read.toString() : new ProblemRenderer("contenu").render(problems);
    }

    private static void append(
            StringBuilder read, String name, Optional<?> value, Outcome<?> outcome, List<Problem> problems) {
        problems.addAll(outcome.problems());
        value.ifPresent(record -> read.append("lu : ")
                .append(name.isEmpty() ? "(racine)" : name)
                .append('\n')
                .append(String.valueOf(record).replaceAll("(?<=[\\[(, ])(?=[A-Z][A-Za-z]+\\[)", "\n    "))
                .append('\n'));
    }
}
