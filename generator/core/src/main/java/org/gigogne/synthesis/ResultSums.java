package org.gigogne.synthesis;

/**
 * Certification results over the schools that tell them.
 *
 * @param schools schools
 * @param enrolled pupils of the level in these schools
 * @param participants pupils who took part
 * @param certifiedAmong participants in the schools that tell how many were certified
 * @param certified pupils certified
 */
public record ResultSums(long schools, long enrolled, long participants, long certifiedAmong, long certified) {
    ResultSums merge(ResultSums other) {
        return new ResultSums(
                schools + other.schools,
                enrolled + other.enrolled,
                participants + other.participants,
                certifiedAmong + other.certifiedAmong,
                certified + other.certified);
    }
}
