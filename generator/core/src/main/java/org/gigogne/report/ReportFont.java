package org.gigogne.report;

/** A TrueType font file of the theme, by the name under which the style asks for it. */
public final class ReportFont {
    private final String name;
    private final FontFace face;

    private ReportFont(String name, FontFace face) {
        this.name = name;
        this.face = face;
    }

    /**
     * A font.
     *
     * @param name file name, such as {@code SourceSans3-Regular.ttf}
     * @param ttf content of the file; copied
     * @throws IllegalArgumentException if it is not a TrueType font, or one that may not be embedded
     */
    public static ReportFont of(String name, byte[] ttf) {
        return new ReportFont(name, FontFace.of(name, ttf.clone()));
    }

    /** The file name. */
    public String name() {
        return name;
    }

    FontFace face() {
        return face;
    }
}
