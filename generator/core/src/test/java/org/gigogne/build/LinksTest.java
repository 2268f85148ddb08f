package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.ProblemRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that lead nowhere stop the publication. */
class LinksTest {
    private static final String GLOSSARY = "theme/pages/racine/glossaire.ftlh";

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        write("content/gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\nadresse: https://example.org/site/\n");
        write("content/territoire.yml", "nom: Académie d'essai\nnature: académie\n");
        write("content/college/etablissement.yml", """
                nom: Collège d'essai
                uai: 0499903Y
                type: college
                annee: 2026-2027
                """);
    }

    @Test
    void nothingIsSaidOfLinksThatLeadSomewhere() throws IOException {
        write("content/college/pages/une.md", """
                # Une

                ## Les dates

                [a](#les-dates) [b](autre.md#suite) [c](../index.html) [d](https://example.org/x) [e]
                <https://example.org/y>

                [e]: autre.md
                """);
        write("content/college/pages/autre.md", "# Autre\n\n## Suite\n\n## Une fin {#fin}\n\n[g](une.md) [h](#fin)\n");
        write(GLOSSARY, """
                <head><link rel="canonical" href="${site.baseUrl}${page.path}"></head><p id="ici">
                <a href="college/index.html#g-main">a</a> <a href="https://example.org/site/contact">b</a>
                <a href="#ici">c</a> <a href="">d</a> <img src="assets/gigogne.svg" alt="">
                """);

        assertThat(problems()).isEmpty();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void linksOfFreePagesAreNamedWithTheirPlace() throws IOException {
        write("content/college/pages/une.md", """
                # Une

                ## Les dates

                [a](#les-datse) et ![b
                c](autre.md#rien) [d][loin]

                [e
                f](javascript:alert(1)) [g](autre.md#fin)

                [loin]: autre.md#ailleurs
                """);
        write("content/college/pages/autre.md", "# Autre\n");

        assertThat(problems()).isEqualTo("""
                content/college/pages/une.md:5:5: erreur LIEN-008
                  La page n'a pas de titre `#les-datse`.
                   5 | [a](#les-datse) et ![b
                     |     ^^^^^^^^^^
                  aide : vouliez-vous dire `#les-dates` ?

                content/college/pages/une.md:6:4: erreur LIEN-008
                  `college/pages/autre.md` n'est pas dans ce site.
                   6 | c](autre.md#rien) [d][loin]
                     |    ^^^^^^^^^^^^^
                  aide : une page n'est écrite que si son fichier a de quoi la remplir, et que l'édition la montre

                content/college/pages/une.md:9:4: erreur LIEN-005
                  Le lien `javascript:alert(1)` ne peut pas être publié.
                   9 | f](javascript:alert(1)) [g](autre.md#fin)
                     |    ^^^^^^^^^^^^^^^^^^^
                  aide : un lien commence par https:, http: ou mailto:, ou bien nomme un fichier

                content/college/pages/une.md:9:29: erreur LIEN-008
                  La page n'a pas de titre `#fin`.
                   9 | f](javascript:alert(1)) [g](autre.md#fin)
                     |                             ^^^^^^^^^^^^
                  aide : cette page n'a pas d'autre titre que le premier : menez à la page, sans `#`

                content/college/pages/une.md:11:9: erreur LIEN-008
                  La page n'a pas de titre `#ailleurs`.
                   11 | [loin]: autre.md#ailleurs
                      |         ^^^^^^^^^^^^^^^^^
                  aide : cette page n'a pas d'autre titre que le premier : menez à la page, sans `#`
                """);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void linksOfTemplatesAreNamedOnceWithTheirPlace() throws IOException {
        write("theme/pages/commun/documents.ftlh", """
                <h1>Documents</h1>
                <p><a href="${link("x/absente.html")}">a</a></p>
                <p><a href="${link("calculs.html#nulle-part")}">b</a></p>
                <p><img src="documents/synthese.PDF" alt=""></p>
                """);
        write(GLOSSARY, "<p><a href=\"#rien\">a</a>\n<a href=\"/index.html\">b</a></p>");

        assertThat(problems()).isEqualTo("""
                theme/pages/commun/documents.ftlh:2:23: erreur THEME-009
                  Le lien `../x/absente.html` de la page `college/documents.html` ne mène nulle part : le site n'a pas de fichier `x/absente.html`.
                  aide : écrire ce lien seulement quand ce qu'il désigne existe

                theme/pages/commun/documents.ftlh:3:34: erreur THEME-009
                  Le lien `../calculs.html#nulle-part` de la page `college/documents.html` ne mène nulle part : `calculs.html` n'a rien à l'ancre `nulle-part`.
                  aide : écrire ce lien seulement quand ce qu'il désigne existe

                theme/pages/commun/documents.ftlh:4:4: erreur THEME-009
                  Le lien `documents/synthese.PDF` de la page `college/documents.html` ne mène nulle part : le site n'a pas de fichier `college/documents/synthese.PDF`.
                  aide : écrire ce lien seulement quand ce qu'il désigne existe

                theme/pages/racine/glossaire.ftlh:1:4: erreur THEME-009
                  Le lien `#rien` de la page `glossaire.html` ne mène nulle part : `glossaire.html` n'a rien à l'ancre `rien`.
                  aide : écrire ce lien seulement quand ce qu'il désigne existe

                theme/pages/racine/glossaire.ftlh:2:1: erreur THEME-009
                  Le lien `/index.html` de la page `glossaire.html` ne mène nulle part : le site n'a pas de fichier `/index.html`.
                  aide : écrire ce lien seulement quand ce qu'il désigne existe
                """);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void pageNotFoundLeadsOnFromAnyAddress() throws IOException {
        assertThat(problems()).isEmpty();

        assertThat(Files.readString(folder.resolve("site/404.html")))
                .contains("href=\"/site/assets/style.css\"", "href=\"/site/plan-du-site.html\"", "noindex")
                .doesNotContain("canonical")
                .doesNotContainPattern("(href|src)=\"(?!/site/|#)");

        write("theme/pages/racine/introuvable.ftlh", "<a href=\"${link(\"absente.html\")}\">a</a>");

        assertThat(problems()).contains("THEME-009", "`/site/absente.html`", "n'a pas de fichier `absente.html`");
    }

    @Test
    void pageNotFoundLeadsOnFromTheRootWhenNoAddressIsKnown() throws IOException {
        write("content/gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n");

        assertThat(problems()).isEmpty();
        assertThat(Files.readString(folder.resolve("site/404.html"))).contains("href=\"plan-du-site.html\"");
    }

    @Test
    void aLinkInTheHeadIsOneOfTheSite() throws IOException {
        write(GLOSSARY, "<link rel=\"canonical\" href=\"${site.baseUrl}ailleurs.html\">");

        assertThat(problems()).contains("THEME-009", "ailleurs.html");
    }

    private String problems() {
        BuildRequest request = new BuildRequest(
                folder.resolve("content"),
                folder.resolve("site"),
                Optional.of(folder.resolve("theme")),
                Optional.empty(),
                Optional.empty(),
                2);
        return new ProblemRenderer("content")
                .render(new Generator(Map.of()).build(request).problems());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
