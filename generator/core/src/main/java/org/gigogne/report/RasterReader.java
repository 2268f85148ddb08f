package org.gigogne.report;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * Reads PNG and JPEG images, and refuses what is broken or huge: its size is read before its pixels. A PNG becomes plain
 * pixels on white, a JPEG stays as it is.
 */
final class RasterReader {
    /** In bytes of the file: 5 MiB, as for the images of a site. */
    static final int LARGEST_FILE = 5 * 1024 * 1024;
    /** In pixels: a photograph of 6,000 by 4,000. */
    static final long MOST_PIXELS = 24_000_000;

    private static final String SMALLER = "la réduire : 1 600 pixels de large suffisent pour une page";
    private static final String AGAIN =
            "l'ouvrir dans un logiciel d'images et l'enregistrer de nouveau en PNG ou en JPEG";

    /**
     * An image; empty with the problem {@code RAPPORT-006} if it cannot be shown.
     *
     * @param place of the problem
     */
    Outcome<Raster> read(String address, ReportImages images, Location place) {
        Refusal refusal = new Refusal(images.name(address), "son texte de remplacement la remplace", place);
        return images.read(address, LARGEST_FILE + 1)
                .map(file -> read(file, refusal))
                .orElseGet(refusal::asAbsent);
    }

    /** The logo of a style, in the same way; an empty one leaves reports without. */
    Outcome<Raster> readLogo(byte[] file, String path, Location place) {
        return read(file, new Refusal(path, "les rapports n'ont pas de logo", place));
    }

    private static Outcome<Raster> read(byte[] file, Refusal refusal) {
        if (file.length > LARGEST_FILE) {
            return refusal.of("pèse plus de 5 Mio", SMALLER);
        } else if (startsWith(file, 0x89, 'P', 'N', 'G')) {
            return readPng(file, refusal);
        } else if (startsWith(file, 0xFF, 0xD8, 0xFF)) {
            return readJpeg(file, refusal);
        }
        return refusal.of("n'est ni un PNG ni un JPEG", AGAIN);
    }

    /** Says what is wrong with one image. */
    private record Refusal(String name, String consequence, Location place) {
        Outcome<Raster> of(String what, String hint) {
            return Outcome.failed(List.of(Problem.of(
                    ProblemCode.IMAGE_NOT_PRINTED,
                    place,
                    "L'image `" + name + "` " + what + " ; " + consequence + ".",
                    hint)));
        }

        Outcome<Raster> asAbsent() {
            return of(
                    "n'est ni dans le dossier `images` du lieu, ni dans le dossier `assets` du thème",
                    "vérifier son nom, majuscules et accents compris ; l'adresse est `../images/salle.png` pour une image du"
                            + " lieu, `${link(\"assets/carte.png\")}` pour une image du thème");
        }

        Outcome<Raster> asBroken() {
            return of("est abîmée", AGAIN);
        }

        Outcome<Raster> asTooLarge() {
            return of("a plus de 24 millions de pixels", SMALLER);
        }
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        boolean starts = file.length >= bytes.length;
        for (int i = 0; starts && i < bytes.length; i++) {
            starts = (file[i] & 0xFF) == bytes[i];
        }
        return starts;
    }

    private static Outcome<Raster> readJpeg(byte[] file, Refusal refusal) {
        Optional<JpegFile> jpeg = JpegFile.read(file);
        if (jpeg.isEmpty()) {
            return refusal.asBroken();
        } else if (jpeg.get().pixels() > MOST_PIXELS) {
            return refusal.asTooLarge();
        } else if (jpeg.get().components() != 1 && jpeg.get().components() != 3) {
            return refusal.of("a des couleurs d'imprimerie (CMJN)", "l'enregistrer en couleurs d'écran (RVB)");
        }
        // Its pixels are only looked at: whoever opens the report will decode them.
        return decode("jpeg", file, 8).isPresent() ? Outcome.of(jpeg.get().raster(), List.of()) : refusal.asBroken();
    }

    private static Outcome<Raster> readPng(byte[] file, Refusal refusal) {
        if (file.length < 24) {
            return refusal.asBroken();
        }
        long pixels = number(file, 16) * number(file, 20);
        if (pixels > MOST_PIXELS) {
            return refusal.asTooLarge();
        }
        return decode("png", file, 1)
                .map(image -> Outcome.of(
                        Raster.ofPixels(image.getWidth(), image.getHeight(), onWhite(image)), List.<Problem>of()))
                .orElseGet(refusal::asBroken);
    }

    private static long number(byte[] file, int at) {
        long number = 0;
        for (int i = 0; i < 4; i++) {
            number = number << 8 | (file[at + i] & 0xFF);
        }
        return number;
    }

    /** Every nth pixel of every nth row; empty if the file is broken. */
    private static Optional<BufferedImage> decode(String format, byte[] file, int step) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, parameters));
        } catch (IOException | RuntimeException e) {
            // The JDK answers broken files with many kinds of exceptions, unchecked ones too.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Red, green and blue of each pixel; what shines through becomes white. */
    private static byte[] onWhite(BufferedImage image) {
        int width = image.getWidth();
        byte[] rgb = new byte[width * image.getHeight() * 3];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            int[] samples = image.getRaster().getPixels(0, y, width, 1, (int[]) null);
            int bands = samples.length / width;
            for (int x = 0; x < width; x++) {
                int argb = argb(image, samples, x * bands, bands);
                int alpha = argb >>> 24;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int part = argb >> shift & 0xFF;
                    rgb[at++] = (byte) ((part * alpha + 255 * (255 - alpha) + 127) / 255);
                }
            }
        }
        return rgb;
    }

    /** By the samples themselves: colour conversions of the JDK depend on its version. */
    private static int argb(BufferedImage image, int[] samples, int from, int bands) {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return palette.getRGB(samples[from]);
        }
        int surplus = image.getColorModel().getComponentSize(0) - 8;
        boolean hasAlpha = bands % 2 == 0;
        int colours = hasAlpha ? bands - 1 : bands;
        int argb = hasAlpha ? samples[from + bands - 1] >> surplus : 0xFF;
        for (int i = 0; i < 3; i++) {
            argb = argb << 8 | samples[from + Math.min(i, colours - 1)] >> surplus;
        }
        return argb;
    }
}
