package org.gigogne.build;

import java.util.Optional;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemRenderer;

/**
 * What a user reads at the end of a build or a check: the same words from the command and from Maven.
 *
 * @param result what the build or the check gave
 * @param contentName name of the content folder as the user would type it; stands before the path of every file
 */
public record BuildSummary(BuildResult result, String contentName) {
    /** The problems, sorted by place; empty text when there is none. Ends with a line end. */
    public String problems() {
        return new ProblemRenderer(slashed(contentName), result.origins()).render(result.problems());
    }

    /** As {@link #build(String, Optional)}, without an archive. */
    public String build(String outputName) {
        return build(outputName, Optional.empty());
    }

    /** One French sentence: where the site stands now, or that nothing was published, and how many problems there are. */
    public String build(String outputName, Optional<String> archiveName) {
        String archive = archiveName
                .map(name -> " et, en un fichier, `" + slashed(name) + "`")
                .orElse("");
        String what = result.isPublished()
                ? "Site publié dans `" + slashed(outputName) + "`" + archive
                : "Rien n'a été publié";
        String without = result.isPublished() && result.leftOut() > 0
                ? ", sans " + counted(result.leftOut(), "établissement dont", "établissements dont")
                        + " les fichiers ont des erreurs"
                : "";
        return what + without + (result.problems().isEmpty() ? "." : " : " + counts() + ".");
    }

    /** One French sentence: what was checked, and how many problems there are. */
    public String check() {
        return "Contenus vérifiés" + read() + " : " + (result.problems().isEmpty() ? "aucun problème" : counts()) + ".";
    }

    private static String slashed(String name) {
        return name.replace('\\', '/');
    }

    private String read() {
        BuildFigures figures = result.figures();
        if (figures.schools() + figures.territories() == 0) {
            return "";
        }
        return " (" + counted(figures.schools(), "établissement", "établissements") + ", "
                + counted(figures.territories(), "territoire", "territoires")
                + (figures.reports() == 0 ? "" : ", " + counted(figures.reports(), "rapport PDF", "rapports PDF"))
                + ")";
    }

    /** For example {@code 3 erreurs, 1 avertissement}; what there is none of is left out. */
    private String counts() {
        int errors = (int) result.problems().stream().filter(Problem::isError).count();
        int warnings = result.problems().size() - errors;
        String text = errors == 0 ? "" : counted(errors, "erreur", "erreurs");
        if (warnings == 0) {
            return text;
        }
        String counted = counted(warnings, "avertissement", "avertissements");
        return text.isEmpty() ? counted : text + ", " + counted;
    }

    /** In French, nought and one take the singular. */
    private static String counted(int number, String singular, String plural) {
        return number + " " + (number < 2 ? singular : plural);
    }
}
