package org.gigogne.synthesis;

import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Projection;
import org.gigogne.model.Remark;
import org.gigogne.model.School;
import org.jspecify.annotations.Nullable;

/** What schools raise in their plans, by the keywords of the catalogue that holds there. */
final class KeywordFigures {
    private KeywordFigures() {}

    /** A text that raises something; null keyword when it has none. */
    private record Text(Raised way, String text, @Nullable String keyword) {}

    private static Stream<Located<Text>> texts(School school) {
        return Stream.of(
                        PlanFigures.projections(school)
                                .flatMap(row -> row.each("besoins", row.value().needs()))
                                .map(KeywordFigures::need),
                        PlanFigures.diagnosis(school)
                                .flatMap(
                                        row -> row.each("irritants", row.value().irritants()))
                                .map(remark -> remark(Raised.IRRITANT, remark)),
                        PlanFigures.projections(school)
                                .flatMap(
                                        row -> row.each("irritants", row.value().irritants()))
                                .map(remark -> remark(Raised.IRRITANT, remark)),
                        PlanFigures.projections(school)
                                .flatMap(row -> row.each("leviers", row.value().levers()))
                                .map(remark -> remark(Raised.LEVER, remark)),
                        PlanFigures.actions(school).map(KeywordFigures::action))
                .flatMap(part -> part);
    }

    private static Located<Text> need(Located<Projection.Need> need) {
        return new Located<>(
                new Text(Raised.NEED, need.value().text(), need.value().keyword()), need.origin());
    }

    private static Located<Text> remark(Raised way, Located<Remark> remark) {
        return new Located<>(new Text(way, remark.value().text(), remark.value().keyword()), remark.origin());
    }

    private static Located<Text> action(Located<Action> action) {
        return new Located<>(
                new Text(Raised.ACTION, action.value().what(), action.value().keyword()), action.origin());
    }

    static Stream<Contribution> keywords(School school, Circumstances circumstances) {
        return texts(school)
                .flatMap(text -> Stream.ofNullable(text.value().keyword()).map(text::once));
    }

    static Stream<Contribution> raised(School school, Circumstances circumstances) {
        return texts(school)
                .flatMap(text -> Stream.ofNullable(text.value().keyword())
                        .map(keyword -> text.once(text.value().way().name(), keyword)));
    }

    static Stream<Contribution> untagged(School school, Circumstances circumstances) {
        return texts(school)
                .filter(text -> text.value().keyword() == null)
                .map(text ->
                        text.once(text.value().way().name(), text.value().text().strip()));
    }
}
