package org.gigogne.store;

import java.io.IOException;
import java.util.List;

/** What kind of value follows in the bytes of a record. */
enum Tag {
    NOTHING(0),
    TEXT(1),
    KNOWN_TEXT(2),
    TRUE(3),
    FALSE(4),
    INT(5),
    LONG(6),
    DOUBLE(7),
    DECIMAL(8),
    DAY(9),
    WORD(10),
    ABSENT(11),
    PRESENT(12),
    LIST(13),
    MAP(14),
    RECORD(15),
    BYTES(16),
    HASH(17);

    private static final List<Tag> ALL = List.of(values());

    private final int code;

    Tag(int code) {
        this.code = code;
    }

    /** Its number, also its place in the order of tags. */
    int code() {
        return code;
    }

    /** The tag of a number. */
    static Tag of(int code) throws IOException {
        if (code < 0 || code >= ALL.size()) {
            throw new IOException("unknown tag: " + code);
        }
        return ALL.get(code);
    }
}
