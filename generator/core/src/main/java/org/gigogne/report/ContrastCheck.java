package org.gigogne.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.model.Colour;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * Sees to it that each colour of text can be read on white and on each tint. All three serve small text too, so none
 * may do with the contrast of large letters. Thin lines only decorate.
 */
final class ContrastCheck {
    private final StyleValues values;

    ContrastCheck(StyleValues values) {
        this.values = values;
    }

    /** A colour by the key that sets it. */
    private record Named(String key, Colour colour) {
        Named(String key, int rgb) {
            this(key, new Colour(rgb));
        }

        @Override
        public String toString() {
            return "`" + key + "` (`" + colour + "`)";
        }
    }

    /** A text that cannot be read on white is told once; a ground, with the text that suffers most. */
    List<Problem> problems(ReportStyle style) {
        List<Problem> problems = new ArrayList<>();
        List<Named> readable = new ArrayList<>();
        for (Named text : texts(style.colours())) {
            if (text.colour().suffices(Colour.WHITE)) {
                readable.add(text);
            } else {
                problems.add(textTooLight(text, "le blanc", Colour.WHITE));
            }
        }
        for (Named ground : grounds(style)) {
            Optional<Named> worst = readable.stream()
                    .filter(text -> !text.colour().suffices(ground.colour()))
                    .min(Comparator.comparingDouble(text -> text.colour().contrast(ground.colour())));
            worst.ifPresent(text -> problems.add(
                    values.isOwn(text.key()) && !values.isOwn(ground.key())
                            ? textTooLight(text, ground.toString(), ground.colour())
                            : groundTooDark(ground, text)));
        }
        return List.copyOf(problems);
    }

    private static List<Named> texts(ReportStyle.Colours colours) {
        return List.of(
                new Named("colour.text", colours.text()),
                new Named("colour.muted", colours.muted()),
                new Named("colour.accent", colours.accent()));
    }

    private static List<Named> grounds(ReportStyle style) {
        Map<String, Integer> grounds = new LinkedHashMap<>();
        grounds.put("colour.tint", style.colours().tint());
        style.tags().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        tag -> grounds.put(tag.getKey().equals("tag") ? "tag" : "tag." + tag.getKey(), tag.getValue()));
        return grounds.entrySet().stream()
                .map(ground -> new Named(ground.getKey(), ground.getValue()))
                .toList();
    }

    private Problem textTooLight(Named text, String ground, Colour colour) {
        return problem(text, "sur " + ground, colour, text.colour().darkenedFor(List.of(colour)));
    }

    private Problem groundTooDark(Named ground, Named text) {
        return problem(ground, "sous " + text, text.colour(), ground.colour().lightenedFor(List.of(text.colour())));
    }

    private Problem problem(Named wrong, String beside, Colour other, Colour right) {
        return values.problem(
                ProblemCode.LOW_CONTRAST,
                wrong.key(),
                wrong + " " + beside + " a un contraste de " + wrong.colour().contrastInWords(other)
                        + " : 4,5 au moins attendu.",
                "la couleur la plus proche qui convient est `" + right + "`");
    }
}
