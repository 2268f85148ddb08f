package org.gigogne.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Divides a long report into parts, each for a page that loads fast.
 *
 * <p>A part begins with a chapter. Inside a chapter one begins only when the chapter alone is too heavy for a page: with
 * a section or a heading in it. Tables, lists and columns stay whole.
 */
final class ReportParts {
    /**
     * What a part may weigh. Compressed, that is 8 kB of usual prose and 10 kB of the densest: with the frame of the page
     * and its style less than 20 kB.
     */
    static final int MOST = 24_000;

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern INNER_LINK = Pattern.compile("(\\shref=\")#([^\"]+)");

    private final String xhtml;
    private final List<MarkupTag> tags;
    private final List<Beginning> possible = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Beginning end;

    /** A place where a part may begin: index in the XHTML, number of sections around it, weight of all before it. */
    private record Beginning(int index, int depth, int weight) {}

    /** An element that is not closed yet: its name, and its attributes as written. */
    private record Open(String name, String attributes) {
        boolean isHeading() {
            return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        }

        /** Whether it may be closed in one part and opened again in the next. */
        boolean isContainer() {
            return switch (name) {
                case "article", "section" -> true;
                case "div" -> !attributes.contains("columns");
                default -> false;
            };
        }

        /** What continues it in a further part, where its heading does not stand. */
        Open continued() {
            String others = ID.matcher(attributes).replaceFirst("");
            return name.equals("article")
                    ? new Open("div", " class=\"report-part\"" + others.replaceFirst("\\sclass=\"[^\"]*\"", ""))
                    : new Open("div", others);
        }
    }

    private ReportParts(String xhtml) {
        this.xhtml = xhtml;
        this.tags = MarkupTag.in(xhtml);
        this.end = survey();
    }

    /**
     * The parts of a report, in order; a short report is its only part. What goes on in the next part is closed and opened
     * again there as {@code <div>}: the report itself as {@code <div class="report-part">}. Links to another part lead to
     * its page.
     *
     * @param xhtml well-formed
     * @param path path of the page of a part, by its number from 1
     */
    static List<String> of(String xhtml, IntFunction<String> path) {
        ReportParts report = new ReportParts(xhtml);
        List<Beginning> pieces = new ArrayList<>();
        report.addPieces(new Beginning(0, 0, 0), report.end, 0, pieces);
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Beginning next = i + 1 < pieces.size() ? pieces.get(i + 1) : report.end;
            weights.add(next.weight() - pieces.get(i).weight());
        }
        List<Beginning> parts =
                EvenParts.beginnings(weights, MOST).stream().map(pieces::get).toList();
        return report.write(parts, path);
    }

    /**
     * What a piece adds to a compressed page, in thirds of a byte or so. Measured on reports: text shrinks to a third,
     * tags, which repeat each other, to a twelfth. Compressing would tell more, but not the same on every JDK.
     *
     * @param text bytes of text in UTF-8
     * @param tags bytes of tags
     */
    private static int weight(int text, int tags) {
        return text + tags / 4;
    }

    /** Finds where parts may begin, and the ids; gives the end. */
    private Beginning survey() {
        Deque<Open> open = new ArrayDeque<>();
        int text = 0;
        int markup = 0;
        int last = 0;
        boolean isInHeading = false;
        // Start tags and headings without anything between belong to what follows: a part begins before the first.
        Beginning run = null;
        for (MarkupTag tag : tags) {
            String between = xhtml.substring(last, tag.start()).strip();
            last = tag.end();
            text += bytes(between);
            Beginning here = new Beginning(tag.start(), sections(open), weight(text, markup));
            markup += bytes(xhtml.substring(tag.start(), tag.end()));
            if (tag.kind() == MarkupTag.Kind.OTHER) {
                continue;
            }
            Open element = new Open(tag.name(), tag.attributes());
            boolean isEnd = tag.kind() == MarkupTag.Kind.END;
            if (!isInHeading) {
                boolean joins = !isEnd && (element.isContainer() || element.isHeading());
                Beginning before = between.isEmpty() ? run : null;
                run = !joins ? null : before != null ? before : open.stream().allMatch(Open::isContainer) ? here : null;
                if (!element.name().equals("div")) {
                    add(run);
                }
            }
            if (element.isHeading()) {
                isInHeading = !isEnd;
            }
            if (isEnd) {
                open.pollLast();
            } else if (!tag.isEmpty()) {
                open.addLast(element);
            }
            Matcher id = ID.matcher(element.attributes());
            if (id.find()) {
                ids.putIfAbsent(id.group(1), tag.start());
            }
        }
        return new Beginning(xhtml.length(), 0, weight(text, markup));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int sections(Deque<Open> open) {
        return (int) open.stream()
                .filter(element -> element.name().equals("section"))
                .count();
    }

    /** Keeps a beginning, unless it is that of the report, or known. */
    private void add(@Nullable Beginning run) {
        if (run != null && run.weight() > 0 && !possible.contains(run)) {
            possible.add(run);
        }
    }

    /** Adds the pieces between two places: chapters, and what is in those that are too heavy. */
    private void addPieces(Beginning from, Beginning to, int depth, List<Beginning> pieces) {
        List<Beginning> here = new ArrayList<>();
        here.add(from);
        possible.stream()
                .filter(at -> at.depth() == depth && at.index() > from.index() && at.index() < to.index())
                .forEach(here::add);
        for (int i = 0; i < here.size(); i++) {
            Beginning piece = here.get(i);
            Beginning next = i + 1 < here.size() ? here.get(i + 1) : to;
            boolean hasInner = possible.stream().anyMatch(at -> at.depth() > depth);
            if (hasInner && next.weight() - piece.weight() > MOST) {
                addPieces(piece, next, depth + 1, pieces);
            } else {
                pieces.add(piece);
            }
        }
    }

    /** The parts, all but the first beginning where told. */
    private List<String> write(List<Beginning> beginnings, IntFunction<String> path) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        int last = 0;
        for (MarkupTag tag : tags) {
            part.append(xhtml, last, tag.start());
            last = tag.end();
            if (parts.size() < beginnings.size() && beginnings.get(parts.size()).index() == tag.start()) {
                open.descendingIterator().forEachRemaining(element -> append(part, element));
                parts.add(part.toString());
                part.setLength(0);
                open = open.stream().map(Open::continued).collect(Collectors.toCollection(ArrayDeque::new));
                for (Open element : open) {
                    part.append('<')
                            .append(element.name())
                            .append(element.attributes())
                            .append(">\n");
                }
            }
            String written = xhtml.substring(tag.start(), tag.end());
            switch (tag.kind()) {
                case OTHER -> part.append(written);
                case END -> append(part, open.removeLast());
                case START -> {
                    part.append(linked(written, parts.size() + 1, beginnings, path));
                    if (!tag.isEmpty()) {
                        open.addLast(new Open(tag.name(), tag.attributes()));
                    }
                }
            }
        }
        parts.add(part.append(xhtml, last, xhtml.length()).toString());
        return List.copyOf(parts);
    }

    private static void append(StringBuilder part, Open closed) {
        part.append("</").append(closed.name()).append('>');
    }

    /** A start tag whose link to another part leads to its page. */
    private String linked(String tag, int here, List<Beginning> beginnings, IntFunction<String> path) {
        if (!tag.contains("href=\"#")) {
            return tag;
        }
        return INNER_LINK.matcher(tag).replaceAll(link -> {
            Integer target = ids.get(link.group(2));
            int there = target == null
                    ? here
                    : 1
                            + (int) beginnings.stream()
                                    .filter(at -> at.index() <= target)
                                    .count();
            String page = there == here ? "" : RelativeLinks.relative(path.apply(here), path.apply(there));
            return Matcher.quoteReplacement(link.group(1) + page + '#' + link.group(2));
        });
    }
}
