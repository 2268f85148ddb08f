package org.gigogne.build;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.gigogne.build.History.PlaceRecord;
import org.gigogne.model.School;
import org.gigogne.problem.Problem;
import org.gigogne.site.FoundEntries;
import org.gigogne.site.KeptEntries;
import org.gigogne.store.Sha256;

/** What of the published site may stay as it is. Usable from any thread. */
final class Reuse {
    /** Nothing: all is made, and nothing remembered. */
    static final Reuse NOTHING = new Reuse(Optional.empty(), place -> Optional.empty(), Map.of());

    private final Optional<Memory> memory;
    private final Function<RenderedPlace, Optional<RenderedPlace>> intact;
    private final Map<String, Sha256> templates;
    private final Set<String> changed;

    /**
     * What may stay.
     *
     * @param memory what the last build remembered
     * @param intact what the last build wrote for a place, with the stamps that its files have now; empty when one is not as it
     *     was written
     * @param templates SHA-256 of the page templates that came with the request, by path
     */
    Reuse(
            Optional<Memory> memory,
            Function<RenderedPlace, Optional<RenderedPlace>> intact,
            Map<String, Sha256> templates) {
        this.memory = memory;
        this.intact = intact;
        this.templates = Collections.unmodifiableMap(new TreeMap<>(templates));
        this.changed = memory.flatMap(Memory::last)
                .map(last -> differing(last.head().templates(), templates))
                .orElse(Set.of());
    }

    /** Keys under which two maps have not the same. */
    private static Set<String> differing(Map<String, Sha256> one, Map<String, Sha256> other) {
        Set<String> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return Set.copyOf(keys);
    }

    /** SHA-256 of the page templates that came with the request, by path. */
    Map<String, Sha256> templates() {
        return templates;
    }

    /** The page templates that are not as they were when the published site was made. */
    Set<String> changedTemplates() {
        return changed;
    }

    /** Whether a page of a place was written by a template that has changed. */
    boolean isOutdated(RenderedPlace place) {
        return !Collections.disjoint(place.templates(), changed);
    }

    /** Key of what something is made from; empty when nothing is remembered. */
    String key(Record from) {
        return memory.map(kept -> kept.key(from)).orElse("");
    }

    /** What was written for a place, when it was all made from the same by the same templates. */
    Optional<RenderedPlace> madeFrom(String path, String from) {
        return rendered(path)
                .filter(place -> place.from().equals(from))
                .filter(place -> !isOutdated(place))
                .flatMap(intact);
    }

    /** What was written for a place, when it shows the same, whatever it was made from; pages may be outdated. */
    Optional<RenderedPlace> showing(String path, String shown) {
        return rendered(path).filter(place -> place.shown().equals(shown)).flatMap(intact);
    }

    /** The pages that the site has once, when they were all made from the same. */
    Optional<RenderedPlace> root(String from) {
        return memory.flatMap(Memory::last)
                .flatMap(last -> last.head().root())
                .filter(root -> root.from().equals(from))
                .flatMap(intact);
    }

    /** A school as the first pass read it; empty when nothing is kept. */
    Optional<School> school(SurveyedPlace place) {
        String survey = place.survey().key();
        return survey.isEmpty() ? Optional.empty() : memory.flatMap(kept -> KeptSchool.find(survey, kept));
    }

    /** What the last build had to tell of the theme. */
    List<Problem> themeProblems() {
        return memory.flatMap(Memory::last).map(last -> last.head().problems()).orElse(List.of());
    }

    private Optional<RenderedPlace> rendered(String path) {
        return memory.flatMap(kept -> kept.place(path)).flatMap(PlaceRecord::rendered);
    }

    /** Keeps what the search finds, and gives its key; that is empty when nothing is remembered. */
    String keep(Record found) {
        return memory.map(kept -> {
                    String key = kept.key(found);
                    kept.put(key, found);
                    return key;
                })
                .orElse("");
    }

    /** Has what the search finds stay. */
    void stay(List<String> search) {
        memory.ifPresent(kept -> search.forEach(kept::stay));
    }

    /** What the search finds of a place, by its key. */
    FoundEntries found(String key) {
        return memory.flatMap(kept -> kept.get(key, FoundEntries.class))
                .orElseThrow(() -> new HistoryLostException(key));
    }

    /** What the search of the published site kept, in one of its languages; empty when that is not known. */
    Optional<KeptEntries> kept(int language) {
        return memory.flatMap(kept -> kept.last()
                .flatMap(last -> last.head().root())
                .filter(root -> language < root.search().size())
                .flatMap(root -> kept.find(root.search().get(language), KeptEntries.class)));
    }
}
