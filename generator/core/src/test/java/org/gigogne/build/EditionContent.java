package org.gigogne.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A content of all that may be internal, by mark or by default: in its templates these lines end with {@code #-}, and
 * their values are canaries; what the public edition shows in place of some ends with {@code #+}.
 */
final class EditionContent {
    private static final Path TEMPLATES = Path.of("src/test/resources/org/gigogne/build/editions");
    private static final Path IMAGES = Path.of("src/test/resources/org/gigogne/report/images");
    private static final String INTERNAL = " #-";
    private static final String INSTEAD = " #+";

    private final Canaries canaries;

    EditionContent(Canaries canaries) {
        this.canaries = canaries;
    }

    /** Writes it as its authors would. */
    void writeWhole(Path folder) throws IOException {
        for (Path template : templates()) {
            write(folder, template, text(template, INTERNAL, INSTEAD));
        }
        writeImages(folder, true);
        write(folder, "college/images/" + canaries.word("image") + ".png", png("image-interne"));
    }

    /** Writes it as if nothing internal had ever been in it. */
    void writeWithoutInternal(Path folder) throws IOException {
        for (Path template : templates()) {
            String rest = text(template, INSTEAD, INTERNAL);
            if (!rest.isEmpty()) {
                write(folder, template, rest);
            }
        }
        writeImages(folder, false);
    }

    /** The lines of a template with one mark and with none. */
    private static String text(Path template, String mark, String otherMark) throws IOException {
        return Files.readAllLines(template).stream()
                .filter(line -> !line.endsWith(otherMark))
                .map(line -> (line.endsWith(mark) ? line.substring(0, line.length() - mark.length()) : line) + "\n")
                .collect(Collectors.joining());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void write(Path folder, Path template, String text) throws IOException {
        byte[] bytes = canaries.fill(text).getBytes(StandardCharsets.UTF_8);
        write(folder, TEMPLATES.relativize(template).toString(), bytes);
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void writeImages(Path folder, boolean withMetadata) throws IOException {
        write(folder, "college/images/facade.jpg", withMetadata ? jpeg() : image("photo.jpg"));
        write(folder, "college/images/cour.png", withMetadata ? png("png-auteur") : image("rgb.png"));
        write(folder, "college/images/hall.gif", gif(withMetadata));
        write(folder, "college/images/cdi.webp", webp(withMetadata));
    }

    private static byte[] image(String name) throws IOException {
        return Files.readAllBytes(IMAGES.resolve(name));
    }

    /** With a text before its pixels and something behind its end. */
    private byte[] png(String canary) throws IOException {
        byte[] image = image("rgb.png");
        int header = 33;
        return joined(
                slice(image, 0, header),
                chunk("tEXt" + "Author\0" + canaries.word(canary)),
                chunk("iCCP" + canaries.word(canary + "-couleurs") + "\0\0"),
                chunk("eXIf" + canaries.word(canary + "-exif")),
                slice(image, header, image.length),
                latin(canaries.word(canary + "-fin")));
    }

    private static byte[] chunk(String text) {
        byte[] bytes = latin(text);
        CRC32 check = new CRC32();
        check.update(bytes);
        return joined(number(bytes.length - 4, 4), bytes, number(check.getValue(), 4));
    }

    private byte[] jpeg() throws IOException {
        byte[] image = image("photo.jpg");
        return joined(
                slice(image, 0, 2),
                segment(0xE1, "Exif\0\0MM\0*\0\0\0\u0008\0\0\0\0\0\0" + canaries.word("jpeg-exif")),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>" + canaries.word("jpeg-xmp")),
                segment(0xE2, "ICC_PROFILE\0\1\1" + canaries.word("jpeg-couleurs")),
                segment(0xED, "Photoshop 3.0\0" + canaries.word("jpeg-iptc")),
                segment(0xFE, canaries.word("jpeg-commentaire")),
                slice(image, 2, image.length),
                latin(canaries.word("jpeg-fin")));
    }

    private static byte[] segment(int marker, String text) {
        byte[] bytes = latin(text);
        return joined(new byte[] {(byte) 0xFF, (byte) marker}, number(bytes.length + 2, 2), bytes);
    }

    /** One pixel, and a comment before it. */
    private byte[] gif(boolean withMetadata) {
        String comment = canaries.word("gif-commentaire");
        return joined(
                latin("GIF89a\1\0\1\0\u0080\0\0\0\0\0\u00ff\u00ff\u00ff"),
                withMetadata ? latin("!\u00fe" + (char) comment.length() + comment + '\0') : new byte[0],
                latin(",\0\0\0\0\1\0\1\0\0\2\2D\1\0;"),
                withMetadata ? latin(canaries.word("gif-fin")) : new byte[0]);
    }

    /** One pixel, a colour profile before it and Exif behind it. */
    private byte[] webp(boolean withMetadata) {
        byte[] inner = joined(
                latin("WEBPVP8X\12\0\0\0" + (withMetadata ? '(' : '\0') + "\0\0\0\0\0\0\0\0\0"),
                withMetadata ? latin("ICCP\24\0\0\0" + canaries.word("webp-couleurs")) : new byte[0],
                latin("VP8L\15\0\0\0/\0\0\0\20\7\20\21\21\u0088\u0088\u00fe\7\0"),
                withMetadata ? latin("EXIF\24\0\0\0" + canaries.word("webp-exif")) : new byte[0]);
        byte[] length = {(byte) inner.length, 0, 0, 0};
        return joined(latin("RIFF"), length, inner);
    }

    private static byte[] number(long value, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >> (8 * (length - 1 - i)));
        }
        return bytes;
    }

    private static byte[] slice(byte[] bytes, int from, int end) {
        return Arrays.copyOfRange(bytes, from, end);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.write(part, 0, part.length);
        }
        return whole.toByteArray();
    }
}
