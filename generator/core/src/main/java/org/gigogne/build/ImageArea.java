package org.gigogne.build;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** How many pixels an image says that it has: few bytes may become many pixels, in whatever shows them. */
final class ImageArea {
    /** A photograph of a good telephone has 50 million. */
    static final long MOST_PIXELS = 60_000_000;

    private final byte[] file;

    private ImageArea(byte[] file) {
        this.file = file;
    }

    /** Width by height of a PNG, JPEG, GIF or WebP; empty when it does not say. */
    static OptionalLong of(byte[] file) {
        ImageArea image = new ImageArea(file);
        try {
            if (image.text(1).startsWith("PNG")) {
                return OptionalLong.of(area(image.big(16, 4), image.big(20, 4)));
            } else if (image.text(0).equals("GIF8")) {
                return OptionalLong.of(image.little(6, 2) * image.little(8, 2));
            } else if (image.text(8).equals("WEBP")) {
                return OptionalLong.of(image.webp());
            }
            return image.big(0, 2) == 0xFFD8 ? image.jpeg() : OptionalLong.empty();
        } catch (IndexOutOfBoundsException e) {
            return OptionalLong.empty();
        }
    }

    /** The product, or the larger of two sides whose product no {@code long} might hold. */
    private static long area(long width, long height) {
        long longer = Math.max(width, height);
        return longer > MOST_PIXELS ? longer : width * height;
    }

    /** ITU-T T.81, B.1.1.3 and B.2.2: the first frame header. */
    private OptionalLong jpeg() {
        int at = 2;
        while (big(at, 1) == 0xFF) {
            int marker = (int) big(at + 1, 1);
            boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (isFrame) {
                return OptionalLong.of(big(at + 5, 2) * big(at + 7, 2));
            }
            at += marker == 0xFF ? 1 : 2 + (int) big(at + 2, 2);
        }
        return OptionalLong.empty();
    }

    /** RFC 9649, sections 2.7 and 3.4; RFC 6386, section 9.1. */
    private long webp() {
        return switch (text(12)) {
            case "VP8X" -> (1 + little(24, 3)) * (1 + little(27, 3));
            case "VP8L" -> (1 + (little(21, 4) & 0x3FFF)) * (1 + (little(21, 4) >> 14 & 0x3FFF));
            default -> (little(26, 2) & 0x3FFF) * (little(28, 2) & 0x3FFF);
        };
    }

    private long big(int at, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | (file[at + i] & 0xFF);
        }
        return value;
    }

    private long little(int at, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | (file[at + i] & 0xFF);
        }
        return value;
    }

    private String text(int at) {
        return new String(file, at, 4, StandardCharsets.ISO_8859_1);
    }
}
