package org.gigogne.build;

import java.util.Optional;
import org.gigogne.check.SettingsChecker;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Document;
import org.gigogne.content.Logo;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Outcome;

/**
 * What a content says of its site as a whole.
 *
 * @param document {@code gigogne.yml}; empty when it has errors
 * @param logo the file that it names, when it is fit to be published
 */
record FoundSettings(Optional<Document<SiteSettings>> document, Optional<Logo> logo) {
    static final String FILE = "gigogne.yml";

    /** Reads and checks the settings of a content. */
    static FoundSettings in(ContentTree tree, ContentReader reader, Run run) {
        Outcome<Document<SiteSettings>> read = run.clock.time(Stage.READ, () -> reader.readSettings(tree));
        run.problems.addAll(read.problems());
        return new FoundSettings(read.value(), read.value().flatMap(settings -> logo(settings, tree, reader, run)));
    }

    private static Optional<Logo> logo(
            Document<SiteSettings> settings, ContentTree tree, ContentReader reader, Run run) {
        run.problems.addAll(run.clock.time(
                Stage.CHECK, () -> SettingsChecker.check(settings, tree.place().files())));
        Outcome<Logo> logo = run.clock.time(Stage.READ, () -> reader.readLogo(tree, settings));
        run.problems.addAll(logo.problems());
        return logo.value();
    }

    /** The same with the logo as the edition shows it. */
    FoundSettings shownWith(Images images, Run run) {
        Optional<Logo> shown = logo.flatMap(images::shown);
        if (shown.isEmpty()) {
            logo.map(Logo::path).map(Images::broken).ifPresent(run.problems::add);
        }
        return new FoundSettings(document, shown);
    }

    /** The settings, or the default ones when they have errors: the rest of the content is checked all the same. */
    SiteSettings settings() {
        return document.map(Document::value).orElse(SiteSettings.DEFAULT);
    }
}
