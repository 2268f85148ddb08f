package org.gigogne.build;

import java.nio.file.Path;
import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Refuses an output folder that lies in the content, or holds it: publishing would replace the content. */
final class OutputCheck {
    private OutputCheck() {}

    static List<Problem> overlap(Path content, Path output) {
        Path source = content.toAbsolutePath().normalize();
        Path target = output.toAbsolutePath().normalize();
        if (!source.startsWith(target) && !target.startsWith(source)) {
            return List.of();
        }
        return List.of(Problem.of(
                ProblemCode.OUTPUT_IN_CONTENT,
                Location.ofFile(output.toString()),
                "Le dossier de sortie et le dossier des contenus sont l'un dans l'autre.",
                "choisissez un dossier de sortie à côté de celui des contenus, ni dedans ni autour"));
    }
}
