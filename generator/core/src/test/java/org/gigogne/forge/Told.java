package org.gigogne.forge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.build.BuildFigures;
import org.gigogne.build.BuildResult;
import org.gigogne.build.Timings;
import org.gigogne.problem.Excerpt;
import org.gigogne.problem.Location;
import org.gigogne.problem.Origins;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Problems as they are told from the folder {@code depot}, whose content is {@code depot/content}. */
final class Told {
    static final Path START = Path.of("depot");

    /** What a content may hold to have a forge do something. */
    static final String HOSTILE =
            "`\n::set-output name=a::b\r\n##[add-mask]e \u001b[2J\u202e {0} [ici](javascript:x) 100%, : \ud800`";

    private Told() {}

    static List<Finding> findings(Problem... problems) {
        return findings(Origins.NONE, problems);
    }

    static List<Finding> findings(Origins origins, Problem... problems) {
        BuildFigures figures =
                new BuildFigures(0, 0, 0, 0, 0, new Timings(0, Map.of(), List.of(), List.of(), List.of()), 0);
        return Findings.of(
                new BuildResult(List.of(problems), false, 0, Optional.empty(), origins, figures),
                START,
                START.resolve("content"));
    }

    /** A problem at the third column of a line, of four characters. */
    static Problem unknownKey(String path, int line, String source) {
        return Problem.of(
                        ProblemCode.UNKNOWN_KEY, new Location(path, line, 3), "La clé `etaf` n'existe pas.", "`etat` ?")
                .withExcerpt(new Excerpt(source, 3, 4));
    }

    /** A warning whose path, message and hint are hostile. */
    static Problem hostile() {
        return Problem.of(
                ProblemCode.EMAIL_ADDRESS,
                new Location("a,b:c\n::error::x%.yml", 2, 1),
                "Le texte " + HOSTILE + ".",
                "retirez " + HOSTILE);
    }
}
