package org.gigogne.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * An image as the public edition shows it: without what its file tells of who made it, when, where and with what, and
 * without what hides behind its end. Its pixels and its direction stay as they are; a colour profile, which has an author
 * too, is gone, and its colours are read as sRGB.
 */
final class BareImage {
    /** Chunks that pixels need (PNG third edition, section 11), and those of animations. */
    private static final Set<String> PNG_CHUNKS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP", "bKGD", "hIST", "pHYs",
            "acTL", "fcTL", "fdAT");
    /** Chunks that pixels need (RFC 9649). */
    private static final Set<String> WEBP_CHUNKS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    /** Which of them comes first, and tells the size. */
    private static final Set<String> WEBP_FIRST = Set.of("VP8 ", "VP8L", "VP8X");
    /** The bits of {@code VP8X} that say that a colour profile, Exif and XMP follow. */
    private static final int WEBP_METADATA = 0x20 | 0x08 | 0x04;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private BareImage(byte[] file) {
        this.file = file;
    }

    /** The image without its metadata; empty when it is no whole PNG, JPEG, GIF or WebP. */
    static Optional<byte[]> of(byte[] file) {
        BareImage image = new BareImage(file);
        try {
            if (image.startsWith(0, "\u0089PNG\r\n\u001a\n")) {
                return image.png();
            } else if (image.startsWith(0, "GIF87a") || image.startsWith(0, "GIF89a")) {
                return image.gif();
            } else if (image.startsWith(0, "RIFF") && image.startsWith(8, "WEBP")) {
                return image.webp();
            }
            return image.startsWith(0, "\u00ff\u00d8") ? BareJpeg.of(file) : Optional.empty();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            return Optional.empty(); // it is cut off, or says that it is longer than a file can be
        }
    }

    private Optional<byte[]> png() {
        keep(0, 8);
        int at = 8;
        while (true) {
            String type = text(at + 4, 4);
            int end = Math.addExact(at, Math.addExact(12, bigEndian(at)));
            if (end < at + 12 || end > file.length) {
                return Optional.empty();
            }
            if (PNG_CHUNKS.contains(type)) {
                keep(at, end);
            }
            if (type.equals("IEND")) {
                return Optional.of(kept.toByteArray());
            }
            at = end;
        }
    }

    /** GIF89a, sections 18 to 27: comments and plain texts go, of applications only the one that repeats is kept. */
    private Optional<byte[]> gif() {
        int at = 13 + colours(10);
        keep(0, at);
        while (true) {
            int block = unsigned(at);
            if (block == 0x3B) {
                keep(at, at + 1);
                return Optional.of(kept.toByteArray());
            }
            boolean isImage = block == 0x2C;
            if (!isImage && block != 0x21) {
                return Optional.empty();
            }
            int end = subBlocks(isImage ? at + 11 + colours(at + 9) : at + 2);
            boolean isKept = isImage || unsigned(at + 1) == 0xF9 || startsWith(at + 3, "NETSCAPE2.0");
            if (isKept) {
                keep(at, end);
            }
            at = end;
        }
    }

    /** Bytes of the colour table that a byte of flags announces. */
    private int colours(int flags) {
        return (unsigned(flags) & 0x80) == 0 ? 0 : 3 << ((unsigned(flags) & 7) + 1);
    }

    private int subBlocks(int from) {
        int at = from;
        while (unsigned(at) != 0) {
            at += 1 + unsigned(at);
        }
        return at + 1;
    }

    private Optional<byte[]> webp() {
        int whole = Math.addExact(8, littleEndian(4));
        if (whole < 20 || whole > file.length || !WEBP_FIRST.contains(text(12, 4))) {
            return Optional.empty();
        }
        boolean isExtended = text(12, 4).equals("VP8X");
        if (isExtended && littleEndian(16) < 10) {
            return Optional.empty(); // its flags are those of another chunk
        }
        keep(0, 12);
        int at = 12;
        while (at < whole) {
            int length = littleEndian(at + 4);
            int end = Math.addExact(at, Math.addExact(8, length + length % 2));
            if (length < 0 || end > whole) {
                return Optional.empty();
            }
            if (WEBP_CHUNKS.contains(text(at, 4))) {
                keep(at, end);
            }
            at = end;
        }
        byte[] bare = kept.toByteArray();
        int riff = bare.length - 8;
        for (int i = 0; i < 4; i++) {
            bare[4 + i] = (byte) (riff >> (8 * i));
        }
        if (isExtended) {
            bare[20] &= (byte) ~WEBP_METADATA;
        }
        return Optional.of(bare);
    }

    private void keep(int from, int end) {
        kept.write(file, from, end - from);
    }

    private boolean startsWith(int at, String bytes) {
        return file.length >= at + bytes.length() && text(at, bytes.length()).equals(bytes);
    }

    private String text(int at, int length) {
        return new String(file, at, length, StandardCharsets.ISO_8859_1);
    }

    private int bigEndian(int at) {
        return unsigned(at) << 24 | unsigned(at + 1) << 16 | unsigned(at + 2) << 8 | unsigned(at + 3);
    }

    private int littleEndian(int at) {
        return unsigned(at + 3) << 24 | unsigned(at + 2) << 16 | unsigned(at + 1) << 8 | unsigned(at);
    }

    private int unsigned(int at) {
        return file[at] & 0xFF;
    }
}
