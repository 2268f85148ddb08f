package org.gigogne.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gigogne.content.LostSource;
import org.gigogne.content.Place;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Schools that a tolerant build leaves out because of errors in their files, or because they are not to be found. */
final class LeftOut {
    /** More schools than this that meet a bug of ours are not left out: a few may have texts that nobody thought of. */
    private static final int MOST_FAILED = 10;

    private final boolean isTolerant;
    private final SortedSet<String> paths = new TreeSet<>();
    private final Set<Problem> tolerated = new HashSet<>();

    /**
     * None so far.
     *
     * @param isTolerant otherwise none is ever left out
     */
    LeftOut(boolean isTolerant) {
        this.isTolerant = isTolerant;
    }

    /** Whether a problem stops the build. */
    boolean isStoppedBy(Problem problem) {
        return problem.isError() && !tolerated.contains(problem);
    }

    /**
     * Leaves out the schools that errors are about. The content itself may be a school: it is never left out. None is when
     * many meet a bug of ours: that is not theirs, and the site that is published is better than one without them.
     *
     * @return whether one more is left out
     */
    boolean add(Collection<Problem> problems, Place root) {
        if (!isTolerant) {
            return false;
        }
        List<String> schools = root.all()
                .filter(place ->
                        place.kind() == Place.Kind.SCHOOL && !place.path().isEmpty())
                .map(Place::path)
                .toList();
        if (isWidespread(problems, schools)) {
            return false;
        }
        List<String> found = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<String> school = problem.isError() ? schoolOf(problem, schools) : Optional.empty();
            school.ifPresent(path -> {
                tolerated.add(problem);
                found.add(path);
            });
        }
        return paths.addAll(found);
    }

    /** Leaves out what should have come from sources that could not be found or read. */
    void add(List<LostSource> lost) {
        if (isTolerant) {
            lost.forEach(source -> {
                tolerated.add(source.problem());
                paths.add(source.path());
            });
        }
    }

    private static boolean isWidespread(Collection<Problem> problems, List<String> schools) {
        long failed = problems.stream()
                .filter(problem -> problem.code() == ProblemCode.PLACE_NOT_MANAGED)
                .count();
        return failed > MOST_FAILED || 2 * failed > schools.size();
    }

    private static Optional<String> schoolOf(Problem problem, List<String> schools) {
        String path = problem.location().path();
        return schools.stream()
                .filter(school -> path.equals(school) || path.startsWith(school + "/"))
                .findFirst();
    }

    /** Paths of their folders. */
    SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(paths);
    }
}
