package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Collects what is wrong with one report while it is read and set. */
final class Findings {
    private final String sourceName;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> missing = new TreeSet<>();
    private boolean broken;

    Findings(String sourceName) {
        this.sourceName = sourceName;
    }

    /** The report as a whole. */
    Location start() {
        return Location.ofFile(sourceName);
    }

    Location at(int line, int column) {
        return new Location(sourceName, Math.max(line, 0), Math.max(column, 0));
    }

    /** An element that no block knows here: no PDF can be made. */
    void unknown(XmlElement element, String where) {
        broken = true;
        problems.add(Problem.of(
                ProblemCode.UNKNOWN_BLOCK,
                element.location(),
                "L'élément `<" + element.name() + ">` n'est pas admis dans " + where + ".",
                "voir le vocabulaire des rapports"));
    }

    /** A block that breaks a rule: no PDF can be made. */
    void malformed(Location location, String message, String hint) {
        broken = true;
        problems.add(Problem.of(ProblemCode.MALFORMED_BLOCK, location, message, hint));
    }

    /** A link that cannot be followed: its text stays, and a PDF is still made. */
    void badLink(Location location, String message, String hint) {
        problems.add(Problem.of(ProblemCode.MALFORMED_BLOCK, location, message, hint));
    }

    /** Something that leaves a report to print. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** A table whose columns are too narrow for what they hold. */
    void tooWide(Block.Table table, boolean isOnLandscape) {
        String caption = Inline.text(table.caption()).strip();
        problems.add(Problem.of(
                ProblemCode.TABLE_TOO_WIDE,
                Objects.requireNonNullElse(table.identity().place(), start()),
                "Le tableau " + (caption.isEmpty() ? "sans légende" : "« " + caption + " »")
                        + " est trop large pour la page : ses " + table.columns()
                        + " colonnes ne laissent pas la place de mots lisibles.",
                isOnLandscape
                        ? "réduire le nombre de colonnes"
                        : "le mettre dans une section `landscape`, ou réduire le nombre de colonnes"));
    }

    /** A character that no font of the theme can draw; told once. */
    void missingGlyph(int codePoint) {
        if (missing.add(codePoint)) {
            problems.add(Problem.of(
                    ProblemCode.MISSING_GLYPH,
                    start(),
                    String.format(
                            Locale.ROOT,
                            "Aucune police ne sait dessiner le caractère `%s` (U+%04X) ; un carré le remplace.",
                            Character.toString(codePoint),
                            codePoint),
                    "choisir un autre caractère, ou ajouter une police de secours au thème"));
        }
    }

    /** Whether something was found that leaves no report to print. */
    boolean broken() {
        return broken;
    }

    /** All problems, by place. */
    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }
}
