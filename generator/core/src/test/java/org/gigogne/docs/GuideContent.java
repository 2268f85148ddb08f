package org.gigogne.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small content that a page shows, file by file. What the page leaves out because it is of no interest there (who the
 * school is, the title of the site) is added when the content is written.
 *
 * @param name where it begins
 * @param files the blocks by path; a path that is shown again is shown as it then becomes
 * @param claims what the page says of the site that is built from it
 * @param isWhole whether nothing is to be added
 */
record GuideContent(String name, Map<String, GuideBlock> files, List<GuideBlock> claims, boolean isWhole) {
    static final String FILE = "fichier";
    static final String FAULT = "erreur";

    private static final String CONTENT = "contenu";
    private static final String WHOLE = "tel quel";
    private static final String ENCODING = "encodage";
    private static final List<String> CLAIMS = List.of("page", "fichiers du site", "réponse");
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int FIRST_UAI = 499_901;

    /** The contents that a page shows; those that are wrong on purpose are left out. */
    static List<GuideContent> of(String page) {
        List<GuideContent> contents = new ArrayList<>();
        for (GuideBlock block : GuideBlock.of(page)) {
            if (block.has(CONTENT) || (block.has(FILE) && contents.isEmpty())) {
                contents.add(
                        new GuideContent(block.toString(), new LinkedHashMap<>(), new ArrayList<>(), block.has(WHOLE)));
            }
            if (block.has(FILE) && !block.has(FAULT)) {
                contents.get(contents.size() - 1).files().put(block.mark(FILE), block);
            } else if (CLAIMS.stream().anyMatch(block::has)) {
                contents.get(contents.size() - 1).claims().add(block);
            }
        }
        return contents.stream().filter(content -> !content.files().isEmpty()).toList();
    }

    /** The content that holds one wrong file. */
    static GuideContent ofFault(GuideBlock block) {
        return new GuideContent(block.toString(), Map.of(block.mark(FILE), block), List.of(), block.has(WHOLE));
    }

    /** Writes the content to a folder. */
    void writeTo(Path root) {
        files.forEach((path, block) -> write(root.resolve(path), block.text(), charset(block)));
        if (isWhole) {
            return;
        }
        add(root.resolve("gigogne.yml"), "titre: Essai\narrete-au: 2026-11-20\n");
        int number = FIRST_UAI;
        for (String path : files.keySet()) {
            if (!path.equals("gigogne.yml")) {
                addPlaces(root, placeOf(path), number++);
            }
        }
        if (!Files.exists(root.resolve("territoire.yml"))) {
            addPlaces(root, "", number);
        }
    }

    private static Charset charset(GuideBlock block) {
        return Charset.forName(block.has(ENCODING) ? block.mark(ENCODING) : "UTF-8");
    }

    /** The folder of the place that a file belongs to; empty for the root. */
    private static String placeOf(String path) {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return folder.replaceFirst("(^|/)(pages|images)$", "");
    }

    private static void addPlaces(Path root, String place, int number) {
        Path folder = root.resolve(place);
        if (!Files.exists(folder.resolve("territoire.yml"))) {
            add(folder.resolve("etablissement.yml"), """
                    nom: Collège de l’exemple
                    uai: 0%d%s
                    type: college
                    annee: 2026-2027
                    """.formatted(number, LETTERS.charAt(number % LETTERS.length())));
        }
        for (Path above = folder; !above.equals(root); ) {
            above = above.getParent();
            add(above.resolve("territoire.yml"), "nom: Territoire de l’exemple\nnature: autre\n");
        }
    }

    private static void add(Path file, String text) {
        if (!Files.exists(file)) {
            write(file, text, Charset.forName("UTF-8"));
        }
    }

    private static void write(Path file, String text, Charset charset) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
