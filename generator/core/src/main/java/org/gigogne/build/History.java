package org.gigogne.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.gigogne.problem.Problem;
import org.gigogne.store.Records;
import org.gigogne.store.Sha256;

/**
 * What a build remembers for the next. Places are written in pages: one whose places are all as they were is not written
 * anew.
 *
 * @param head all but the places
 * @param pages places in the order of their paths
 * @param written the pages as they were read; none of a history that was not read
 */
record History(Head head, List<Page> pages, List<byte[]> written) {
    /** Some places of one folder share many texts, which a page holds once. */
    private static final int PLACES_OF_PAGE = 64;

    /**
     * All but the places.
     *
     * @param program print of the program that wrote it
     * @param templates SHA-256 of the page templates that came with the request, by path: those that all pages were written
     *     by, where no template of the program was
     * @param beganNanos when it began, in nanoseconds since 1970, by the clock of the file system
     * @param sum key of what the root place adds up to
     * @param root the pages that the site has once; empty when they had problems
     * @param problems those of the theme
     */
    record Head(
            String program,
            Map<String, Sha256> templates,
            long beganNanos,
            String sum,
            Optional<RenderedPlace> root,
            List<Problem> problems) {}

    /**
     * Some places.
     *
     * @param places them, by path, in its order
     */
    record Page(Map<String, PlaceRecord> places) {
        /** Whether another holds the very same. */
        private boolean isSame(Page other) {
            if (places.size() != other.places.size()) {
                return false;
            }
            Iterator<Map.Entry<String, PlaceRecord>> others =
                    other.places.entrySet().iterator();
            return places.entrySet().stream().allMatch(place -> {
                Map.Entry<String, PlaceRecord> next = others.next();
                return place.getKey().equals(next.getKey()) && place.getValue().isSame(next.getValue());
            });
        }
    }

    /**
     * A place.
     *
     * @param survey what reading and checking it gave
     * @param rendered what was written for it; empty when that had problems
     */
    record PlaceRecord(SurveyRecord survey, Optional<RenderedPlace> rendered) {
        /** Whether another is of the very same objects, which tells that they are equal. */
        @SuppressWarnings("ReferenceEquality") // comparing all that they hold takes longer
        private boolean isSame(PlaceRecord other) {
            return survey == other.survey && rendered.orElse(null) == other.rendered.orElse(null);
        }
    }

    /** A history as it is written: the pages as bytes of their own. */
    record Written(Head head, List<byte[]> pages) {}

    /**
     * What was remembered.
     *
     * @throws IOException when these are no bytes of a history
     */
    static History read(ByteBuffer bytes, Records records) throws IOException {
        Written written = records.read(bytes, Written.class);
        List<Page> pages = new ArrayList<>();
        for (byte[] page : written.pages()) {
            pages.add(records.read(ByteBuffer.wrap(page), Page.class));
        }
        return new History(written.head(), Collections.unmodifiableList(pages), written.pages());
    }

    /** What is to be remembered. */
    static History of(Head head, SortedMap<String, PlaceRecord> places) {
        List<Page> pages = new ArrayList<>();
        Map<String, PlaceRecord> next = new LinkedHashMap<>();
        for (Map.Entry<String, PlaceRecord> place : places.entrySet()) {
            next.put(place.getKey(), place.getValue());
            if (next.size() == PLACES_OF_PAGE) {
                pages.add(new Page(next));
                next = new LinkedHashMap<>();
            }
        }
        pages.add(new Page(next));
        return new History(head, Collections.unmodifiableList(pages), List.of());
    }

    /**
     * Its bytes, in parts.
     *
     * @param last the history before it, whose pages need not be written anew
     */
    List<ByteBuffer> parts(Records records, Optional<History> last) {
        List<byte[]> bytes = IntStream.range(0, pages.size())
                .parallel()
                .mapToObj(i -> last.flatMap(history -> history.written(i, pages.get(i)))
                        .orElseGet(() -> bytes(pages.get(i), records)))
                .toList();
        return records.parts(new Written(head, bytes));
    }

    /** The bytes of a page that holds the very same at the same place; empty when there is none. */
    private Optional<byte[]> written(int index, Page page) {
        return index < written.size() && pages.get(index).isSame(page)
                ? Optional.of(written.get(index))
                : Optional.empty();
    }

    private static byte[] bytes(Page page, Records records) {
        ByteBuffer buffer = records.bytes(page);
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** All places, by path. */
    Map<String, PlaceRecord> places() {
        Map<String, PlaceRecord> places = new HashMap<>();
        pages.forEach(page -> places.putAll(page.places()));
        return places;
    }
}
