package org.gigogne.build;

/** A stage of the build, in order. */
public enum Stage {
    /** Folders to places, YAML to model. */
    READ("lecture"),
    /** Rules across fields and files. */
    CHECK("contrôle"),
    /** Schools to syntheses, and their merging. */
    SYNTHESISE("synthèse"),
    /** Model and syntheses to views. */
    VIEW("vues"),
    /** Views to pages and data files. */
    RENDER("pages"),
    /** Reports to PDF. */
    PRINT("rapports PDF"),
    /** Finished reports to their gate. */
    VERIFY("vérification"),
    /** Writing to the staging area. */
    PUBLISH("publication");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The French word that users see. */
    public String label() {
        return label;
    }
}
