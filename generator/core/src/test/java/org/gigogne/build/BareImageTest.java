package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images lose what they tell of their making, and nothing that one sees. */
class BareImageTest {
    private static final Path IMAGES = Path.of("src/test/resources/org/gigogne/report/images");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alpha.png",
                "bits.png",
                "gray-alpha.png",
                "interlaced.png",
                "palette.png",
                "rgb16.png",
                "gray.jpg",
                "photo.jpg",
                "progressive.jpg",
                "turned.jpg"
            })
    void keepsEveryPixel(String name) throws IOException {
        byte[] file = Files.readAllBytes(IMAGES.resolve(name));

        byte[] bare = BareImage.of(file).orElseThrow();

        assertThat(pixels(bare)).isEqualTo(pixels(file));
        assertThat(BareImage.of(bare))
                .hasValueSatisfying(again -> assertThat(again).isEqualTo(bare));
    }

    @Test
    void keepsTheDirectionOfAPhotograph() throws IOException {
        byte[] bare =
                BareImage.of(Files.readAllBytes(IMAGES.resolve("turned.jpg"))).orElseThrow();

        assertThat(new String(bare, StandardCharsets.ISO_8859_1))
                .contains("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rgb.png", "photo.jpg"})
    void refusesWhatIsCutOff(String name) throws IOException {
        byte[] file = Files.readAllBytes(IMAGES.resolve(name));

        for (int length : new int[] {0, 1, 10, 40, file.length / 2, file.length - 2}) {
            assertThat(BareImage.of(Arrays.copyOf(file, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
        assertThat(BareImage.of("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
