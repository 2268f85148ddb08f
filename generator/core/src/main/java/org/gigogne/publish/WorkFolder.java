package org.gigogne.publish;

import java.nio.file.Path;

/**
 * The hidden folder beside an output folder, on the same file system: what builds need from one to the next. Everything
 * in it may be deleted while no build runs: the next one then makes the whole site again.
 *
 * @param folder for the output {@code site} it is {@code .site.gigogne}
 */
record WorkFolder(Path folder) {
    /** That of an output folder. */
    static WorkFolder beside(Path target) {
        return new WorkFolder(target.resolveSibling("." + target.getFileName() + ".gigogne"));
    }

    /** Held while a build runs. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** The site that is being written; when no build runs, the one before that which is published. */
    Path next() {
        return folder.resolve("next");
    }

    /** What is known of the site before that which is published. */
    Path formerSite() {
        return folder.resolve("former-site");
    }

    /** The published site, while another takes its place in two steps. */
    Path former() {
        return folder.resolve("former");
    }

    /** What is remembered of the site that is published. */
    Path history() {
        return folder.resolve("history");
    }

    /** What is to be remembered of the site that is about to be published. */
    Path nextHistory() {
        return folder.resolve("next-history");
    }

    /** What was made of places. */
    Path blobs() {
        return folder.resolve("blobs");
    }
}
