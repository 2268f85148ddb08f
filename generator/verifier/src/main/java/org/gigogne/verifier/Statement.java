package org.gigogne.verifier;

/**
 * One thing that a report says, at its place in the reading order.
 *
 * @param what which kind of thing, in French, with all that is told about it besides its text: level, scope, spans
 * @param text its text as {@link Wording} has it; may be empty
 * @param element index of the element of the PDF, -1 on a page of the site
 * @param page page of the PDF, from 1; 0 when unknown
 */
record Statement(String what, String text, int element, int page) {
    private static final int LONGEST = 160;

    /** Whether two reports say the same here, wherever that stands. */
    boolean agreesWith(Statement other) {
        return what.equals(other.what) && Wording.isSame(text, other.text);
    }

    /** In words, for example {@code titre de niveau 2 « Bilan »}; a long text is cut. */
    String inWords() {
        if (text.isEmpty()) {
            return what;
        }
        int end = text.length() <= LONGEST
                ? text.length()
                : text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return what + " « " + text.substring(0, end) + (end < text.length() ? "…" : "") + " »";
    }

    static String heading(int level) {
        return "titre de niveau " + level;
    }

    static String entry(int level) {
        return "entrée de niveau " + level + " du sommaire";
    }

    static String link(String target) {
        return "lien vers " + (target.isEmpty() ? "nulle part" : "`" + target + "`");
    }

    /**
     * A cell of a table.
     *
     * @param scope {@code Column} or {@code Row} for a header; empty for data
     */
    static String cell(String scope, int columns, int rows) {
        String kind = switch (scope) {
            case "Column" -> "en-tête de colonne";
            case "Row" -> "en-tête de ligne";
            case "" -> "cellule";
            default -> "en-tête de portée `" + scope + "`";
        };
        return kind
                + (columns > 1 ? ", sur " + columns + " colonnes" : "")
                + (rows > 1 ? ", sur " + rows + " lignes" : "");
    }
}
