package org.gigogne.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;

/** Builds a site from nothing, into nowhere, and compares every byte with what is about to be published. */
final class CleanBuild {
    private static final int MOST_TOLD = 20;

    private final Preparations preparations;
    private final BiFunction<Workers, Run, SiteRendering> renderings;
    private final Workers workers;

    /** Makes the preparation of a build. */
    interface Preparations {
        Preparation with(Workers workers, Optional<Memory> memory, Run run);
    }

    CleanBuild(Preparations preparations, BiFunction<Workers, Run, SiteRendering> renderings, Workers workers) {
        this.preparations = preparations;
        this.renderings = renderings;
        this.workers = workers;
    }

    /**
     * What is wrong with a staged site: reports that do not say the same in a page and in the PDF, and files that are
     * not what building from nothing gives.
     *
     * @param leftOut schools that are not in the site
     * @param staged its files, by path
     */
    List<Problem> compare(
            FoundContent content, SiteChoices choices, LeftOut leftOut, SortedMap<String, StampedFile> staged)
            throws IOException {
        Run run = new Run(leftOut, Progress.SILENT);
        Optional<Ready> ready =
                preparations.with(workers, Optional.empty(), run).prepare(content, choices);
        ConcurrentMap<String, Sha256> clean = new ConcurrentHashMap<>();
        SiteWriter writer = new SiteWriter(SiteWriter.Target.nowhere(clean, Sha256::of), run.clock);
        Optional<BuiltSite> built = ready.flatMap(
                found -> renderings.apply(workers, run).render(found, Gates.PARITY, writer, Reuse.NOTHING, ""));
        if (built.isEmpty()) {
            return List.copyOf(run.problems);
        }
        List<Problem> problems = new ArrayList<>(run.problems);
        problems.addAll(differences(clean, staged));
        return problems;
    }

    /** What is wrong with staged files, by path, when a build from nothing gives others; the first twenty. */
    static List<Problem> differences(Map<String, Sha256> clean, SortedMap<String, StampedFile> staged) {
        SortedMap<String, String> differing = new TreeMap<>();
        staged.forEach((path, file) -> {
            Sha256 sha256 = clean.get(path);
            if (sha256 == null) {
                differing.put(path, "une construction complète n'écrit pas ce fichier");
            } else if (!sha256.equals(file.sha256())) {
                differing.put(path, "une construction complète écrit un autre fichier");
            }
        });
        clean.keySet().stream()
                .filter(path -> !staged.containsKey(path))
                .forEach(path -> differing.put(path, "une construction complète écrit aussi ce fichier"));
        return differing.entrySet().stream()
                .limit(MOST_TOLD)
                .map(file -> Problem.of(
                        ProblemCode.HISTORY_WRONG,
                        Location.ofFile(file.getKey()),
                        "Ce qui a été gardé de la construction précédente est faux : " + file.getValue() + ".",
                        "supprimez le dossier caché `.….gigogne` à côté du dossier de sortie, recommencez, et signalez"
                                + " cette erreur de Gigogne"))
                .toList();
    }
}
