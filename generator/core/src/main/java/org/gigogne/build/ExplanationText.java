package org.gigogne.build;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.build.Explanation.Explained;
import org.gigogne.problem.Location;
import org.gigogne.problem.Printable;
import org.gigogne.site.FigureTexts;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;

/** Writes an explanation in French. */
final class ExplanationText {
    private final FigureTexts texts;
    private final String rootName;
    private final StringBuilder text = new StringBuilder();
    private String lastRule = "";

    /**
     * In the words of a theme.
     *
     * @param rootName name of the content root, for example {@code content}
     */
    ExplanationText(FigureTexts texts, String rootName) {
        this.texts = texts;
        this.rootName = rootName;
    }

    String of(Explanation explanation) {
        line(0, explanation.figure());
        line(
                0,
                explanation.place() + " ; " + texts.schools(explanation.schools()) + " ; "
                        + "édition " + texts.edition(explanation.edition()) + " ; chiffres arrêtés au "
                        + texts.date(explanation.asOf()));
        if (!explanation.missing().isEmpty()) {
            line(0, "Laissés de côté à cause d'erreurs : " + String.join(", ", explanation.missing()));
        }
        explanation.figures().forEach(figure -> {
            text.append('\n');
            total(figure, explanation.figures());
            figure(figure);
        });
        return text.toString();
    }

    /** Before the first of several figures that are parts of one. */
    private void total(Explained figure, List<Explained> all) {
        FigureKind kind = figure.key().kind();
        List<Explained> same =
                all.stream().filter(other -> other.key().kind() == kind).toList();
        if (kind.addsUp() && same.size() > 1 && same.get(0).equals(figure)) {
            BigDecimal sum = same.stream().map(one -> one.amounts().sum()).reduce(BigDecimal.ZERO, BigDecimal::add);
            line(0, texts.name(new FigureKey(kind, List.of())) + ", en tout");
            line(1, "valeur : " + texts.number(sum));
            text.append('\n');
        }
    }

    private void figure(Explained figure) {
        line(0, texts.name(figure.key()));
        line(1, "valeur : " + value(figure));
        rule(figure.key().kind());
        section(
                "vient de :",
                figure.sources().stream()
                        .map(source -> place(source.location()) + " : " + texts.number(source.amount()) + " ("
                                + source.school() + ")")
                        .toList());
        section(
                "n'y comptent pas :",
                figure.silent().stream()
                        .map(silent -> silent.school()
                                + (silent.file().isEmpty() ? " (rien à compter)" : " (pas de `" + silent.file() + "`)"))
                        .toList());
        section(
                "cachés :",
                figure.hidden().stream()
                        .map(hidden -> place(hidden.location())
                                + (hidden.isSmallGroup() ? " : effectif trop faible" : " : diffusion interne"))
                        .toList());
    }

    /** A rule is told once where several figures follow it. */
    private void rule(FigureKind kind) {
        if (!kind.rule().equals(lastRule)) {
            line(1, "calcul : " + texts.formula(kind));
            line(1, "donnée manquante : " + texts.missing(kind));
        }
        lastRule = kind.rule();
    }

    private String value(Explained figure) {
        long schools = figure.amounts().size();
        FigureKind kind = figure.key().kind();
        if (schools == 0 && !figure.hidden().isEmpty()) {
            return "rien qui puisse être montré";
        }
        if (kind.countsSchools()) {
            return texts.schools(schools);
        }
        if (schools == 0) {
            return "0";
        }
        String of = " de " + texts.schools(schools);
        String median = texts.number(figure.amounts().median());
        if (!kind.addsUp()) {
            return median + (schools < 2 ? "" : ", médiane") + of;
        }
        String sum = texts.number(figure.amounts().sum()) + "," + of;
        return schools < 2 ? sum : sum + " ; médiane : " + median;
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line(1, heading);
            lines.forEach(one -> line(2, one));
        }
    }

    private String place(Location location) {
        String path = rootName.isEmpty() ? location.path() : rootName + "/" + location.path();
        return location.line() == 0 ? path : path + ":" + location.line() + ":" + location.column();
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(Printable.of(content)).append('\n');
    }
}
