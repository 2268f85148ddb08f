package org.gigogne.report;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * What the segments of a JPEG file say (ITU-T T.81, annex B), and the file without what a reader of the report should
 * not get: place, time and camera of Exif, thumbnails, comments.
 */
final class JpegFile {
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    /** Tells how colours are coded: decoders need it. */
    private static final int ADOBE = 0xEE;

    private static final int LAST_APPLICATION = 0xEF;
    /** Baseline, extended and progressive: the kinds that PDF readers know. */
    private static final int FIRST_FRAME = 0xC0;

    private static final int LAST_FRAME = 0xC2;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Raster.Turn turn = Raster.Turn.NONE;
    private int width;
    private int height;
    private int components;

    private JpegFile(byte[] file) {
        this.file = file;
    }

    /** Reads the segments; empty if they are broken, cut off, or of a kind that PDF does not know. */
    static Optional<JpegFile> read(byte[] file) {
        JpegFile jpeg = new JpegFile(file);
        return jpeg.readSegments() && jpeg.width > 0 && jpeg.height > 0 ? Optional.of(jpeg) : Optional.empty();
    }

    /** The image, without the segments that nothing needs. */
    Raster raster() {
        return Raster.ofJpeg(width, height, kept.toByteArray(), turn);
    }

    long pixels() {
        return (long) width * height;
    }

    /** 1 for grey, 3 for colours, 4 for inks. */
    int components() {
        return components;
    }

    private boolean readSegments() {
        keep(0, 2);
        int at = 2;
        while (at + 4 <= file.length && unsigned(at) == 0xFF) {
            int marker = unsigned(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = at + 2 + pair(at + 2);
            if (end > file.length || end < at + 4) {
                return false;
            }
            if (marker == START_OF_SCAN) {
                keep(at, file.length);
                return endsWell(end);
            }
            if (!readSegment(marker, at + 4, end)) {
                return false;
            }
            boolean isNeedless =
                    (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != ADOBE) || marker == COMMENT;
            if (!isNeedless) {
                keep(at, end);
            }
            at = end;
        }
        return false;
    }

    private boolean readSegment(int marker, int from, int end) {
        if (marker >= FIRST_FRAME && marker <= LAST_FRAME) {
            if (end - from < 6 || unsigned(from) != 8) {
                return false;
            }
            height = pair(from + 1);
            width = pair(from + 3);
            components = unsigned(from + 5);
        } else if (marker == EXIF) {
            turn = turn(from, end);
        }
        return marker != START_OF_IMAGE && marker != END_OF_IMAGE;
    }

    private boolean endsWell(int from) {
        for (int i = file.length - 2; i >= from; i--) {
            if (unsigned(i) == 0xFF && unsigned(i + 1) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    /** How Exif says that it is turned; not at all when that is absent or broken. */
    private Raster.Turn turn(int from, int end) {
        int tiff = from + 6;
        if (end - tiff < 14 || unsigned(from) != 'E' || unsigned(from + 1) != 'x') {
            return Raster.Turn.NONE;
        }
        return Raster.Turn.ofExif(ExifDirection.of(file, tiff, end));
    }

    private void keep(int from, int end) {
        kept.write(file, from, end - from);
    }

    private int pair(int at) {
        return unsigned(at) << 8 | unsigned(at + 1);
    }

    private int unsigned(int at) {
        return file[at] & 0xFF;
    }
}
