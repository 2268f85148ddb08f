package org.gigogne.content;

import java.util.List;
import java.util.Optional;
import org.gigogne.content.SourceMap.Mark;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in French what the YAML parser could not read. Its own words never reach the user: what it says is only a clue,
 * together with the lines around, for what the author most likely did.
 */
final class YamlSyntax {
    private final SourceText text;

    YamlSyntax(SourceText text) {
        this.text = text;
    }

    /** The problem behind what the parser threw. */
    Problem problem(YamlEngineException thrown) {
        if (!(thrown instanceof MarkedYamlEngineException marked)) {
            return general(new Mark(1, 1, 1));
        }
        YamlMarks places = new YamlMarks(text);
        Mark at = marked.getProblemMark().map(places::of).orElse(new Mark(1, 1, 1));
        Mark from = marked.getContextMark().map(places::of).orElse(at);
        String said = marked.getContext() + " | " + marked.getProblem();
        return tab(at).or(() -> unclosedQuote(said, from, at))
                .or(() -> missingSpace(from, at))
                .or(() -> clue(said, from, at))
                .orElseGet(() -> general(lastText(at)));
    }

    private Optional<Problem> tab(Mark at) {
        int column = YamlHabits.leadingTab(text.line(at.line()));
        return column == 0
                ? Optional.empty()
                : Optional.of(text.problem(
                        ProblemCode.TAB_INDENTATION,
                        new Mark(at.line(), column, 1),
                        "La ligne commence par une tabulation : le décalage des lignes se fait avec des espaces.",
                        "remplacez la tabulation par deux espaces pour chaque niveau"));
    }

    private Optional<Problem> unclosedQuote(String said, Mark from, Mark at) {
        if (said.contains("quoted scalar | found unexpected")) {
            return Optional.of(unclosedQuote(from));
        }
        if (!said.contains("<block end>") && !said.contains("expected ','") && !said.contains("could not find")) {
            return Optional.empty();
        }
        for (int line = from.line(); line <= at.line(); line++) {
            int column = YamlHabits.unclosedQuote(text.line(line));
            if (column > 0) {
                return Optional.of(unclosedQuote(new Mark(line, column, 1)));
            }
        }
        return Optional.empty();
    }

    private Problem unclosedQuote(Mark mark) {
        boolean isSingle = text.line(mark.line()).startsWith("'", mark.column() - 1);
        return text.problem(
                ProblemCode.UNCLOSED_QUOTE,
                mark,
                "Le guillemet ouvert ici n'est pas fermé, ou l'est trop tôt.",
                isSingle
                        ? "un texte qui contient une apostrophe se met entre guillemets doubles : `\"L'école\"`"
                        : "ajoutez le guillemet `\"` à la fin du texte ; un guillemet dans le texte s'écrit `\\\"`");
    }

    private Optional<Problem> missingSpace(Mark from, Mark at) {
        for (int line : List.of(at.line(), previous(at.line()), from.line())) {
            int colon = YamlHabits.colonWithoutSpace(text.line(line));
            if (colon > 0) {
                return Optional.of(missingSpace(line, colon, "les deux-points", "clé: valeur"));
            }
            int dash = YamlHabits.dashWithoutSpace(text.line(line));
            if (dash > 0) {
                return Optional.of(missingSpace(line, dash, "le tiret", "- élément"));
            }
        }
        return Optional.empty();
    }

    private Problem missingSpace(int line, int column, String sign, String form) {
        return text.problem(
                ProblemCode.MISSING_SPACE,
                new Mark(line, column, 1),
                "Il manque une espace après " + sign + ".",
                "écrivez `" + form + "`, avec une espace simple");
    }

    private Optional<Problem> clue(String said, Mark from, Mark at) {
        return YamlClue.of(said, isFirstColon(at)).map(clue -> {
            Mark shown = shown(clue, from, at);
            return text.problem(clue.code(), shown, clue.message(), clue.hint());
        });
    }

    private Mark shown(YamlClue clue, Mark from, Mark at) {
        if (clue.isAtBeginning()) {
            return from;
        }
        return clue.code() == ProblemCode.BAD_INDENTATION ? firstWord(lastText(at)) : lastText(at);
    }

    /** The key, or the dash, with which a line begins. */
    private Mark firstWord(Mark at) {
        String line = text.line(at.line());
        int start = line.length() - line.stripLeading().length();
        int colon = line.indexOf(':', start);
        boolean isKey = colon > start && line.charAt(start) != '-';
        return new Mark(at.line(), start + 1, isKey ? colon - start : 1);
    }

    /** Whether the colon at a place is the first of its line, so that what stands before it is meant as a key. */
    private boolean isFirstColon(Mark at) {
        String line = text.line(at.line());
        return !line.substring(0, Math.min(line.length(), at.column() - 1)).contains(": ");
    }

    private Problem general(Mark mark) {
        return text.problem(
                ProblemCode.INVALID_YAML,
                mark,
                "Le texte ne peut pas être compris à partir d'ici.",
                "vérifiez, sur cette ligne et la précédente, les deux-points, les guillemets et le décalage ; un texte"
                        + " avec des signes particuliers se met entre guillemets");
    }

    private int previous(int line) {
        int previous = line - 1;
        while (previous > 1 && text.line(previous).isBlank()) {
            previous--;
        }
        return Math.max(1, previous);
    }

    /** The end of the file is no place to show: the last line that says something is. */
    private Mark lastText(Mark at) {
        if (!text.line(at.line()).isBlank()) {
            return at;
        }
        int line = previous(at.line());
        return new Mark(line, Math.max(1, text.line(line).stripTrailing().length()), 1);
    }
}
