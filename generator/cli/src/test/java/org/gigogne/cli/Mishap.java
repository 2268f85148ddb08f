package org.gigogne.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** What befalls the folder of a case, for what a repository would keep badly or not at all. */
@FunctionalInterface
interface Mishap {
    /** The mishaps, by the name of their case. */
    Map<String, Mishap> ALL = Map.of(
            "archive-etrangere", work -> Files.writeString(work.resolve("photos.zip"), "à garder", UTF_8),
            "contenu-absent", work -> Files.move(work.resolve("contenu"), work.resolve("ailleurs")),
            "contenu-est-un-fichier",
                    work -> {
                        Files.move(work.resolve("contenu"), work.resolve("ailleurs"));
                        Files.writeString(work.resolve("contenu"), "nom: École des Lilas\n", UTF_8);
                    },
            "etablissement-absent", work -> Files.delete(work.resolve("contenu/etablissement.yml")),
            "fichier-binaire",
                    work -> Files.write(work.resolve("contenu/plan-action.yml"), new byte[] {
                        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, (byte) 0xff, (byte) 0xfe
                    }),
            "fichier-de-50-mo",
                    work -> {
                        byte[] large = new byte[50_000_000];
                        Arrays.fill(large, (byte) 'a');
                        Files.write(work.resolve("contenu/plan-action.yml"), large);
                    },
            "fichier-etranger-dans-la-sortie",
                    work -> Files.writeString(work.resolve("site/budget.ods"), "à garder", UTF_8),
            "lien-symbolique",
                    work -> Files.createSymbolicLink(
                            work.resolve("contenu/equipement.yml"), Path.of("../../secret.yml")),
            "sortie-est-un-fichier", work -> Files.writeString(work.resolve("notes.txt"), "à garder", UTF_8),
            "texte-latin-1",
                    work -> Files.write(
                            work.resolve("contenu/etablissement.yml"), "nom: École des Lilas\n".getBytes(ISO_8859_1)));

    /** The mishap of a case; nothing happens to most. */
    static Mishap of(String name) {
        return ALL.getOrDefault(name, work -> {});
    }

    /** Changes the folder in which the command will run. */
    void befall(Path work) throws IOException;
}
