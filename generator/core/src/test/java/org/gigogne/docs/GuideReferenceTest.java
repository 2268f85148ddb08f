package org.gigogne.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.golden.GoldenCases;
import org.gigogne.reference.Competency;
import org.gigogne.reference.Proposal;
import org.gigogne.reference.Referential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code docs/guide/reference} is made from the schemas; {@code -Dgolden.update=true} rewrites it. */
class GuideReferenceTest {
    private static final Path FOLDER = Guide.FOLDER.resolve("reference");
    private static final String BY_HAND = "ne pas la modifier à la main";

    private final Referential referential = Referential.load();

    static List<String> kinds() {
        return List.of(
                "gigogne",
                "territoire",
                "catalogue",
                "etablissement",
                "progression",
                "plan-action",
                "equipement",
                "retours-experience",
                "rencontres",
                "formations",
                "autopositionnement",
                "continuite");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pageSaysWhatTheSchemaSays(String kind) {
        GoldenCases.assertMatches(FOLDER, kind + ".md", new SchemaReference(kind).page());
    }

    @Test
    void formsAreThoseOfTheSharedSchema() {
        GoldenCases.assertMatches(FOLDER, "formes.md", forms());
    }

    @Test
    void indexListsEveryPage() {
        GoldenCases.assertMatches(FOLDER, "README.md", """
                # Toutes les clés, fichier par fichier

                Une page par fichier, tirée de son schéma\u202f: %s.

                %s- [Les formes des valeurs](formes.md)\u202f: dates, identifiants, niveaux, thématiques, compétences, propositions

                [Retour au guide](../README.md)
                """.formatted(
                        BY_HAND,
                        kinds().stream()
                                .map(kind -> "- [`%s.yml`](%s.md)\u202f: %s\n"
                                        .formatted(kind, kind, new SchemaReference(kind).title()))
                                .collect(Collectors.joining())));
    }

    @Test
    void examplesAreReadAsTheyAreMeant() {
        List<JsonNode> examples = kinds().stream()
                .map(kind -> SchemaNode.root(kind + ".schema.json"))
                .flatMap(root -> root.keys().stream().map(root::property))
                .flatMap(node -> node.find("examples").stream())
                .flatMap(JsonNode::valueStream)
                .toList();

        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(new YAMLMapper()
                                .readTree(YamlLine.of("essai", example))
                                .get("essai")
                                .toString())
                        .isEqualTo(example.toString()));
    }

    private String forms() {
        return """
                # Les formes des valeurs

                Ce que plusieurs fichiers ont en commun. Cette page est tirée des schémas et des référentiels\u202f: %s.
                """.formatted(BY_HAND)
                + SchemaNode.sharedForms().map(this::form).collect(Collectors.joining())
                + "\n[Retour à la liste des fichiers](README.md)\n";
    }

    private String form(SchemaNode form) {
        String values = SchemaReference.words(form).orElse("");
        return "\n## " + FrenchMarkdown.text(form.formTitle()) + "\n\n"
                + FrenchMarkdown.text(form.text("description")) + "\n"
                + (values.isEmpty() ? "" : "\nValeurs\u202f: " + values + ".\n")
                + table(form.reference().replaceFirst(".*/", ""));
    }

    private String table(String form) {
        return switch (form) {
            case "niveau" ->
                table(
                        "Code",
                        "Niveau",
                        referential.classLevels().stream().map(level -> row(level.code(), level.title())));
            case "thematique" ->
                table("Code", "Thématique", referential.themes().stream().map(theme -> row(theme.id(), theme.title())));
            case "competence" ->
                table("Code", "Compétence", referential.competencies().stream().map(GuideReferenceTest::row));
            case "proposition" ->
                table("Code", "Proposition", referential.proposals().stream().map(GuideReferenceTest::row));
            default -> "";
        };
    }

    private static String table(String first, String second, Stream<String> rows) {
        return "\n| " + first + " | " + second + " |\n|---|---|\n" + rows.collect(Collectors.joining());
    }

    private static String row(Competency competency) {
        return row('"' + competency.code() + '"', competency.title());
    }

    private static String row(Proposal proposal) {
        return row(proposal.id(), proposal.label());
    }

    private static String row(String code, String title) {
        return "| `" + code + "` | " + FrenchMarkdown.text(title) + " |\n";
    }
}
