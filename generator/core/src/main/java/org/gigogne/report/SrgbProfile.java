package org.gigogne.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A small ICC profile of sRGB, version 4, made from published numbers: the primaries of IEC 61966-2-1 adapted to D50
 * by Bradford, and its transfer curve as a parametric function (ICC.1:2010, 10.16, type 3).
 */
final class SrgbProfile {
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};
    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};
    private static final int[] ADAPTATION = {
        0x10C42, 0x5DE, 0xFFFFF325, 0x793, 0xFD90, 0xFFFFFBA1, 0xFFFFFDA2, 0x3DC, 0xC06E
    };
    private static final int[] CURVE = {0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B};
    private static final int TAGS = 10;
    private static final int HEADER = 128;

    private final ByteBuffer directory = ByteBuffer.allocate(4 + 12 * TAGS);
    private final ByteBuffer body = ByteBuffer.allocate(512);

    private SrgbProfile() {}

    /** The profile. */
    static byte[] bytes() {
        return new SrgbProfile().build();
    }

    private byte[] build() {
        directory.putInt(TAGS);
        tag("desc", text("sRGB"));
        tag("cprt", text("CC0"));
        tag("wtpt", numbers("XYZ ", WHITE));
        tag("chad", numbers("sf32", ADAPTATION));
        tag("rXYZ", numbers("XYZ ", RED));
        tag("gXYZ", numbers("XYZ ", GREEN));
        tag("bXYZ", numbers("XYZ ", BLUE));
        int curve = body.position();
        byte[] transfer = curve();
        tag("rTRC", transfer);
        entry("gTRC", curve, transfer.length);
        entry("bTRC", curve, transfer.length);
        int size = HEADER + directory.capacity() + body.position();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.put(directory.array()).put(body.array(), 0, body.position());
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x04200000);
        profile.put(ascii("mntrRGB XYZ "));
        for (short part : new short[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort(part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        for (int value : WHITE) {
            profile.putInt(value);
        }
        profile.position(HEADER);
    }

    private void tag(String name, byte[] content) {
        entry(name, body.position(), content.length);
        body.put(content);
        while (body.position() % 4 != 0) {
            body.put((byte) 0);
        }
    }

    private void entry(String name, int offset, int length) {
        directory
                .put(ascii(name))
                .putInt(HEADER + directory.capacity() + offset)
                .putInt(length);
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(28 + utf16.length)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16)
                .array();
    }

    private static byte[] numbers(String type, int[] values) {
        ByteBuffer buffer =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (int value : values) {
            buffer.putInt(value);
        }
        return buffer.array();
    }

    private static byte[] curve() {
        ByteBuffer buffer =
                ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
        buffer.putShort((short) 3).putShort((short) 0);
        for (int value : CURVE) {
            buffer.putInt(value);
        }
        return buffer.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
