package org.gigogne.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gigogne.build.SiteNews.Move;
import org.gigogne.site.FigureTexts;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.Synthesis;

/** Compares what the root place adds up to with what it added up to when the site was published before. */
final class FigureMoves {
    private FigureMoves() {}

    /** The figures whose sum moved, in their order; none when it is not known what they were. */
    static List<Move> of(Ready ready, Memory memory) {
        Optional<String> before = memory.last().map(last -> last.head().sum());
        Sum now = ready.sum();
        if (before.isEmpty() || before.get().equals(now.key())) {
            return List.of();
        }
        return memory.find(before.get(), Synthesis.class)
                .map(former -> between(former, now.get(), FigureTexts.of(ready.theme())))
                .orElse(List.of());
    }

    private static List<Move> between(Synthesis before, Synthesis after, FigureTexts texts) {
        SortedSet<FigureKey> keys = new TreeSet<>(before.keys());
        keys.addAll(after.keys());
        List<Move> moves = new ArrayList<>();
        for (FigureKey key : keys) {
            String[] of = key.of().toArray(String[]::new);
            BigDecimal was = before.sum(key.kind(), of);
            BigDecimal is = after.sum(key.kind(), of);
            if (was.compareTo(is) != 0) {
                moves.add(new Move(texts.name(key), texts.number(was), texts.number(is)));
            }
        }
        return moves;
    }
}
