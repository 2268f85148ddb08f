package org.gigogne.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.model.Catalogue.Keyword;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.Raised;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.KeywordTotals.KeywordRow;
import org.gigogne.view.KeywordTotals.TextRow;

/** Shows what the schools of a territory raise, by keyword. */
final class TerritoryKeywords {
    private final List<Keyword> names;
    private final Synthesis synthesis;

    /**
     * For one territory.
     *
     * @param names keywords that its schools may use
     */
    TerritoryKeywords(List<Keyword> names, Synthesis synthesis) {
        this.names = List.copyOf(names);
        this.synthesis = synthesis;
    }

    KeywordTotals totals() {
        List<TextRow> texts = synthesis.all(FigureKind.UNTAGGED).entrySet().stream()
                .map(entry -> new TextRow(
                        Raised.valueOf(entry.getKey().of().get(0)),
                        Typography.text(entry.getKey().of().get(1)),
                        entry.getValue().size()))
                .sorted(Comparator.comparing(TextRow::schools)
                        .reversed()
                        .thenComparing(TextRow::way)
                        .thenComparing(TextRow::text, AlphabeticalOrder.OF_NAMES))
                .toList();
        int shown = Math.min(texts.size(), KeywordTotals.MOST_TEXTS);
        return new KeywordTotals(keywords(), texts.subList(0, shown), texts.size() - shown);
    }

    private List<KeywordRow> keywords() {
        return synthesis.all(FigureKind.KEYWORDS).entrySet().stream()
                .map(entry -> row(entry.getKey().of().get(0), entry.getValue().size()))
                .sorted(Comparator.comparing(KeywordRow::schools)
                        .reversed()
                        .thenComparing(KeywordRow::label, AlphabeticalOrder.OF_NAMES))
                .toList();
    }

    private KeywordRow row(String id, long schools) {
        List<Keyword> meant =
                names.stream().filter(keyword -> keyword.id().equals(id)).toList();
        return new KeywordRow(
                id,
                meant.isEmpty() ? id : Typography.text(joined(meant.stream().map(Keyword::label))),
                meant.stream()
                        .map(Keyword::description)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .findFirst()
                        .map(Typography::text)
                        .orElse(null),
                schools,
                Percent.of(schools, synthesis.total(FigureKind.SCHOOLS)),
                Stream.of(Raised.values())
                        .map(way -> synthesis.schools(FigureKind.RAISED, way.name(), id))
                        .toList());
    }

    /** Two territories may give one id to different words: then both are told. */
    private static String joined(Stream<String> labels) {
        return labels.distinct().collect(Collectors.joining(" / "));
    }
}
