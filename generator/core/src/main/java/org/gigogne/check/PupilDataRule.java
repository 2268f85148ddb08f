package org.gigogne.check;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.content.PupilData;
import org.gigogne.content.SourceMap;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * No pupil is recognisable in the files of a place, remarks included. Serial numbers are left alone: some look like the
 * number of a pupil, and none is in the public edition.
 */
final class PupilDataRule implements Rule {
    private static final Pattern SERIAL = Pattern.compile("/appareils/[0-9]+/numeros-de-serie/[0-9]+");

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        OptionalInt year = Cursor.of(place.identity())
                .mapToInt(identity -> identity.value().year().start())
                .findFirst();
        Set<Location> serials = Cursor.of(place.inventory())
                .flatMap(inventory -> serials(inventory.document().source()))
                .collect(Collectors.toSet());
        return place.sources()
                .flatMap(source -> PupilData.find(source.path(), source.lines(), year).stream())
                .filter(found -> found.code() != ProblemCode.STUDENT_NUMBER || !serials.contains(found.location()));
    }

    /** Where serial numbers begin, behind a quotation mark or not. */
    private static Stream<Location> serials(SourceMap inventory) {
        return inventory.marks().entrySet().stream()
                .filter(mark -> mark.getKey().startsWith("/appareils/"))
                .filter(mark -> SERIAL.matcher(mark.getKey()).matches())
                .map(mark -> Objects.requireNonNull(mark.getValue()))
                .flatMap(mark -> IntStream.rangeClosed(0, 1)
                        .mapToObj(quote -> new Location(inventory.path(), mark.line(), mark.column() + quote)));
    }
}
