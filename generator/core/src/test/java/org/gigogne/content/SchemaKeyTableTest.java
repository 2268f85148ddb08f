package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/cles.md} lists every key with its component; {@code -Dgolden.update=true} rewrites it. */
class SchemaKeyTableTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "cles.md");

    @Test
    void pageListsEveryKey() throws IOException {
        String expected = page();
        String found = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!found.equals(expected) && Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, expected);
            fail("docs/cles.md is rewritten: look at it, then run again without -Dgolden.update");
        }
        assertThat(found)
                .as("docs/cles.md is stale: run with -Dgolden.update=true")
                .isEqualTo(expected);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Les clés des fichiers de contenu

                Cette page est produite à partir des schémas et des enregistrements du modèle : ne pas la modifier à la main.
                `[]` suit le nom d'une liste ; une clé en gras est obligatoire là où son groupe est présent.
                """);
        SchemaFiles.RECORDS.forEach((kind, record) -> {
            page.append("\n## `").append(kind).append(".yml`\n\n");
            page.append("| Clé | Titre | Type | Composant |\n|---|---|---|---|\n");
            SchemaRecordAgreement.of(SchemaFiles.read(kind), SchemaFiles.read(SchemaFiles.COMMON), record)
                    .keys()
                    .forEach(key -> page.append(row(key)));
        });
        return page.toString();
    }

    private static String row(SchemaRecordAgreement.Key key) {
        String mark = key.required() ? "**" : "";
        return "| " + mark + "`" + key.path() + "`" + mark + " | " + key.title() + " | " + key.type() + " | `"
                + key.component() + "` |\n";
    }
}
