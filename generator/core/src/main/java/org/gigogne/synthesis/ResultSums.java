package org.gigogne.synthesis;

import org.gigogne.model.Progression.LevelResult;

/**
 * Certification results over the schools whose results may be told whole.
 *
 * @param schools these schools
 * @param withheld other schools that have results: some number of theirs may not be told, so none is added
 * @param enrolled pupils of the level in these schools
 * @param participants pupils who took part
 * @param certifiedAmong participants in the schools that tell how many were certified
 * @param certified pupils certified
 */
public record ResultSums(
        long schools, long withheld, long enrolled, long participants, long certifiedAmong, long certified) {
    /** Those of one school. */
    static ResultSums of(LevelResult result, SmallGroups groups) {
        if (!groups.told(result).isWhole()) {
            return new ResultSums(0, 1, 0, 0, 0, 0);
        }
        Integer certified = result.certified();
        return new ResultSums(
                1,
                0,
                result.enrolled(),
                result.participants(),
                certified == null ? 0 : result.participants(),
                certified == null ? 0 : certified);
    }

    ResultSums merge(ResultSums other) {
        return new ResultSums(
                schools + other.schools,
                withheld + other.withheld,
                enrolled + other.enrolled,
                participants + other.participants,
                certifiedAmong + other.certifiedAmong,
                certified + other.certified);
    }
}
