package org.gigogne.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.check.SettingsChecker;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Document;
import org.gigogne.content.Logo;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;

/**
 * What a content says of its site as a whole.
 *
 * @param document {@code gigogne.yml}; empty when it has errors
 * @param logo the file that it names, when it is fit to be published
 */
record FoundSettings(Optional<Document<SiteSettings>> document, Optional<Logo> logo) {
    static final String FILE = "gigogne.yml";

    /** No settings could be read. */
    static final FoundSettings NONE = new FoundSettings(Optional.empty(), Optional.empty());

    /** Reads and checks the settings of a content. */
    static Outcome<FoundSettings> in(ContentTree tree, ContentReader reader, StageClock clock) {
        Outcome<Document<SiteSettings>> read = clock.time(Stage.READ, () -> reader.readSettings(tree));
        List<Problem> problems = new ArrayList<>(read.problems());
        Optional<Logo> logo = read.value().flatMap(settings -> {
            problems.addAll(clock.time(
                    Stage.CHECK,
                    () -> SettingsChecker.check(settings, tree.place().files())));
            Outcome<Logo> found = clock.time(Stage.READ, () -> reader.readLogo(tree, settings));
            problems.addAll(found.problems());
            return found.value();
        });
        return Outcome.of(new FoundSettings(read.value(), logo), problems);
    }

    /** The same with the logo as the edition shows it. */
    Outcome<FoundSettings> shownWith(Images images) {
        Optional<Logo> shown = logo.flatMap(images::shown);
        List<Problem> problems = shown.isEmpty()
                ? logo.map(Logo::path).map(Images::broken).stream().toList()
                : List.of();
        return Outcome.of(new FoundSettings(document, shown), problems);
    }

    /** The settings, or the default ones when they have errors: the rest of the content is checked all the same. */
    SiteSettings settings() {
        return document.map(Document::value).orElse(SiteSettings.DEFAULT);
    }
}
