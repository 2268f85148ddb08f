package org.gigogne.content;

import java.util.ArrayList;
import java.util.List;
import org.gigogne.model.FreePage;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Takes one file through all steps: bytes, text, YAML, schema, record. Each step begins where the last one held. */
final class FileReader {
    private final TextReader texts;
    private final TextReader pages;
    private final YamlReader yaml;
    private final Schemas schemas = new Schemas();
    private final SchemaChecker checker = new SchemaChecker(schemas);
    private final Binder binder = new Binder();

    FileReader(ContentLimits limits) {
        this.texts = new TextReader(limits.fileBytes());
        this.pages = new TextReader(limits.pageBytes());
        this.yaml = new YamlReader(limits);
    }

    /** A YAML file of a place. */
    <T> Outcome<Document<T>> read(Place place, FileKind kind, Class<T> type) {
        Outcome<SourceText> text = texts.read(place.folder().resolve(kind.fileName()), place.pathOf(kind.fileName()));
        return text.value().map(source -> read(source, kind, type)).orElseGet(() -> Outcome.failed(text.problems()));
    }

    /** A Markdown page of a place. */
    Outcome<Document<FreePage>> readPage(Place place, String name) {
        Outcome<SourceText> text = pages.read(place.folder().resolve(name), place.pathOf(name));
        String slug = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
        return text.value()
                .map(source -> PageReader.read(source, slug))
                .orElseGet(() -> Outcome.failed(text.problems()));
    }

    /** A YAML file whose text was read. */
    <T> Outcome<Document<T>> read(SourceText text, FileKind kind, Class<T> type) {
        Outcome<YamlTree> read = yaml.read(text);
        if (read.value().isEmpty()) {
            return Outcome.failed(read.problems().isEmpty() ? List.of(empty(text, kind)) : read.problems());
        }
        YamlTree tree = read.value().get();
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(checker.check(kind, tree));
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        Outcome<T> bound = binder.bind(tree, type);
        return bound.value()
                .map(value -> Outcome.of(new Document<>(value, tree.source()), bound.problems()))
                .orElseGet(() -> Outcome.failed(bound.problems()));
    }

    private Problem empty(SourceText text, FileKind kind) {
        return text.problem(
                ProblemCode.EMPTY_FILE,
                text.text().isBlank() ? "Le fichier est vide." : "Le fichier ne contient que des commentaires.",
                MinimalContent.hint(schemas.root(kind)));
    }
}
