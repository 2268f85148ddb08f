package org.gigogne.check;

import java.util.stream.Stream;
import org.gigogne.content.SourceMap;
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
                    ? Stream.concat(
                            untold(file),
                            other(file.each("paliers", SelfAssessment::maturities), "SELFIE", "paliers", "domaines"))
                    : other(file.each("domaines", SelfAssessment::areas), "paliers de maturité", "domaines", "paliers");
        });
    }

    /** The first area that tells the mean of a group of which it is not told how many answered. */
    private static Stream<Problem> untold(Cursor<SelfAssessment> file) {
        SelfAssessment.Respondents answered = file.value().answered();
        return file.each("domaines", SelfAssessment::areas)
                .filter(area -> (area.value().leaders() != null && answered.leaders() == null)
                        || (area.value().teachers() != null && answered.teachers() == null)
                        || (area.value().pupils() != null && answered.pupils() == null))
                .limit(1)
                .map(area -> area.problem(
                        ProblemCode.UNTOLD_RESPONDENTS,
                        "On ne sait pas combien de personnes ont répondu : l'édition publique ne montrera pas les moyennes"
                                + " de ces groupes.",
                        "ajoutez par exemple `repondants: {direction: 6, enseignants: 31, eleves: 280}`"));
    }

    private static Stream<Problem> other(Stream<? extends Cursor<?>> results, String tool, String key, String right) {
        return results.limit(1)
                .map(result -> result.document()
                        .problem(
                                ProblemCode.OTHER_TOOL,
                                SourceMap.keyOf("/" + key),
                                "L'outil est `" + tool + "` : il n'a pas de `" + key + "`.",
                                "donnez ses résultats sous `" + right + "`, ou changez `outil`"));
    }
}
