package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.model.Action;
import org.gigogne.model.Projection;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.reference.Proposal;
import org.gigogne.reference.Referential;

/** Every proposal code is one of the national list. */
final class ProposalRule implements Rule {
    private final Referential referential;

    ProposalRule(Referential referential) {
        this.referential = referential;
    }

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        Stream<Cursor<String>> needs = place.projections()
                .flatMap(projection -> projection.each("besoins", Projection::needs))
                .flatMap(need -> need.at("proposition", Projection.Need::proposal));
        Stream<Cursor<String>> actions = place.actions().flatMap(action -> action.at("proposition", Action::proposal));
        return Stream.concat(needs, actions)
                .filter(code -> referential.proposal(code.value()).isEmpty())
                .map(code -> code.problem(
                        ProblemCode.UNKNOWN_PROPOSAL,
                        "La proposition nationale `" + code.value() + "` n'existe pas.",
                        hint(code.value())));
    }

    private String hint(String code) {
        String theme = code.substring(0, code.indexOf('-') + 1);
        long count = referential.proposals().stream()
                .map(Proposal::id)
                .filter(id -> id.startsWith(theme))
                .count();
        return count == 0
                ? "les codes commencent par EA, TE, EN, RS ou GO"
                : "cette thématique va de `" + theme + "1` à `" + theme + count + "`";
    }
}
