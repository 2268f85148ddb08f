package org.gigogne.build;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Hostile images: bombs, lies, cut ones, and files of two kinds at once. */
final class AttackImages {
    private static final int MANY = 0x7FFFFFFF;
    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    private AttackImages() {}

    static byte[] of(String name) throws IOException {
        return switch (name) {
            case "png-pixels" -> png(30_000, 30_000, chunk("IDAT", deflated(new byte[30_001 * 3000])));
            case "png-annonce" -> png(MANY, MANY, chunk("IDAT", deflated(new byte[8])));
            case "png-debordement" -> png(-1, -1, chunk("IDAT", deflated(new byte[8])));
            case "png-tronque" -> Arrays.copyOf(real("png"), 60);
            case "png-sans-fin" -> joined(latin(PNG), header(1, 1), chunk("IDAT", deflated(new byte[4])));
            case "png-crc" -> joined(latin(PNG), new byte[] {0, 0, 0, 0}, latin("IENDxxxx"));
            case "png-chunk-immense" -> joined(latin(PNG), header(1, 1), number(MANY), latin("IDATx"));
            case "png-chunk-negatif" -> joined(latin(PNG), header(1, 1), number(-1), latin("IDATx"));
            case "png-texte-bombe" -> png(1, 1, joined(zipped("zTXt", "a\0\0"), chunk("IDAT", deflated(new byte[4]))));
            case "png-profil-bombe" -> png(1, 1, joined(zipped("iCCP", "a\0\0"), chunk("IDAT", deflated(new byte[4]))));
            case "png-exif" -> png(1, 1, joined(chunk("eXIf", exif()), chunk("IDAT", deflated(new byte[4]))));
            case "png-polyglotte-html" -> joined(real("png"), latin("<script>pwn()</script>"));
            case "png-entrelace" -> png(MANY, 1, chunk("IDAT", new byte[0]));
            case "png-nul" -> png(0, 0, chunk("IDAT", deflated(new byte[1])));
            case "png-anime" ->
                png(1, 1, joined(repeated(chunk("fcTL", new byte[26]), 20_000), chunk("IDAT", new byte[9])));
            case "gif-images" -> gif(1, 1, repeated(latin(",\0\0\0\0\1\0\1\0\0\2\2D\1\0"), 50_000), ";");
            case "gif-annonce" -> gif(0xFFFF, 0xFFFF, latin(",\0\0\0\0\u00ff\u00ff\u00ff\u00ff\0\2\2D\1\0"), ";");
            case "gif-tronque" -> latin("GIF89a\1\0");
            case "gif-sans-fin" -> gif(1, 1, repeated(latin("!\u00fe\u00ff" + "a".repeat(255)), 1000), "");
            case "gif-polyglotte-js" -> latin("GIF89a=1;pwn()//");
            case "gif-code" -> gif(1, 1, latin(",\0\0\0\0\1\0\1\0\0\u00ff\1a\0"), ";");
            case "jpeg-annonce" -> joined(latin("\u00ff\u00d8"), frame(), latin("\u00ff\u00d9"));
            case "jpeg-tronque" -> Arrays.copyOf(real("jpg"), 200);
            case "jpeg-profil" -> jpeg(repeated(segment(0xE2, "ICC_PROFILE\0\1\u00ff" + "x".repeat(60_000)), 40));
            case "jpeg-exif-rond" -> jpeg(segment(0xE1, "Exif\0\0" + new String(exif(), StandardCharsets.ISO_8859_1)));
            case "jpeg-segments" -> jpeg(repeated(segment(0xFE, ""), 200_000));
            case "jpeg-longueur-nulle" -> jpeg(latin("\u00ff\u00fe\0\0"));
            case "jpeg-progressif" -> jpeg(repeated(latin("\u00ff\u00da\0\u0008\1\1\0\0?\0"), 100_000));
            case "jpeg-polyglotte-zip" -> joined(real("jpg"), AttackArchives.of("emboitee"));
            case "webp-annonce" -> webp("VP8L\15\0\0\0/\u00ff\u00ff\u00ff\u00ff\7\20\21\21\u0088\u0088\u00fe\7\0", 0);
            case "webp-tronque" -> latin("RIFF\u00ff\u00ff\u00ff\u007fWEBPVP8 ");
            case "webp-taille" -> webp("VP8X\u00ff\u00ff\u00ff\u00ff", 0);
            case "webp-sans-pixels" -> webp("VP:L\15\0\0\0/\0\0\0\20\7\20\21\21\u0088\u008a\u00fe\7\0", 0);
            case "webp-morceaux" -> webp("ABCD\0\0\0\0".repeat(100_000), 0);
            case "html", "svg", "php" ->
                latin("<svg xmlns='http://www.w3.org/2000/svg' onload='pwn()'><?php pwn() ?></svg>");
            case "exe" -> latin("MZ\u0090\0\3\0\0\0");
            case "vide" -> new byte[0];
            case "trop-lourde" -> new byte[6 * 1024 * 1024];
            case "elf" -> latin("\u007fELF\2\1\1");
            case "autre-fin" -> real("png");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] real(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] png(int width, int height, byte[] inner) {
        return joined(latin(PNG), header(width, height), inner, chunk("IEND", new byte[0]));
    }

    private static byte[] header(int width, int height) {
        return chunk("IHDR", joined(number(width), number(height), new byte[] {8, 2, 0, 0, 0}));
    }

    private static byte[] chunk(String type, byte[] bytes) {
        byte[] inner = joined(latin(type), bytes);
        CRC32 crc = new CRC32();
        crc.update(inner);
        return joined(number(bytes.length), inner, number((int) crc.getValue()));
    }

    private static byte[] zipped(String type, String head) throws IOException {
        return chunk(type, joined(latin(head), deflated(new byte[200_000_000])));
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    /** A list of entries whose next one is itself. */
    private static byte[] exif() {
        return latin("MM\0*\0\0\0\10\0\1\1\u0012\0\3\0\0\0\1\0\6\0\0\0\0\0\10");
    }

    private static byte[] gif(int width, int height, byte[] inner, String end) {
        byte[] size = {(byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8)};
        return joined(latin("GIF89a"), size, latin("\u0080\0\0\0\0\0\u00ff\u00ff\u00ff"), inner, latin(end));
    }

    private static byte[] jpeg(byte[] inner) throws IOException {
        byte[] real = real("jpg");
        return joined(Arrays.copyOf(real, 2), inner, Arrays.copyOfRange(real, 2, real.length));
    }

    private static byte[] segment(int marker, String text) {
        int length = text.length() + 2;
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, latin(text));
    }

    private static byte[] frame() {
        return segment(0xC0, "\10\u00ff\u00ff\u00ff\u00ff\3\1\"\0\2\21\1\3\21\1");
    }

    private static byte[] webp(String inner, int more) {
        int length = inner.length() + 4 + more;
        byte[] size = {(byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)};
        return joined(latin("RIFF"), size, latin("WEBP" + inner));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
