package org.gigogne.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A valid content that is hard on reports: the same for the same seed. */
final class HostileContent {
    private static final List<String> TEXTS = List.of(
            "Prêter un ordinateur",
            "Élèves de 6e, 5e et 1re : « l’été » à Noël !",
            "<script>alert(1)</script>",
            "</article><h1>x</h1>&amp;",
            "אבגדה רות",
            "فاطمة الزهراء",
            "漢字かな交じり文",
            "Bravo 🎉 à tous 👩‍🏫",
            "ω Ω ж Ж ǆ ẞ ﬁ ✓ → ⚠ №",
            "anticonstitutionnellement".repeat(8),
            "mot ".repeat(75).strip(),
            "e\u0301te\u0301 deux   espaces\u00a0insécables",
            "a-b/c_d.e@f ${x} <#if> #{y} %s \\ \" '",
            "—",
            "1 234,5 %");

    private final Random random;

    HostileContent(long seed) {
        this.random = new Random(seed);
    }

    /** Writes a school as the whole content, or a territory with two schools. */
    void write(Path root) throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("gigogne.yml"), "titre: Essai\narrete-au: 2026-11-20\n");
        if (random.nextInt(8) > 0) {
            writeSchool(root, "0499903Y");
            return;
        }
        Files.writeString(root.resolve("territoire.yml"), "nom: " + text() + "\nnature: académie\n");
        writeSchool(root.resolve("un"), "0499903Y");
        writeSchool(root.resolve("deux"), "0499904Z");
    }

    private void writeSchool(Path folder, String uai) throws IOException {
        Files.createDirectories(folder);
        String pupils = random.nextBoolean() ? "effectifs:\n  - {niveau: 6e, eleves: 100}\n" : "";
        Files.writeString(
                folder.resolve("etablissement.yml"),
                "nom: " + text() + "\nuai: " + uai + "\ntype: college\nannee: 2026-2027\n" + pupils);
        write(folder, "plan-action.yml", this::plan);
        write(folder, "equipement.yml", this::inventory);
        write(folder, "rencontres.yml", this::meetings);
        write(folder, "retours-experience.yml", this::feedbacks);
    }

    private void write(Path folder, String name, IntFunction<String> content) throws IOException {
        int size = random.nextInt(40) == 0 ? 30 : random.nextInt(3);
        if (random.nextInt(4) > 0) {
            Files.writeString(folder.resolve(name), content.apply(size));
        }
    }

    private String plan(int size) {
        return "actions:"
                + rows(size, i -> """
                  - id: action-%d
                    thematique: egal-acces
                    quoi: %s
                    comment: [%s, %s]
                    qui: {porteurs: [%s], concernes: [%s]}
                    quand: {debut: 2025-09, fin: %s}
                    etat: en cours
                    indicateurs:
                      - id: indicateur-%d
                        libelle: %s
                        unite: élèves
                        sens: hausse
                        depart: {date: 2025-09, valeur: %d}
                        cible: {date: 2027-06, valeur: %d}
                        releves: [{date: 2026-06, valeur: %d}]
                """.formatted(
                                i,
                                text(),
                                text(),
                                text(),
                                text(),
                                text(),
                                random.nextBoolean() ? "2026-06" : "2027-06",
                                i,
                                text(),
                                random.nextInt(2_000_000) - 1_000_000,
                                random.nextInt(100),
                                random.nextInt(1000)));
    }

    private String inventory(int size) {
        return "appareils:" + rows(size, i -> """
                  - {id: lot-%d, type: tablette, libelle: %s, nombre: %d, acquisition: 2022-11, proprietaire: commune, renouvellement: 2028-2029}
                """.formatted(i, text(), 1 + random.nextInt(500)));
    }

    private String meetings(int size) {
        return "rencontres:" + rows(size, i -> """
                  - id: rencontre-%d
                    titre: %s
                    dates: [2026-03-17]
                    format: présentiel
                    diagnostic:
                      - thematique: gouvernance
                        irritants: [%s]
                        points-forts: [%s]
                """.formatted(i, text(), text(), text()));
    }

    private String feedbacks(int size) {
        return "retours:" + rows(size, i -> """
                  - {id: retour-%d, titre: %s, auteurs: [RUPN], experience: %s}
                """.formatted(i, text(), text()));
    }

    private static String rows(int size, IntFunction<String> row) {
        return size == 0 ? " []\n" : IntStream.range(0, size).mapToObj(row).collect(Collectors.joining("", "\n", ""));
    }

    /** One to three texts, 300 characters at most as the schemas ask, as a quoted scalar of YAML. */
    private String text() {
        String text = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> TEXTS.get(random.nextInt(TEXTS.size())))
                .collect(Collectors.joining(" "));
        int end = Math.min(text.length(), 300);
        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return '"' + text.substring(0, end).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
