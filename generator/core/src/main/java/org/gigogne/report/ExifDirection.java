package org.gigogne.report;

/** Which way up a photograph is, as Exif tells it: the tag Orientation of TIFF 6.0. */
public final class ExifDirection {
    private static final int ORIENTATION = 0x0112;

    private final byte[] file;
    private final boolean isLittleEndian;

    private ExifDirection(byte[] file, int tiff) {
        this.file = file;
        this.isLittleEndian = file[tiff] == 'I';
    }

    /**
     * The orientation in the first directory of a TIFF structure.
     *
     * @param tiff index of its first byte
     * @param end index after its last byte
     * @return 1 to 8 when it is sound; 0 when it is absent or broken
     */
    public static long of(byte[] file, int tiff, int end) {
        return end - tiff < 14 ? 0 : new ExifDirection(file, tiff).read(tiff, end);
    }

    private long read(int tiff, int end) {
        long directory = tiff + number(tiff + 4, 4);
        if (directory + 2 > end) {
            return 0;
        }
        int first = (int) directory + 2;
        long count = number((int) directory, 2);
        for (int entry = first; entry + 12 <= end && entry < first + 12 * count; entry += 12) {
            if (number(entry, 2) == ORIENTATION) {
                return number(entry + 8, 2);
            }
        }
        return 0;
    }

    private long number(int at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | (file[isLittleEndian ? at + length - 1 - i : at + i] & 0xFF);
        }
        return number;
    }
}
