package org.gigogne.build;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.publish.SiteChanges;

/**
 * What is new in a site against the one that was published before.
 *
 * @param changes files that were added, changed or removed
 * @param moves figures of the root place that moved, in the order of the figures
 */
public record SiteNews(SiteChanges changes, List<Move> moves) {
    private static final int MOST_MOVES = 12;

    public SiteNews {
        moves = List.copyOf(moves);
    }

    /**
     * A figure that moved.
     *
     * @param name what it is called
     * @param before its sum before, as it is shown
     * @param after its sum now
     */
    public record Move(String name, String before, String after) {}

    /** French lines; none for the first site of a folder. Ends with a line end. */
    public String text() {
        if (changes.isFirst()) {
            return "";
        }
        String files = Stream.of(
                        counted("pages", "e", ".html"),
                        counted("rapports PDF", "", ".pdf"),
                        counted("autres fichiers", "", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ; "));
        StringBuilder text = new StringBuilder("Changements : " + (files.isEmpty() ? "aucun" : files) + ".\n");
        moves.stream()
                .limit(MOST_MOVES)
                .forEach(move -> text.append("  ")
                        .append(move.name())
                        .append(" : ")
                        .append(move.before())
                        .append(" → ")
                        .append(move.after())
                        .append('\n'));
        if (moves.size() > MOST_MOVES) {
            text.append("  et ").append(moves.size() - MOST_MOVES).append(" autres chiffres\n");
        }
        return text.toString();
    }

    /** For example {@code pages : 3 ajoutées, 1 retirée}; empty when there are none. */
    private String counted(String what, String gender, String ending) {
        String counts = Stream.of(
                        counted(changes.added(), "ajouté" + gender, ending),
                        counted(changes.changed(), "changé" + gender, ending),
                        counted(changes.removed(), "retiré" + gender, ending))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : what + " : " + counts;
    }

    private static String counted(List<String> paths, String how, String ending) {
        long count = paths.stream().filter(path -> isOf(path, ending)).count();
        return count == 0 ? "" : String.format(Locale.ROOT, "%d %s%s", count, how, count < 2 ? "" : "s");
    }

    private static boolean isOf(String path, String ending) {
        return ending.isEmpty() ? !path.endsWith(".html") && !path.endsWith(".pdf") : path.endsWith(ending);
    }
}
