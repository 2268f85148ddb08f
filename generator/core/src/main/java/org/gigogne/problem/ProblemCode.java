package org.gigogne.problem;

/**
 * The kinds of problem, each with a stable identifier that users may search for.
 *
 * <p>The prefix tells the part: {@code FICHIER} reading a file, {@code YAML} its syntax, {@code SCHEMA} its shape,
 * {@code ARBRE} the tree of folders, {@code ETAB}, {@code PROG}, {@code PLAN}, {@code EQUIP}, {@code RETEX},
 * {@code RENC}, {@code FORM}, {@code AUTO}, {@code CONT}, {@code PAGE} the rules of one kind of file, {@code LIEN}
 * references between files, {@code THEME} templates, {@code RAPPORT} PDF reports, {@code SORTIE} what is written. A
 * number, once given, keeps its meaning.
 */
public enum ProblemCode {
    /** A template of a report holds an element that no block of the PDF knows. */
    UNKNOWN_BLOCK("RAPPORT-001", Severity.ERROR),
    /** A report skips a heading level, has an incomplete table or a figure without alternative. */
    MALFORMED_BLOCK("RAPPORT-002", Severity.ERROR),
    /** No font of the theme has a glyph for a character of the content. */
    MISSING_GLYPH("RAPPORT-003", Severity.WARNING),

    /** The theme lacks a template. */
    MISSING_TEMPLATE("THEME-001", Severity.ERROR),
    /** A template breaks the rules of FreeMarker. */
    MALFORMED_TEMPLATE("THEME-002", Severity.ERROR),
    /** A template uses a variable that is not defined, or is empty, without saying what to do then. */
    UNDEFINED_VARIABLE("THEME-003", Severity.ERROR),
    /** The theme lacks a text, or a text asks for an argument that is not given. */
    MISSING_TEXT("THEME-004", Severity.ERROR),
    /** A template fails in another way. */
    FAILED_TEMPLATE("THEME-005", Severity.ERROR),
    /** The theme lacks an asset that it lists. */
    MISSING_ASSET("THEME-006", Severity.ERROR);

    private final String id;
    private final Severity severity;

    ProblemCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The identifier that users see, such as {@code PLAN-012}. */
    public String id() {
        return id;
    }

    /** How grave problems of this kind are. */
    public Severity severity() {
        return severity;
    }
}
