package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureImagesTest {
    private static final String CAPTION = "<figcaption>La salle</figcaption>";
    private static final Map<String, byte[]> BROKEN = Map.of(
            "cut.png", Arrays.copyOf(file("rgb.png"), 200),
            "head.png", Arrays.copyOf(file("rgb.png"), 20),
            "cut.jpg", Arrays.copyOf(file("photo.jpg"), 500),
            "head.jpg", Arrays.copyOf(file("photo.jpg"), 12),
            "noise.jpg", spoilt(file("photo.jpg"), 20),
            "noise.png", spoilt(file("rgb.png"), 60),
            "text.png", "<svg/>".getBytes(StandardCharsets.UTF_8),
            "empty.png", new byte[0],
            "heavy.png", Arrays.copyOf(file("rgb.png"), RasterReader.LARGEST_FILE + 1),
            "huge.png", hugePng());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rgb.png",
                "rgb16.png",
                "interlaced.png",
                "alpha.png",
                "gray.png",
                "gray-alpha.png",
                "palette.png",
                "bits.png",
                "one-colour-clear.png",
                "photo.jpg",
                "progressive.jpg",
                "gray.jpg",
                "turned.jpg"
            })
    void showsAnImageAsAFigureWithItsAlternative(String name) {
        Outcome<byte[]> outcome = print(name);

        assertThat(outcome.problems()).isEmpty();
        byte[] pdf = conforming(outcome);
        assertThat(PdfStructure.tree(pdf)).contains("Figure Alt=\"Des tables en îlots\"", "\"La salle\"");
        assertThat(pdf).isEqualTo(conforming(print(name)));
    }

    @ParameterizedTest
    @CsvSource({
        // The white corner, the blue top and the yellow foot of the picture; half of each is white behind alpha.
        "rgb.png, 8, 8, ffffff",
        "rgb.png, 40, 2, 0b4f7d",
        "rgb.png, 40, 38, f3c606",
        "rgb16.png, 40, 2, 0b4f7d",
        "interlaced.png, 40, 38, f3c606",
        "palette.png, 8, 8, ffffff",
        "alpha.png, 40, 2, 88aac1",
        "alpha.png, 8, 8, ffffff",
        "gray-alpha.png, 8, 8, ffffff",
        "one-colour-clear.png, 40, 2, 0b4f7d",
        "one-colour-clear.png, 40, 38, ffffff",
        "photo.jpg, 8, 8, ffffff",
        "progressive.jpg, 40, 2, 0b4f7d",
        // Turned to the right: the white corner is at the right, and the foot at the left.
        "turned.jpg, 32, 8, ffffff",
        "turned.jpg, 2, 40, f3c606",
    })
    void showsTheColoursOfTheImage(String name, int x, int y, String colour) throws IOException {
        BufferedImage page = page(conforming(print(name)));
        int[] corner = corner();

        assertThat(distance(page.getRGB(corner[0] + x, corner[1] + y), Integer.parseInt(colour, 16)))
                .as("found %06x", page.getRGB(corner[0] + x, corner[1] + y) & 0xFFFFFF)
                .isLessThan(24);
    }

    @ParameterizedTest
    @CsvSource({
        "cut.png, est abîmée",
        "head.png, est abîmée",
        "cut.jpg, est abîmée",
        "head.jpg, est abîmée",
        "noise.jpg, est abîmée",
        "noise.png, est abîmée",
        "text.png, n'est ni un PNG ni un JPEG",
        "empty.png, n'est ni un PNG ni un JPEG",
        "heavy.png, pèse plus de 5 Mio",
        "huge.png, a plus de 24 millions de pixels",
        "cmyk.jpg, a des couleurs d'imprimerie (CMJN)",
        "absent.png, 'n''est ni dans le dossier `images` du lieu, ni dans le dossier `assets` du thème'",
    })
    void printsTheAlternativeOfAnImageThatCannotBeShown(String name, String what) {
        Outcome<byte[]> outcome = print(name);

        assertThat(outcome.problems()).hasSize(1);
        Problem problem = outcome.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.IMAGE_NOT_PRINTED);
        assertThat(problem.location()).isEqualTo(new Location("plan-numerique", 1, 42));
        assertThat(problem.message())
                .isEqualTo("L'image `" + name + "` " + what + " ; son texte de remplacement la remplace.");
        assertThat(problem.hint()).isNotEmpty();
        assertThat(PdfStructure.tree(conforming(outcome)))
                .contains("Figure Alt=\"Des tables en îlots\"", "\"Des tables en îlots\" p1", "\"La salle\"");
    }

    /** Files of the tests, to be the same on every JDK: what is decoded and packed by the JDK is in here. */
    @Test
    void embedsTheSameBytesOnEveryJdk() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : List.of("rgb16.png", "alpha.png", "palette.png", "bits.png", "progressive.jpg")) {
            try (PDDocument document = Loader.loadPDF(conforming(print(name)))) {
                PDResources resources = document.getPage(0).getResources();
                for (COSName image : resources.getXObjectNames()) {
                    try (InputStream packed =
                            resources.getXObject(image).getCOSObject().createRawInputStream()) {
                        digest.update(packed.readAllBytes());
                    }
                }
            }
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("b53f3840aec81a9a3c16a63005475672ed57fd18c2506fce38fa1fed71e9b153");
    }

    /** Where the first pixel of the file, and the last of its first row, come to stand: Exif 2.3, section 4.6.4. */
    @ParameterizedTest
    @CsvSource({
        "1, top left, top right",
        "2, top right, top left",
        "3, bottom right, bottom left",
        "4, bottom left, bottom right",
        "5, top left, bottom left",
        "6, top right, bottom right",
        "7, bottom right, top right",
        "8, bottom left, top left",
        "0, top left, top right",
        "9, top left, top right",
    })
    void turnsAPhotographAsItsCameraSaid(int orientation, String first, String last) {
        AffineTransform matrix = Raster.Turn.ofExif(orientation).matrix();

        assertThat(matrix.transform(new Point2D.Double(0, 1), null)).isEqualTo(corner(first));
        assertThat(matrix.transform(new Point2D.Double(1, 1), null)).isEqualTo(corner(last));
    }

    private static Point2D corner(String name) {
        return new Point2D.Double(name.endsWith("right") ? 1 : 0, name.startsWith("top") ? 1 : 0);
    }

    @Test
    void refusesAnImageWithoutAlternative() {
        Outcome<byte[]> outcome = ReportFixtures.printBody("<figure><img src=\"rgb.png\" alt=\" \"/></figure>");

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .extracting(Problem::message)
                .containsExactly("Une image n'a pas de texte de remplacement.");
    }

    @Test
    void leavesOutWhatAPhotographTellsAboutItsPlace() {
        byte[] pdf = conforming(print("turned.jpg"));

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("secret place", "Exif");
    }

    @Test
    void narrowsALargeImageAndKeepsItWithItsCaption() {
        byte[] png = png(new BufferedImage(3000, 2400, BufferedImage.TYPE_INT_RGB));

        Outcome<byte[]> outcome = printBody(
                "<p>x" + "<br/>x".repeat(30) + "</p>" + figure("a.png"), (address, mostBytes) -> Optional.of(png));

        String tree = PdfStructure.tree(conforming(outcome));
        assertThat(tree).contains("\"La salle\" p2");
        assertThat(tree).doesNotContain("p3");
    }

    private static Outcome<byte[]> print(String name) {
        return print(
                name,
                (address, mostBytes) -> BROKEN.containsKey(address)
                        ? Optional.of(BROKEN.get(address))
                        : ReportFixtures.image(address, mostBytes));
    }

    private static Outcome<byte[]> print(String name, ReportImages images) {
        return printBody(figure(name), images);
    }

    private static String figure(String name) {
        return "<figure><img src=\"" + name + "\" alt=\"Des tables en îlots\"/>" + CAPTION + "</figure>";
    }

    private static Outcome<byte[]> printBody(String body, ReportImages images) {
        return ReportFixtures.print("<article lang=\"fr\"><h1>Titre</h1>" + body + "</article>", images);
    }

    private static byte[] conforming(Outcome<byte[]> outcome) {
        byte[] pdf = outcome.value().orElseThrow(() -> new AssertionError(outcome.problems()));
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
        return pdf;
    }

    /** At one dot for each pixel of an image in its natural size. */
    private static BufferedImage page(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 96);
        }
    }

    /** The top left corner of the image, which stands at the left margin below the title. */
    private static int[] corner() {
        int x = (int) Math.round(62 / 0.75);
        int y = (int) Math.round((74 + 24 * 1.18 + 9) / 0.75);
        return new int[] {x, y};
    }

    private static int distance(int a, int b) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
        }
        return distance;
    }

    private static byte[] spoilt(byte[] file, int from) {
        byte[] spoilt = file.clone();
        Arrays.fill(spoilt, from, spoilt.length - 20, (byte) 0x55);
        return spoilt;
    }

    /** Claims sides that would need gigabytes. */
    private static byte[] hugePng() {
        byte[] png = file("rgb.png").clone();
        Arrays.fill(png, 17, 20, (byte) 0x7F);
        Arrays.fill(png, 21, 24, (byte) 0x7F);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        return png;
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(String name) {
        return ReportFixtures.image(name, Integer.MAX_VALUE).orElseThrow();
    }
}
