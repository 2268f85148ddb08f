package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which templates write pages, and what templates load. */
class PageTemplatesTest {
    private static final Path BUNDLED = Path.of("../../templates/src/main/resources/org/gigogne/theme");

    @Test
    void areAllThoseInTheFolderOfPagesButThatOfReports() throws IOException {
        Set<String> found =
                templates().stream().filter(path -> path.startsWith("pages/")).collect(Collectors.toSet());

        assertThat(found).contains("pages/rapport.ftlh").hasSizeGreaterThan(30);
        found.remove("pages/rapport.ftlh");
        assertThat(PageTemplates.paths()).isEqualTo(found);
    }

    @Test
    void areLoadedByNoTemplateOfTheBuiltInTheme() throws IOException {
        for (String path : templates()) {
            assertThat(PageTemplates.loadsOnlyShared(Files.readString(BUNDLED.resolve(path))))
                    .as(path)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#import \"/macros/blocks.ftlh\" as b>",
                "<#import '/macros/blocks.ftlh' as b />",
                "<#include \"/macros/de-nous/ajout.ftlh\">\n[#include \"/charts/commun.ftlh\"/]",
                "<p>Un texte important, à interpréter : <@b.items evaluation/></p>"
            })
    void mayLoadMacros(String source) {
        assertThat(PageTemplates.loadsOnlyShared(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"/pages/racine/aide.ftlh\">",
                "<#import \"aide.ftlh\" as a>",
                "<#import \"/macros/../pages/racine/aide.ftlh\" as a>",
                "<#include \"/macros/*/aide.ftlh\">",
                "<#include \"/macros/x.ftlh\"?replace(\"macros\", \"pages\")>",
                "<#include \"/macros/x.ftlh\" + y>",
                "<#include \"/macros/x.ftlh'>",
                "<#include \"/macros/${x}.ftlh\">",
                "<#include name>",
                "[#import name as n]",
                "<#ftl strict_syntax=false><include \"/pages/racine/aide.ftlh\">",
                "<@.get_optional_template(\"x.ftlh\").include/>",
                "${.getOptionalTemplate(\"x.ftlh\").exists?c}",
                "<@name?interpret/>",
                "${name?eval}",
                "<#import \"/macros/blocks.ftlh\" as b><#include name>"
            })
    void mayLoadThatOfAPage(String source) {
        assertThat(PageTemplates.loadsOnlyShared(source)).isFalse();
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLED)) {
            return files.map(file -> BUNDLED.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".ftlh"))
                    .toList();
        }
    }
}
