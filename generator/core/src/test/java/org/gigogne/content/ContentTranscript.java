package org.gigogne.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Origins;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemRenderer;

/** What reading a folder gives, as text: the problems as users see them; when there are none, what was read. */
final class ContentTranscript {
    private final ContentReader reader;
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder read = new StringBuilder();

    private ContentTranscript(ContentReader reader) {
        this.reader = reader;
    }

    static String of(ContentReader reader, Path root) {
        return of(reader, root, ArchiveLimits.DEFAULT);
    }

    static String of(ContentReader reader, Path root, ArchiveLimits limits) {
        ContentTranscript transcript = new ContentTranscript(reader);
        try (Archives archives = new Archives(limits)) {
            Origins origins = transcript
                    .value(ContentTree.scan(root))
                    .map(tree -> transcript.read(tree, archives).origins())
                    .orElse(Origins.NONE);
            return transcript.problems.isEmpty()
                    ? transcript.read.toString()
                    : new ProblemRenderer("contenu", origins).render(transcript.problems);
        }
    }

    private ContentTree read(ContentTree scanned, Archives archives) {
        Optional<Document<SiteSettings>> settings = value(reader.readSettings(scanned));
        append("réglages", settings.map(Document::value));
        ContentTree tree =
                settings.flatMap(found -> value(scanned.mount(found, archives))).orElse(scanned);
        tree.places().forEach(place -> {
            if (place.kind() == Place.Kind.SCHOOL) {
                append(place.path(), value(reader.readSchool(place)).map(SchoolDocuments::school));
            } else {
                append(place.path(), value(reader.readTerritory(place)).map(TerritoryDocuments::content));
            }
        });
        return tree;
    }

    private <T> Optional<T> value(Outcome<T> outcome) {
        problems.addAll(outcome.problems());
        return outcome.value();
    }

    private void append(String name, Optional<?> value) {
        value.ifPresent(record -> read.append("lu : ")
                .append(name.isEmpty() ? "(racine)" : name)
                .append('\n')
                .append(String.valueOf(record).replaceAll("(?<=[\\[(, ])(?=[A-Z][A-Za-z]+\\[)", "\n    "))
                .append('\n'));
    }
}
