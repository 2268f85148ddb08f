package org.gigogne.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gigogne.content.Archives;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.problem.Outcome;

/**
 * The places of a content, and what it says of its site as a whole. No other file has been read.
 *
 * @param tree all places, those of sources among them
 * @param settings {@code gigogne.yml}
 */
record FoundContent(ContentTree tree, FoundSettings settings) {
    /**
     * Finds the content of a folder; empty when it is none.
     *
     * @param archives opens the archives that parts of it come from
     * @param workers read the settings, as files of the root place
     */
    static Optional<FoundContent> in(Path folder, ContentReader reader, Archives archives, Workers workers, Run run) {
        Outcome<ContentTree> scanned = run.clock.time(Stage.READ, () -> ContentTree.scan(folder));
        run.problems.addAll(scanned.problems());
        return scanned.value().map(tree -> {
            FoundSettings settings = settings(tree, place -> FoundSettings.in(tree, reader, run.clock), workers, run);
            return new FoundContent(mount(tree, settings, archives, run), settings);
        });
    }

    /** The same with the logo as the edition shows it. */
    FoundContent shownWith(Images images, Workers workers, Run run) {
        return new FoundContent(tree, settings(tree, place -> settings.shownWith(images), workers, run));
    }

    private static FoundSettings settings(
            ContentTree tree, Function<Place, Outcome<FoundSettings>> step, Workers workers, Run run) {
        Outcome<FoundSettings> found = workers.map(
                        List.of(tree.place()),
                        Function.identity(),
                        step,
                        (place, failure) -> Outcome.<FoundSettings>failed(List.of(failure)))
                .get(0);
        run.problems.addAll(found.problems());
        return found.value().orElse(FoundSettings.NONE);
    }

    private static ContentTree mount(ContentTree tree, FoundSettings settings, Archives archives, Run run) {
        Outcome<ContentTree> mounted = run.clock.time(
                Stage.READ,
                () -> settings.document()
                        .map(document -> tree.mount(document, archives))
                        .orElseGet(() -> Outcome.of(tree, List.of())));
        run.problems.addAll(mounted.problems());
        ContentTree whole = mounted.value().orElse(tree);
        run.comesFrom(whole.origins());
        run.leftOut.add(whole.lost());
        return whole;
    }
}
