package org.gigogne.report;

/** A TrueType font file of the theme, by the name under which the style asks for it. */
public final class ReportFont {
    private final String name;
    private final byte[] ttf;

    private ReportFont(String name, byte[] ttf) {
        this.name = name;
        this.ttf = ttf;
    }

    /**
     * A font.
     *
     * @param name file name, such as {@code SourceSans3-Regular.ttf}
     * @param ttf content of the file; copied
     */
    public static ReportFont of(String name, byte[] ttf) {
        return new ReportFont(name, ttf.clone());
    }

    /** The file name. */
    public String name() {
        return name;
    }

    byte[] ttf() {
        return ttf;
    }
}
