package org.gigogne.build;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gigogne.synthesis.Synthesis;

/** What a place adds up to: made when it is first asked for, and let go when memory is short. Usable from any thread. */
final class Sum {
    private final String key;
    private final Supplier<Synthesis> maker;
    private SoftReference<Synthesis> made;

    private Sum(String key, Supplier<Synthesis> maker, SoftReference<Synthesis> made) {
        this.key = key;
        this.maker = maker;
        this.made = made;
    }

    /** One that is kept in memory. */
    static Sum of(Synthesis synthesis) {
        return new Sum("", () -> synthesis, new SoftReference<>(synthesis));
    }

    /** That of a school which was added up now. */
    static Sum of(Synthesis synthesis, String key, Memory memory) {
        memory.put(key, synthesis);
        return new Sum(
                key,
                () -> stored(key, memory).orElseThrow(() -> new HistoryLostException(key)),
                new SoftReference<>(synthesis));
    }

    /** That of a school which was added up by a former build. */
    static Sum remembered(String key, Memory memory) {
        memory.stay(key);
        return new Sum(
                key,
                () -> stored(key, memory).orElseThrow(() -> new HistoryLostException(key)),
                new SoftReference<>(null));
    }

    /** The merge of parts. */
    static Sum of(List<Sum> parts, Optional<Memory> memory) {
        if (memory.isEmpty()) {
            return of(merge(parts));
        }
        Memory kept = memory.get();
        String key = kept.key(new Parts(parts.stream().map(Sum::key).toList()));
        kept.stay(key);
        return new Sum(
                key,
                () -> stored(key, kept).orElseGet(() -> {
                    Synthesis merged = merge(parts);
                    kept.put(key, merged);
                    return merged;
                }),
                new SoftReference<>(null));
    }

    private record Parts(List<String> sums) {}

    private static Synthesis merge(List<Sum> parts) {
        return Synthesis.merge(parts.stream().map(Sum::get).toList());
    }

    private static Optional<Synthesis> stored(String key, Memory memory) {
        return memory.get(key, Synthesis.class);
    }

    /** What it is made from; empty when nothing is remembered. */
    String key() {
        return key;
    }

    /** The synthesis. */
    synchronized Synthesis get() {
        Synthesis known = made.get();
        if (known != null) {
            return known;
        }
        Synthesis now = maker.get();
        made = new SoftReference<>(now);
        return now;
    }
}
