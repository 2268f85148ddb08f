package org.gigogne.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A ZIP file made by a test, byte by byte, so that it may say what no honest program writes. */
@SuppressWarnings({"ArrayRecordComponent", "ByteBufferBackingArray"}) // Entries are written, never compared.
public final class ZipFile {
    private static final int DEFLATED = 8;
    private static final int IN_UTF_8 = 0x800;
    private static final int REGULAR = 0x81A4;
    private static final int DAY = (2026 - 1980) << 9 | 11 << 5 | 20;

    private record Entry(
            byte[] name, byte[] packed, int flags, int method, int mode, long crc, long size, int offset) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();

    /** An archive with a school, to begin with. */
    public static ZipFile ofSchool() {
        return new ZipFile().file("etablissement.yml", ContentFolder.SCHOOL);
    }

    public ZipFile file(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8), 0, REGULAR);
    }

    public ZipFile folder(String name) {
        return add(name + "/", new byte[0], 0, 0x41ED);
    }

    public ZipFile link(String name, String target) {
        return add(name, target.getBytes(StandardCharsets.UTF_8), 0, 0xA1FF);
    }

    public ZipFile encrypted(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8), 1, REGULAR);
    }

    public ZipFile compressedBy(int method, String name) {
        return add(name.getBytes(StandardCharsets.UTF_8), new byte[] {1}, IN_UTF_8, method, REGULAR, 0, 1);
    }

    public ZipFile named(byte[] name) {
        return add(name, new byte[] {1}, 0, 0, REGULAR, 0, 1);
    }

    /** Zeros that take no room, of which the list tells another number. */
    public ZipFile bomb(String name, int bytes, long told) {
        byte[] zeros = new byte[bytes];
        return add(
                name.getBytes(StandardCharsets.UTF_8), deflate(zeros), IN_UTF_8, DEFLATED, REGULAR, crc(zeros), told);
    }

    /** A file whose checksum is that of another. */
    public ZipFile damaged(String name) {
        byte[] text = {'a'};
        return add(name.getBytes(StandardCharsets.UTF_8), deflate(text), IN_UTF_8, DEFLATED, REGULAR, 7, 1);
    }

    /** An empty file of another type or with other rights than usual (as in {@code st_mode}). */
    public ZipFile ofMode(int mode, String name) {
        return add(name, new byte[0], 0, mode);
    }

    /** Another name for the bytes of the first file. */
    public ZipFile again(String name) {
        Entry first = entries.get(0);
        entries.add(new Entry(
                name.getBytes(StandardCharsets.UTF_8),
                first.packed(),
                first.flags(),
                first.method(),
                first.mode(),
                first.crc(),
                first.size(),
                first.offset()));
        return this;
    }

    private ZipFile add(String name, byte[] bytes, int flags, int mode) {
        return add(
                name.getBytes(StandardCharsets.UTF_8),
                deflate(bytes),
                flags | IN_UTF_8,
                DEFLATED,
                mode,
                crc(bytes),
                bytes.length);
    }

    private ZipFile add(byte[] name, byte[] packed, int flags, int method, int mode, long crc, long size) {
        Entry entry = new Entry(name, packed, flags, method, mode, crc, size, out.size());
        entries.add(entry);
        ByteBuffer head = little(30).putInt(0x04034b50).putShort((short) 20);
        common(head, entry).putShort((short) name.length).putShort((short) 0);
        out.writeBytes(head.array());
        out.writeBytes(name);
        out.writeBytes(packed);
        return this;
    }

    private static ByteBuffer common(ByteBuffer head, Entry entry) {
        return head.putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putShort((short) 0)
                .putShort((short) DAY)
                .putInt((int) entry.crc())
                .putInt(entry.packed().length)
                .putInt((int) entry.size());
    }

    public byte[] bytes() {
        return bytes(entries.size());
    }

    /** The file, whose end tells another number of entries. */
    public byte[] bytes(int count) {
        int offset = out.size();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        for (Entry entry : entries) {
            ByteBuffer head = little(46)
                    .putInt(0x02014b50)
                    .putShort((short) (3 << 8 | 20))
                    .putShort((short) 20);
            common(head, entry).putShort((short) entry.name().length);
            head.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
            head.putInt(entry.mode() << 16).putInt(entry.offset());
            whole.writeBytes(head.array());
            whole.writeBytes(entry.name());
        }
        ByteBuffer end = little(22).putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        end.putShort((short) count).putShort((short) count);
        end.putInt(whole.size() - offset).putInt(offset).putShort((short) 0);
        whole.writeBytes(end.array());
        return whole.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
