package org.gigogne.problem;

/**
 * The kinds of problem, each with a stable identifier that users may search for.
 *
 * <p>The prefix tells the part: {@code FICHIER} reading a file, {@code YAML} its syntax, {@code SCHEMA} its shape,
 * {@code ARBRE} the tree of folders, {@code ETAB}, {@code PROG}, {@code PLAN}, {@code EQUIP}, {@code RETEX},
 * {@code RENC}, {@code FORM}, {@code AUTO}, {@code CONT}, {@code PAGE} the rules of one kind of file, {@code LIEN}
 * references and links, {@code LIMITE} what a place may take of
 * the machine, {@code LANGUE} the languages of the site, {@code IDENTITE} its logo and colours, {@code ACCES}
 * its accessibility declaration, {@code DATE}, {@code CHIFFRE} and {@code TEXTE} dates, figures and texts wherever they
 * stand, {@code SOURCE} parts of the content that stand elsewhere, {@code THEME} templates, {@code RAPPORT} PDF reports,
 * {@code SORTIE} what is written. A number, once given, keeps its meaning.
 */
public enum ProblemCode {
    /** A file is larger than content files may be. */
    FILE_TOO_LARGE("FICHIER-001", Severity.ERROR),
    /** A file cannot be opened or read. */
    UNREADABLE_FILE("FICHIER-002", Severity.ERROR),
    /** A text is written in another encoding than UTF-8. */
    NOT_UTF8("FICHIER-003", Severity.ERROR),
    /** A text is written in UTF-16. */
    UTF16_FILE("FICHIER-004", Severity.ERROR),
    /** A file that should be text holds something else. */
    NOT_TEXT("FICHIER-005", Severity.ERROR),
    /** A file says nothing. */
    EMPTY_FILE("FICHIER-006", Severity.ERROR),
    /** A text holds an invisible character that has no place there. */
    CONTROL_CHARACTER("FICHIER-007", Severity.ERROR),
    /** A file has so many problems that the rest is not shown. */
    TOO_MANY_PROBLEMS("FICHIER-008", Severity.ERROR),
    /** The text of a file cannot be understood. */
    INVALID_YAML("YAML-001", Severity.ERROR),
    /** A line begins with a tabulation. */
    TAB_INDENTATION("YAML-002", Severity.ERROR),
    /** A quotation mark is opened and never closed. */
    UNCLOSED_QUOTE("YAML-003", Severity.ERROR),
    /** A line does not stand below the lines that it belongs to. */
    BAD_INDENTATION("YAML-004", Severity.ERROR),
    /** A space is missing after a colon or a dash. */
    MISSING_SPACE("YAML-005", Severity.ERROR),
    /** A bracket or a brace is opened and never closed. */
    UNCLOSED_BRACKET("YAML-006", Severity.ERROR),
    /** A value without quotation marks holds a colon and a space. */
    COLON_IN_VALUE("YAML-007", Severity.ERROR),
    /** A value begins with a sign that needs quotation marks. */
    QUOTES_NEEDED("YAML-008", Severity.ERROR),
    /** A backslash stands between double quotation marks. */
    BAD_ESCAPE("YAML-009", Severity.ERROR),
    /** A value is given a name with {@code &}. */
    YAML_ANCHOR("YAML-010", Severity.ERROR),
    /** A value is repeated with {@code *}. */
    YAML_ALIAS("YAML-011", Severity.ERROR),
    /** A value is given a type with {@code !}. */
    YAML_TAG("YAML-012", Severity.ERROR),
    /** A group of keys is copied with {@code <<}. */
    YAML_MERGE_KEY("YAML-013", Severity.ERROR),
    /** A file holds several documents. */
    SEVERAL_DOCUMENTS("YAML-014", Severity.ERROR),
    /** A line gives instructions to the YAML reader with {@code %}. */
    YAML_DIRECTIVE("YAML-015", Severity.ERROR),
    /** A key is written twice in the same place. */
    DUPLICATE_KEY("YAML-016", Severity.ERROR),
    /** A key is not a text. */
    KEY_NOT_TEXT("YAML-017", Severity.ERROR),
    /** A number with a decimal comma stands between braces. */
    DECIMAL_COMMA("YAML-018", Severity.ERROR),
    /** Lists and groups are nested too deep. */
    YAML_TOO_DEEP("YAML-019", Severity.ERROR),
    /** A file holds more values than content files may. */
    TOO_MANY_VALUES("YAML-020", Severity.ERROR),
    /** A line has neither colon nor dash. */
    MISSING_COLON("YAML-021", Severity.ERROR),
    /** A list begins on the line of its key. */
    LIST_ON_KEY_LINE("YAML-022", Severity.ERROR),
    /** A key is far too long to be one. */
    KEY_TOO_LONG("YAML-023", Severity.ERROR),
    /** A key does not exist in this place. */
    UNKNOWN_KEY("SCHEMA-001", Severity.ERROR),
    /** A key that must be there is not. */
    MISSING_KEY("SCHEMA-002", Severity.ERROR),
    /** A value is of another kind than its key wants. */
    WRONG_TYPE("SCHEMA-003", Severity.ERROR),
    /** A key has no value. */
    MISSING_VALUE("SCHEMA-004", Severity.ERROR),
    /** A text that looks like a number or a yes stands without quotation marks. */
    UNQUOTED_TEXT("SCHEMA-005", Severity.ERROR),
    /** A value is not one of those allowed. */
    UNKNOWN_VALUE("SCHEMA-006", Severity.ERROR),
    /** A value has not the form that its key wants. */
    MALFORMED_VALUE("SCHEMA-007", Severity.ERROR),
    /** A date has none of the accepted forms. */
    MALFORMED_DATE("SCHEMA-008", Severity.ERROR),
    /** A date has the right form but does not exist. */
    NO_SUCH_DATE("SCHEMA-009", Severity.ERROR),
    /** A number is too small or too large. */
    OUT_OF_RANGE("SCHEMA-010", Severity.ERROR),
    /** A list or a group has too few or too many elements. */
    WRONG_COUNT("SCHEMA-011", Severity.ERROR),
    /** An element stands twice in a list. */
    DUPLICATE_ITEM("SCHEMA-012", Severity.ERROR),
    /** A text is too short or too long. */
    WRONG_LENGTH("SCHEMA-013", Severity.ERROR),
    /** A value does not suit, for a reason that no other code names. */
    INVALID_VALUE("SCHEMA-014", Severity.ERROR),
    /** A folder holds content but says neither what territory nor what school it is. */
    UNDESCRIBED_PLACE("ARBRE-001", Severity.ERROR),
    /** A folder claims to be both a territory and a school. */
    AMBIGUOUS_PLACE("ARBRE-002", Severity.ERROR),
    /** A school contains another place. */
    PLACE_IN_SCHOOL("ARBRE-003", Severity.ERROR),
    /** The root has no settings. */
    NO_SETTINGS("ARBRE-004", Severity.ERROR),
    /** A file has a name that nothing reads. */
    UNKNOWN_FILE("ARBRE-005", Severity.ERROR),
    /** A file stands in a place of another kind. */
    MISPLACED_FILE("ARBRE-006", Severity.ERROR),
    /** A name cannot become an address of the site. */
    UNSAFE_NAME("ARBRE-007", Severity.ERROR),
    /** A folder has a name that the site keeps for itself. */
    RESERVED_NAME("ARBRE-008", Severity.ERROR),
    /** A file or folder is a symbolic link. */
    SYMBOLIC_LINK("ARBRE-009", Severity.ERROR),
    /** Folders are nested too deep. */
    TREE_TOO_DEEP("ARBRE-010", Severity.ERROR),
    /** A folder holds too many files. */
    TOO_MANY_FILES("ARBRE-011", Severity.ERROR),
    /** The root is missing, is not a folder, or is no place. */
    NO_CONTENT_ROOT("ARBRE-012", Severity.ERROR),
    /** A folder cannot be listed. */
    UNREADABLE_FOLDER("ARBRE-013", Severity.ERROR),
    /** Two names of a folder are the same where case or the form of letters does not count. */
    ALIKE_NAMES("ARBRE-017", Severity.ERROR),
    /** A name that some computers cannot keep, or people cannot read. */
    UNPORTABLE_NAME("ARBRE-018", Severity.ERROR),
    /** Something in the content is neither file nor folder: a pipe, a socket, a device. */
    SPECIAL_FILE("ARBRE-019", Severity.ERROR),
    /** The check letter of a UAI does not fit its digits. */
    WRONG_UAI_LETTER("ETAB-001", Severity.ERROR),
    /** Two schools claim one UAI. */
    DUPLICATE_UAI("ETAB-002", Severity.ERROR),
    /** A class level does not belong to the kind of school. */
    FOREIGN_LEVEL("ETAB-003", Severity.WARNING),
    /** A class level is described twice. */
    DUPLICATE_LEVEL("ETAB-004", Severity.ERROR),
    /** Class levels do not follow the order of school life. */
    LEVEL_ORDER("ETAB-005", Severity.WARNING),
    /** A class level aims lower in a competency than a level before it. */
    NOT_NESTED("PROG-001", Severity.ERROR),
    /** A competency stands twice in one level or one result. */
    DUPLICATE_COMPETENCY("PROG-002", Severity.ERROR),
    /** A class level has two results for one school year. */
    DUPLICATE_RESULT("PROG-003", Severity.ERROR),
    /** The target of an indicator goes against its direction. */
    TARGET_AGAINST_DIRECTION("PLAN-001", Severity.WARNING),
    /** Actions wait for each other in a circle. */
    ACTION_CYCLE("PLAN-002", Severity.ERROR),
    /** The target of an indicator is not later than its baseline. */
    TARGET_BEFORE_BASELINE("PLAN-003", Severity.ERROR),
    /** Readings are not in the order of their dates. */
    READINGS_ORDER("PLAN-004", Severity.ERROR),
    /** A code is no competency of the CRCN. */
    UNKNOWN_COMPETENCY("PLAN-012", Severity.ERROR),
    /** The socle numérique de base is filled in for another school than an école. */
    BASE_EQUIPMENT_OUTSIDE_PRIMARY("EQUIP-001", Severity.WARNING),
    /** A self-assessment holds the results of the other tool. */
    OTHER_TOOL("AUTO-001", Severity.ERROR),
    /** An area of SELFIE stands twice. */
    DUPLICATE_AREA("AUTO-002", Severity.ERROR),
    /** It is not told how many answered to SELFIE, so the public edition hides their means. */
    UNTOLD_RESPONDENTS("AUTO-003", Severity.WARNING),
    /** A continuity plan is to be revised before it is adopted. */
    REVISION_BEFORE_ADOPTION("CONT-001", Severity.ERROR),
    /** An identifier names nothing of this place. */
    UNKNOWN_REFERENCE("LIEN-001", Severity.ERROR),
    /** An identifier is given twice. */
    DUPLICATE_ID("LIEN-002", Severity.ERROR),
    /** A code is no national proposal. */
    UNKNOWN_PROPOSAL("LIEN-003", Severity.ERROR),
    /** A link or an image of a page leads to a file that does not exist. */
    MISSING_TARGET("LIEN-004", Severity.ERROR),
    /** A link begins with a scheme that is not allowed. */
    FORBIDDEN_SCHEME("LIEN-005", Severity.ERROR),
    /** A link leads out of the folder of its place. */
    LINK_OUT_OF_PLACE("LIEN-006", Severity.ERROR),
    /** An image stands on another site. */
    REMOTE_IMAGE("LIEN-007", Severity.ERROR),
    /** A free page links to a page or to a heading that the site does not have. */
    MISSING_PAGE("LIEN-008", Severity.ERROR),
    /** No catalogue that holds in the place has the keyword. */
    UNKNOWN_KEYWORD("CATALOGUE-001", Severity.ERROR),
    /** An indicator differs from the one that a catalogue shares under its id. */
    DIFFERS_FROM_SHARED("CATALOGUE-002", Severity.ERROR),
    /** A catalogue gives an id that the catalogue of a wider territory has given. */
    DECLARED_ABOVE("CATALOGUE-003", Severity.ERROR),
    /** The theme has no texts in a language that the site asks for. */
    UNKNOWN_LANGUAGE("LANGUE-001", Severity.ERROR),
    /** A place takes more time than any place does. */
    PLACE_TOO_SLOW("LIMITE-001", Severity.ERROR),
    /** A place makes the program fail, by a fault of the program. */
    PLACE_NOT_MANAGED("INTERNE-001", Severity.ERROR),
    /** An end comes before its beginning. */
    END_BEFORE_START("DATE-001", Severity.ERROR),
    /** A date is too far away to be meant. */
    IMPLAUSIBLE_DATE("DATE-002", Severity.ERROR),
    /** A part is larger than its whole. */
    PART_ABOVE_WHOLE("CHIFFRE-001", Severity.ERROR),
    /** A person seems to be named where a function is expected. */
    PERSON_NAME("TEXTE-001", Severity.WARNING),
    /** A text holds an e-mail address. */
    EMAIL_ADDRESS("TEXTE-002", Severity.WARNING),
    /** A text holds a telephone number. */
    TELEPHONE_NUMBER("TEXTE-003", Severity.WARNING),
    /** A text holds what seems to be the national number of a pupil. */
    STUDENT_NUMBER("TEXTE-004", Severity.ERROR),
    /** A text holds what seems to be a date of birth beside a name. */
    BIRTH_DATE("TEXTE-005", Severity.ERROR),
    /** A file holds several e-mail addresses. */
    EMAIL_LIST("TEXTE-006", Severity.ERROR),
    /** A file lies where only pages or images are published, and is neither. */
    NOT_PUBLISHED("ARBRE-014", Severity.WARNING),
    /** A table of text that lies in the content seems to be about persons. */
    NOMINATIVE_TABLE("ARBRE-015", Severity.ERROR),
    /** A spreadsheet lies in the content. */
    STRAY_SPREADSHEET("ARBRE-016", Severity.ERROR),
    /** A line of a page nests more levels, or repeats more signs, than is read. */
    PAGE_TOO_DEEP("PAGE-001", Severity.ERROR),
    /** What stands between braces in a page is not understood. */
    UNKNOWN_ATTRIBUTE("PAGE-002", Severity.ERROR),
    /** An image of a page has no words for those who do not see it. */
    UNDESCRIBED_IMAGE("PAGE-003", Severity.WARNING),
    /** The head of a page is not closed, or says something that is not understood. */
    MALFORMED_PAGE_HEAD("PAGE-004", Severity.ERROR),
    /** A paragraph, a list or a table of a page is longer than is read. */
    PARAGRAPH_TOO_LONG("PAGE-005", Severity.ERROR),
    /** A template of a report holds an element that no block of the PDF knows. */
    UNKNOWN_BLOCK("RAPPORT-001", Severity.ERROR),
    /** A report skips a heading level, has an incomplete table or a figure without alternative. */
    MALFORMED_BLOCK("RAPPORT-002", Severity.ERROR),
    /** No font of the theme has a glyph for a character of the content. */
    MISSING_GLYPH("RAPPORT-003", Severity.WARNING),
    /** A report has more pages than the theme allows, even with the least detail. */
    REPORT_TOO_LONG("RAPPORT-004", Severity.ERROR),
    /** A table of a report has too many columns to be read on its page. */
    TABLE_TOO_WIDE("RAPPORT-005", Severity.WARNING),
    /** An image of a report is missing, broken or huge: its alternative is printed instead. */
    IMAGE_NOT_PRINTED("RAPPORT-006", Severity.WARNING),
    /** The PDF of a report breaks PDF/A-2a or PDF/UA-1. */
    PDF_BREAKS_STANDARD("RAPPORT-007", Severity.ERROR),
    /** The page of a report and its PDF do not say the same. */
    PAGE_DIFFERS_FROM_PDF("RAPPORT-008", Severity.ERROR),
    /** Reports are to be verified, but the module that does is not there. */
    NO_VERIFIER("RAPPORT-009", Severity.ERROR),

    /** The output folder holds something that no build wrote, or the archive would replace such a file. */
    OUTPUT_NOT_OURS("SORTIE-001", Severity.ERROR),
    /** Another build writes to the output folder. */
    OUTPUT_BUSY("SORTIE-005", Severity.ERROR),
    /** What was remembered gives another site than building from nothing. */
    HISTORY_WRONG("SORTIE-006", Severity.ERROR),
    /** The output folder or the archive cannot be written. */
    OUTPUT_NOT_WRITABLE("SORTIE-002", Severity.ERROR),
    /** Content and output lie in one another. */
    OUTPUT_IN_CONTENT("SORTIE-003", Severity.ERROR),
    /** The archive would lie in the output folder or in the content. */
    ARCHIVE_MISPLACED("SORTIE-004", Severity.ERROR),
    /** The list of problems for other programs cannot be written. */
    PROBLEMS_NOT_WRITABLE("SORTIE-010", Severity.ERROR),

    /** An image is too large to be published. */
    IMAGE_TOO_LARGE("IMAGE-001", Severity.ERROR),
    /** An image cannot be read. */
    IMAGE_UNREADABLE("IMAGE-002", Severity.ERROR),
    /** An image is broken, so that its metadata cannot be taken out. */
    IMAGE_BROKEN("IMAGE-003", Severity.ERROR),

    /** A colour of the site cannot be read on the pages. */
    UNREADABLE_COLOUR("IDENTITE-001", Severity.ERROR),
    /** The logo does not exist. */
    MISSING_LOGO("IDENTITE-002", Severity.ERROR),
    /** The logo is larger than a logo may be. */
    LOGO_TOO_LARGE("IDENTITE-003", Severity.ERROR),
    /** The logo makes every page slow to load. */
    HEAVY_LOGO("IDENTITE-004", Severity.WARNING),
    /** The logo is broken, or of another format. */
    UNREADABLE_LOGO("IDENTITE-005", Severity.ERROR),
    /** The logo is an SVG that may act, or asks for something elsewhere. */
    UNSAFE_LOGO("IDENTITE-006", Severity.ERROR),

    /** An accessibility declaration tells the result of an audit that has no date. */
    AUDIT_WITHOUT_DATE("ACCES-001", Severity.ERROR),
    /** An accessibility audit has a date and no result. */
    AUDIT_WITHOUT_RESULT("ACCES-002", Severity.ERROR),
    /** What an accessibility declaration says cannot be true together. */
    CONTRADICTORY_CONFORMITY("ACCES-003", Severity.ERROR),

    /** A source names neither a folder nor an archive, or both. */
    AMBIGUOUS_SOURCE("SOURCE-001", Severity.ERROR),
    /** A source is mounted where it cannot be: in no territory, or where something is already. */
    MISPLACED_SOURCE("SOURCE-002", Severity.ERROR),
    /** The folder or the archive of a source, or the folder within it, does not exist. */
    MISSING_SOURCE("SOURCE-003", Severity.ERROR),
    /** The folder of a source lies in that of the content, or holds it. */
    SOURCE_IN_CONTENT("SOURCE-004", Severity.ERROR),
    /** A source holds neither a school nor a territory where it is looked for. */
    SOURCE_WITHOUT_PLACE("SOURCE-005", Severity.ERROR),
    /** A source has settings, which do not count. */
    SETTINGS_IN_SOURCE("SOURCE-006", Severity.WARNING),
    /** An archive is no ZIP, damaged, or written in a way that is not read. */
    BROKEN_ARCHIVE("SOURCE-007", Severity.ERROR),
    /** An archive is protected by a password. */
    ENCRYPTED_ARCHIVE("SOURCE-008", Severity.ERROR),
    /** An archive holds names that lead elsewhere, names twice, or links. */
    UNSAFE_ARCHIVE("SOURCE-009", Severity.ERROR),
    /** An archive holds more than is read. */
    ARCHIVE_TOO_LARGE("SOURCE-010", Severity.ERROR),

    /** No page shows the figure that is to be explained. */
    UNKNOWN_FIGURE("EXPLICATION-001", Severity.ERROR),

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
    MISSING_ASSET("THEME-006", Severity.ERROR),
    /** The texts, the style of reports or a font of the theme cannot be read, or the style has a wrong key or value. */
    MALFORMED_SETTINGS("THEME-007", Severity.ERROR),
    /** Two colours of the style of reports are too alike to read one on the other. */
    LOW_CONTRAST("THEME-008", Severity.ERROR),
    /** A template writes a link to a file or an anchor that the site does not have. */
    BROKEN_LINK("THEME-009", Severity.ERROR);

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

    /** Whether problems of this kind lie in the content, and not in the theme or in the output folder. */
    public boolean isAboutContent() {
        return !id.startsWith("THEME")
                && !id.startsWith("RAPPORT")
                && !id.startsWith("SORTIE")
                && !id.startsWith("EXPLICATION");
    }

    /** How grave problems of this kind are. */
    public Severity severity() {
        return severity;
    }
}
