package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.SelfAssessment.Tool;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** SELFIE has areas, the other tool has maturity levels: a file holds the results of its own tool. */
final class SelfAssessmentRule implements Rule {
    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return Cursor.of(place.selfAssessment()).flatMap(file -> {
            boolean isSelfie = file.value().tool() == Tool.SELFIE;
            return isSelfie
                    ? other(file.each("paliers", SelfAssessment::maturities), "SELFIE", "paliers", "domaines")
                    : other(file.each("domaines", SelfAssessment::areas), "paliers de maturité", "domaines", "paliers");
        });
    }

    private static Stream<Problem> other(Stream<? extends Cursor<?>> results, String tool, String key, String right) {
        return results.limit(1)
                .map(result -> result.document()
                        .problem(
                                ProblemCode.OTHER_TOOL,
                                "/" + key,
                                "L'outil est `" + tool + "` : il n'a pas de `" + key + "`.",
                                "donnez ses résultats sous `" + right + "`, ou changez `outil`"));
    }
}
