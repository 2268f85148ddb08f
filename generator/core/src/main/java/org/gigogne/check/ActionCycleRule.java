package org.gigogne.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Actions do not wait for each other in a circle ({@code apres}). */
final class ActionCycleRule implements Rule {
    @Override
    public Stream<Problem> check(CheckedPlace place) {
        Map<String, List<Cursor<String>>> before = new LinkedHashMap<>();
        place.actions()
                .forEach(action -> before.putIfAbsent(
                        action.value().id(), action.each("apres", Action::after).toList()));
        Search search = new Search(before);
        before.keySet().forEach(search::visit);
        return search.problems.stream();
    }

    /** Depth-first: an action met again while it is still on the path closes a circle. */
    private static final class Search {
        private final Map<String, List<Cursor<String>>> before;
        private final Set<String> done = new LinkedHashSet<>();
        private final List<String> path = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Search(Map<String, List<Cursor<String>>> before) {
            this.before = before;
        }

        void visit(String action) {
            if (done.contains(action)) {
                return;
            }
            path.add(action);
            for (Cursor<String> next : before.getOrDefault(action, List.of())) {
                int start = path.indexOf(next.value());
                if (start < 0) {
                    visit(next.value());
                } else {
                    problems.add(problem(next, path.subList(start, path.size())));
                }
            }
            path.remove(path.size() - 1);
            done.add(action);
        }

        private static Problem problem(Cursor<String> closing, List<String> circle) {
            String shown = Stream.concat(circle.stream(), Stream.of(closing.value()))
                    .map(id -> "`" + id + "`")
                    .collect(Collectors.joining(" → "));
            return closing.problem(
                    ProblemCode.ACTION_CYCLE,
                    "Ces actions s'attendent en rond : " + shown + ".",
                    "retirez de `apres` l'un de ces liens");
        }
    }
}
