package org.gigogne.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gigogne.report.ExifDirection;

/**
 * A JPEG file (ITU-T T.81, annex B) with the segments that its pixels need. Of Exif only the direction is kept, without
 * which many photographs would lie on their side.
 */
final class BareJpeg {
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    /** Tells how colours are coded: decoders need it. */
    private static final int ADOBE = 0xEE;

    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private BareJpeg(byte[] file) {
        this.file = file;
    }

    /**
     * The image without its metadata; empty when it is broken.
     *
     * @param file begins with the start of an image
     */
    static Optional<byte[]> of(byte[] file) {
        return new BareJpeg(file).read();
    }

    private Optional<byte[]> read() {
        keep(0, 2);
        int at = 2;
        while (unsigned(at) == 0xFF) {
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END_OF_IMAGE) {
                keep(at, at + 2);
                return Optional.of(kept.toByteArray());
            }
            int end = at + 2 + pair(at + 2);
            if (end < at + 4 || end > file.length) {
                return Optional.empty();
            }
            end = marker == START_OF_SCAN ? scanned(end) : end;
            if (marker == EXIF) {
                keepDirection(at + 4, end);
            } else if (isNeeded(marker, at + 4)) {
                keep(at, end);
            }
            at = end;
        }
        return Optional.empty();
    }

    private boolean isNeeded(int marker, int from) {
        return switch (marker) {
            case FIRST_APPLICATION -> startsWith(from, "JFIF\0");
            case ADOBE -> true;
            default -> (marker < FIRST_APPLICATION || marker > LAST_APPLICATION) && marker != COMMENT;
        };
    }

    /** The end of the coded pixels: a marker that neither stands for a byte nor restarts the decoder. */
    private int scanned(int from) {
        int at = from;
        while (true) {
            int next = unsigned(at + 1);
            boolean isMarker = unsigned(at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
            if (isMarker) {
                return at;
            }
            at++;
        }
    }

    /** Writes a segment of Exif that tells the direction of this one, and nothing else. */
    private void keepDirection(int from, int end) {
        int direction = startsWith(from, "Exif\0\0") ? (int) ExifDirection.of(file, from + 6, end) : 0;
        if (direction > 1 && direction <= 8) {
            byte[] segment = {
                (byte) 0xFF,
                (byte) EXIF,
                0,
                34,
                'E',
                'x',
                'i',
                'f',
                0,
                0,
                'M',
                'M',
                0,
                42,
                0,
                0,
                0,
                8,
                0,
                1,
                1,
                0x12,
                0,
                3,
                0,
                0,
                0,
                1,
                0,
                (byte) direction,
                0,
                0,
                0,
                0,
                0,
                0
            };
            kept.write(segment, 0, segment.length);
        }
    }

    private void keep(int from, int end) {
        kept.write(file, from, end - from);
    }

    private boolean startsWith(int at, String bytes) {
        byte[] wanted = bytes.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= file.length || file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int pair(int at) {
        return unsigned(at) << 8 | unsigned(at + 1);
    }

    private int unsigned(int at) {
        return file[at] & 0xFF;
    }
}
