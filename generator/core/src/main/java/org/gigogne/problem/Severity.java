package org.gigogne.problem;

/** How grave a problem is. Errors stop the publication; warnings do not. */
public enum Severity {
    /** The content cannot be published as it is. */
    ERROR("erreur"),
    /** The content can be published, but somebody should look at it. */
    WARNING("avertissement");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The French word that users see. */
    public String label() {
        return label;
    }
}
