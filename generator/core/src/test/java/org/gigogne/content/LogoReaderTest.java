package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoReaderTest {
    private static final ContentReader READER = new ContentReader();
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";

    @TempDir
    private Path content;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectory(content.resolve("images"));
        Files.writeString(content.resolve("territoire.yml"), "nom: Essai\ntype: academie\n");
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg"})
    void pixelsTellTheirSize(String ending) throws IOException {
        BufferedImage image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, ending, file("logo." + ending).toFile());
        assertThat(read("logo." + ending).value())
                .hasValueSatisfying(
                        logo -> assertThat(List.of(logo.width(), logo.height())).containsExactly(120, 60));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='0 0 120.4 60'>        | 120 | 60",
                "viewBox='-5,-5,12,6' width='1'>| 12  | 6",
                "width='30mm' height=' 15mm '>  | 30  | 15",
                "viewBox='0 0 0.2 0.1'>         | 1   | 1",
            })
    void drawingsTellTheirSize(String head, int width, int height) throws IOException {
        Files.writeString(file("logo.svg"), SVG + head + "</svg>");
        assertThat(read("logo.svg").value())
                .hasValueSatisfying(
                        logo -> assertThat(List.of(logo.width(), logo.height())).containsExactly(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.a { fill: url(#b) } .c { fill: url( \"#b\" ) }</style>",
                "<path fill=\"url('#b')\" d=\"M0 0\"/>",
                "<use href=\"#b\"/>",
                "<image href=\"data:image/png;base64,AAAA\"/>",
                "<i:view xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:zoom=\"1\"/>",
            })
    void whatOnlyDrawsMayStay(String drawing) throws IOException {
        Files.writeString(file("logo.svg"), SVG + "viewBox='0 0 2 1'>" + drawing + "</svg>");
        assertThat(read("logo.svg").problems()).isEmpty();
    }

    @Test
    void eightMegabytesAreRefusedAtTheLineOfTheLogo() throws IOException {
        Files.write(file("logo.png"), new byte[8_000_000]);
        Outcome<Logo> read = read("logo.png");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo("IDENTITE-003");
            assertThat(problem.location().line()).isEqualTo(3);
            assertThat(problem.location().column()).isEqualTo(9);
            assertThat(problem.message()).contains("pèse 7813 Kio : 1024 au plus");
        });
    }

    @Test
    void aHeavyLogoIsPublishedWithAWarning() throws IOException {
        char[] blanks = new char[200_000];
        Arrays.fill(blanks, ' ');
        Files.writeString(file("logo.svg"), SVG + "viewBox='0 0 2 1'>" + new String(blanks) + "</svg>");
        Outcome<Logo> read = read("logo.svg");
        assertThat(read.value()).isPresent();
        assertThat(ids(read)).containsExactly("IDENTITE-004");
    }

    @Test
    void manyPixelsInFewBytesAreRefused() throws IOException {
        ImageIO.write(
                new BufferedImage(4001, 10, BufferedImage.TYPE_BYTE_BINARY),
                "png",
                file("logo.png").toFile());
        assertThat(ids(read("logo.png"))).containsExactly("IDENTITE-003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "logo.png | <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "logo.svg | <svg xmlns='http://www.w3.org/2000/svg'/>",
                "logo.svg | <svg viewBox='0 0 1 1'/>",
                "logo.svg | <html xmlns='http://www.w3.org/1999/xhtml'/>",
                "logo.svg | pas du XML",
                "logo.svg | <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&autre;</svg>",
                "logo.svg | <!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg"
                        + " xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><title>&x;</title></svg>",
            })
    void whatIsNoImageIsRefused(String name, String text) throws IOException {
        Files.writeString(file(name), text);
        Outcome<Logo> read = read(name);
        assertThat(read.value()).isEmpty();
        assertThat(ids(read)).contains("IDENTITE-005");
    }

    @Test
    void aLinkToAFileElsewhereIsNotFollowed() throws IOException {
        Path outside = Files.writeString(content.resolve("dehors.svg"), SVG + "viewBox='0 0 2 1'/>");
        Files.createSymbolicLink(file("logo.svg"), outside);
        assertThat(ids(read("logo.svg"))).containsExactly("IDENTITE-002");
    }

    private Path file(String name) {
        return content.resolve("images").resolve(name);
    }

    private Outcome<Logo> read(String name) throws IOException {
        Files.writeString(content.resolve("gigogne.yml"), "titre: Essai\nidentite:\n  logo: images/" + name + "\n");
        ContentTree tree = ContentTree.scan(content).value().orElseThrow();
        return READER.readLogo(tree, READER.readSettings(tree).value().orElseThrow());
    }

    private static List<String> ids(Outcome<Logo> read) {
        return read.problems().stream()
                .map(Problem::code)
                .map(code -> code.id())
                .toList();
    }
}
