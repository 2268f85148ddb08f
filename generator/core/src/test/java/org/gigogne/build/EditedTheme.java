package org.gigogne.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gigogne.site.Theme;

/** A folder of a theme over the built-in one, and random edits to it. */
final class EditedTheme {
    private static final List<String> PAGES = List.of(
            "pages/etablissement/accueil.ftlh",
            "pages/etablissement/equipement.ftlh",
            "pages/territoire/accueil.ftlh",
            "pages/territoire/equipement.ftlh",
            "pages/commun/plan-action.ftlh",
            "pages/commun/action.ftlh",
            "pages/commun/documents.ftlh",
            "pages/commun/page.ftlh",
            "pages/racine/aide.ftlh",
            "pages/rapport.ftlh");
    private static final List<String> MACROS = List.of("macros/layout.ftlh", "macros/blocks.ftlh");
    private static final String END = "</@layout.";

    private final Path root;
    private final Theme bundled = Theme.bundled();

    EditedTheme(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    Path folder() {
        return root;
    }

    /** Makes one random edit; gives what it was. */
    String edit(Random random) throws IOException {
        String page = PAGES.get(random.nextInt(PAGES.size()));
        String macros = MACROS.get(random.nextInt(MACROS.size()));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> add(page, "<p>Ajout " + random.nextInt(3) + ".</p>");
            case 3 -> remove(page);
            case 4 -> add(page, "<#include \"/macros/ajout.ftlh\">");
            case 5 -> write("macros/ajout.ftlh", "<p>Un ajout " + random.nextInt(3) + ".</p>\n");
            case 6 -> write(macros, bundled(macros) + "<#-- " + random.nextInt(3) + " -->\n");
            default -> {
                remove(macros);
                return macros;
            }
        }
        return page;
    }

    /** Mends what an edit may have broken. */
    void mend() throws IOException {
        if (!Files.exists(root.resolve("macros/ajout.ftlh"))) {
            write("macros/ajout.ftlh", "<p>Un ajout.</p>\n");
        }
    }

    /** Lays a built-in template of a page over itself, with something more on the page. */
    void add(String path, String more) throws IOException {
        replace(path, END, more + "\n" + END);
    }

    /** Lays a built-in template over itself, with something else in the place of a part. */
    void replace(String path, String part, String other) throws IOException {
        String source = bundled(path);
        if (!source.contains(part)) {
            throw new IllegalArgumentException(path + " has no " + part);
        }
        write(path, source.replace(part, other));
    }

    String bundled(String path) {
        return new String(bundled.read(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void remove(String path) throws IOException {
        Files.deleteIfExists(root.resolve(path));
    }
}
