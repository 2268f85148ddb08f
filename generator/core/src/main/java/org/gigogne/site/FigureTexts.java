package org.gigogne.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Edition;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.gigogne.synthesis.ContinuityState;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.Part;
import org.gigogne.synthesis.Raised;

/** What figures are called and how they come about, in the words of « comment c'est calculé ». */
public final class FigureTexts {
    /** Constants that stand in what figures are of. */
    private static final List<Enum<?>> WORDS = Stream.<Enum<?>[]>of(
                    Action.State.values(),
                    IndicatorState.values(),
                    Indicator.Direction.values(),
                    Part.values(),
                    Raised.values(),
                    ContinuityState.values(),
                    Inventory.Owner.values(),
                    Inventory.RateBand.values(),
                    Inventory.ServiceKind.values(),
                    Inventory.PrivacyState.values(),
                    Inventory.LoanAudience.values(),
                    Training.Frame.values(),
                    SelfAssessment.Tool.values())
            .flatMap(Stream::of)
            .toList();

    private final Language language;

    private FigureTexts(Language language) {
        this.language = language;
    }

    /** The words of a theme in French. */
    public static FigureTexts of(Theme theme) {
        return new FigureTexts(new Language(Texts.of(theme, "fr")));
    }

    /** What a figure is called. */
    public String name(FigureKey key) {
        String words = key.of().stream()
                .filter(word -> !word.isEmpty())
                .map(this::word)
                .collect(Collectors.joining(", "));
        String name = language.texts().word(key.kind());
        return words.isEmpty() ? name : text("explain.of", name, words);
    }

    private String word(String word) {
        return WORDS.stream()
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .map(language.texts()::word)
                .orElse(word);
    }

    /** How figures of a kind are calculated. */
    public String formula(FigureKind kind) {
        return text("calculs." + kind.rule() + ".formula");
    }

    /** What becomes of missing inputs. */
    public String missing(FigureKind kind) {
        return text("calculs." + kind.rule() + ".missing");
    }

    /** A number of schools, in words. */
    public String schools(long count) {
        return language.texts()
                .plural("schools", BigDecimal.valueOf(count), List.of(number(BigDecimal.valueOf(count))));
    }

    /** A number. */
    public String number(BigDecimal value) {
        return language.numbers().number(value);
    }

    /** A day. */
    public String date(LocalDate day) {
        return language.dates().date(day);
    }

    /** An edition. */
    public String edition(Edition edition) {
        return language.texts().word(edition);
    }

    private String text(String key, String... arguments) {
        return language.texts().text(key, List.of(arguments));
    }
}
