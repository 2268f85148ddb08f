package org.gigogne.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gigogne.model.Edition;
import org.gigogne.model.Progression.LevelResult;
import org.gigogne.model.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of persons may be told: the one rule for pages and for sums.
 *
 * <p>A group is told when it has at least the threshold of persons. It is divided when each part, what remains included,
 * is empty or could be told itself. What is counted among a group that is not told is not told either. A number that may
 * not be told enters no sum: so territories say nothing that the pages of their schools do not say.
 *
 * @param smallest the threshold; 0 and 1 tell everything
 */
public record SmallGroups(int smallest) {
    /** The rule of an edition: the internal one tells everything. */
    public static SmallGroups of(Edition edition, SiteSettings.Thresholds thresholds) {
        return new SmallGroups(edition == Edition.INTERNAL ? 0 : thresholds.smallestGroup());
    }

    /** Whether a group of so many persons may be told; 0 is as few as 1, or else a hidden group would be 1 at least. */
    public boolean mayTell(long persons) {
        return smallest <= 1 || persons >= smallest;
    }

    /**
     * Whether a mean over a group may be told, though the group itself is not told.
     *
     * @param persons how many they are; null when not known: they may be few
     */
    public boolean mayTellMean(@Nullable Integer persons) {
        return smallest <= 1 || (persons != null && mayTell(persons));
    }

    /**
     * Whether a group that is told may be divided into such parts, of which all or none are told.
     *
     * <p>A group of less than twice the threshold is not divided, even into all and nobody: else one could tell its size
     * from what is hidden. An empty group has nothing to hide.
     *
     * @param parts numbers of persons that have no one in common; what remains of the group is a part too
     */
    public boolean mayDivide(long group, long... parts) {
        long rest = group - Arrays.stream(parts).sum();
        return smallest <= 1
                || group == 0
                || (group >= 2L * smallest
                        && isEmptyOrTold(rest)
                        && Arrays.stream(parts).allMatch(this::isEmptyOrTold));
    }

    private boolean isEmptyOrTold(long persons) {
        return persons == 0 || mayTell(persons);
    }

    /**
     * Which numbers may be told when each is counted among the last one before it that is known.
     *
     * @param numbers from the whole to the parts; null when not known
     * @return for each number whether it may be told
     */
    public List<Boolean> nested(@Nullable Integer... numbers) {
        List<Boolean> told = new ArrayList<>();
        Integer group = null;
        boolean isTold = true;
        for (Integer number : numbers) {
            if (number != null) {
                isTold = isTold && (group == null ? mayTell(number) : mayDivide(group, number));
                group = number;
            }
            told.add(isTold);
        }
        return told;
    }

    /** What may be told of the results of a class level. */
    public ToldResult told(LevelResult result) {
        Integer certifiable = result.certifiable();
        Integer certified = result.certified();
        // Both are counted among the participants; their difference is a group as well: those who failed, mostly.
        boolean isReversed = certifiable != null && certified != null && certified > certifiable;
        List<Boolean> told = nested(
                result.enrolled(),
                result.participants(),
                isReversed ? certified : certifiable,
                isReversed ? certifiable : certified);
        return new ToldResult(told.get(0), told.get(1), told.get(isReversed ? 3 : 2), told.get(isReversed ? 2 : 3));
    }

    /**
     * Which numbers of a result may be told; true for those that are not known.
     *
     * @param enrolled the pupils of the level
     * @param participants those who took part, and all means about them
     * @param certifiable those with a certifiable profile
     * @param certified those certified, and their share
     */
    public record ToldResult(boolean enrolled, boolean participants, boolean certifiable, boolean certified) {
        /** Whether all may be told: the result enters sums. */
        public boolean isWhole() {
            return enrolled && participants && certifiable && certified;
        }
    }
}
