package org.gigogne.build;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.Edition;
import org.gigogne.problem.Location;
import org.gigogne.synthesis.Distribution;
import org.gigogne.synthesis.FigureKey;

/**
 * Where the figures of one id come from.
 *
 * @param figure page and id, as asked for
 * @param place name of the place that shows them
 * @param schools schools that they rest on
 * @param missing names of schools that were left out because of errors
 * @param edition the edition
 * @param asOf the day on which they are taken
 * @param figures each of them, in the order of the family
 */
record Explanation(
        String figure,
        String place,
        long schools,
        List<String> missing,
        Edition edition,
        LocalDate asOf,
        List<Explained> figures) {
    /**
     * One figure.
     *
     * @param key which
     * @param amounts the amount of each school
     * @param sources the values that it is made of, in the order of schools and files
     * @param silent schools that do not count in it
     * @param hidden values that would count in it but are not told
     */
    record Explained(
            FigureKey key, Distribution amounts, List<Source> sources, List<Silent> silent, List<Hidden> hidden) {}

    /**
     * A value in a file.
     *
     * @param school name of the school
     * @param location where it stands
     * @param amount what it adds
     */
    record Source(String school, Location location, BigDecimal amount) {}

    /**
     * A school that does not count.
     *
     * @param school its name
     * @param file the file that it does not have; empty when the file says nothing of it
     */
    record Silent(String school, String file) {}

    /**
     * A value that is not told.
     *
     * @param location where it stands
     * @param isSmallGroup whether the group is too small; else it is internal
     */
    record Hidden(Location location, boolean isSmallGroup) {}
}
