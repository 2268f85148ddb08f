package org.gigogne.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;

/**
 * Figures that stand together on a page, in a row of a table or as one key figure, and the id that the page gives them:
 * the name of the family, then what they are of. It is what {@code explain} takes.
 */
public enum FigureFamily {
    /** Schools. */
    SCHOOLS(member(FigureKind.SCHOOLS)),
    /** Pupils. */
    PUPILS(member(FigureKind.PUPILS)),
    /** Actions. */
    ACTIONS(member(FigureKind.ACTIONS)),
    /** Late actions. */
    LATE(member(FigureKind.LATE)),
    /** Indicators, by state. */
    STATES(member(FigureKind.INDICATOR_STATES)),
    /** A kind of school. */
    KIND(member(FigureKind.SCHOOLS, 0), member(FigureKind.PUPILS, 0)),
    /** A part that is filled in. */
    PART(member(FigureKind.COVERAGE, 0), member(FigureKind.COMPLETENESS, 0), member(FigureKind.AGE, 0)),
    /** A theme. */
    THEME(
            member(FigureKind.THEMES, 0),
            member(FigureKind.ACTIONS, 0),
            member(FigureKind.LATE, 0),
            member(FigureKind.NEEDS, 0),
            member(FigureKind.IRRITANTS, 0),
            member(FigureKind.LEVERS, 0)),
    /** A keyword. */
    KEYWORD(member(FigureKind.KEYWORDS, 0), member(FigureKind.RAISED, 1)),
    /** A national proposal. */
    PROPOSAL(member(FigureKind.PROPOSALS, 0)),
    /** A school year in which actions end. */
    END(member(FigureKind.ENDS, 0), member(FigureKind.OPEN_ENDS, 0)),
    /** Who carries actions. */
    CARRIER(member(FigureKind.CARRIERS, 0)),
    /** Who pays. */
    FUNDER(member(FigureKind.COSTED, 0), member(FigureKind.COSTS, 0)),
    /** An indicator. */
    INDICATOR(
            member(FigureKind.LATEST, 0, 1, 2),
            member(FigureKind.TARGETS, 0, 1, 2),
            member(FigureKind.SHARED_STATES, 0, 1, 2),
            member(FigureKind.FORECASTS, 0, 1, 2),
            member(FigureKind.REACHING, 0, 1, 2)),
    /** An indicator in a school year. */
    YEAR(member(FigureKind.YEARLY, 0, 1, 2, 3), member(FigureKind.CHANGES, 0, 1, 2, 3)),
    /** A competency. */
    COMPETENCY(member(FigureKind.WORKED_ON, 0), member(FigureKind.GOALS, 0), member(FigureKind.LEVELS, 2)),
    /** Results of a class level in a school year. */
    RESULT(
            member(FigureKind.ENROLLED, 0, 1),
            member(FigureKind.PARTICIPANTS, 0, 1),
            member(FigureKind.CERTIFIED_AMONG, 0, 1),
            member(FigureKind.CERTIFIED, 0, 1),
            member(FigureKind.WITHHELD, 0, 1)),
    /** A ratio of equipment of a kind of school. */
    RATIO(
            member(FigureKind.RATIOS, 0, 1),
            member(FigureKind.DEVICES, 0, 1),
            member(FigureKind.EQUIPPED, 0),
            member(FigureKind.EQUIPPED_PUPILS, 0)),
    /** A ratio of equipment of all schools. */
    EQUITY(member(FigureKind.RATIOS, 1)),
    /** Devices of an age. */
    AGE(member(FigureKind.AGES, 0)),
    /** Devices to be replaced in a year. */
    RENEWAL(member(FigureKind.RENEWALS, 0)),
    /** An internet rate. */
    RATE(member(FigureKind.RATES, 0)),
    /** Rooms with internet. */
    ROOMS(member(FigureKind.ROOMS), member(FigureKind.CONNECTED_ROOMS)),
    /** Wireless access. */
    WIRELESS(member(FigureKind.WIRELESS)),
    /** An element of the socle. */
    BASE(member(FigureKind.BASE_ROOMS, 0), member(FigureKind.BASE_EQUIPPED, 0)),
    /** Loans of a school year. */
    LOANS(member(FigureKind.LOANS_REQUESTED, 0, 1), member(FigureKind.LOANS_GRANTED, 0, 1)),
    /** A kind of service. */
    SERVICE(member(FigureKind.SERVICES, 0)),
    /** Where RGPD files stand. */
    PRIVACY(member(FigureKind.PRIVACY, 0)),
    /** Training under a frame. */
    TRAINING(member(FigureKind.SESSIONS, 0), member(FigureKind.HOURS, 0)),
    /** A domain of the CRCN Édu. */
    DOMAIN(member(FigureKind.STAFF_DOMAINS, 0)),
    /** Pix+ Édu in a school year. */
    CERTIFICATION(member(FigureKind.STAFF, 0), member(FigureKind.ENGAGED, 0)),
    /** A tool of self-assessment. */
    TOOL(member(FigureKind.ASSESSED, 0)),
    /** A SELFIE area. */
    AREA(member(FigureKind.SELFIE, 0)),
    /** A domain of the maturity levels. */
    MATURITY(member(FigureKind.MATURITIES, 0)),
    /** Continuity plans. */
    CONTINUITY(member(FigureKind.CONTINUITY));

    /** What the ids of figures begin with: no id of the content does. */
    public static final String PREFIX = "g-f-";

    // A copy that nothing changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Member> members;

    FigureFamily(Member... members) {
        this.members = List.of(members);
    }

    /** A kind of figure in a family, and which of its words tell the rows of the family apart. */
    private record Member(FigureKind kind, List<Integer> words) {
        /** Those that the key has: what is 0 as a whole has none. */
        List<String> wordsOf(FigureKey key) {
            return words.stream()
                    .filter(word -> word < key.of().size())
                    .map(key.of()::get)
                    .toList();
        }
    }

    private static Member member(FigureKind kind, Integer... words) {
        return new Member(kind, List.of(words));
    }

    /** The id on a page of the figures of this family that are of something. */
    public String id(List<String> of) {
        return PREFIX
                + Stream.concat(Stream.of(name().toLowerCase(Locale.ROOT)), of.stream())
                        .map(Slugs::slug)
                        .collect(Collectors.joining("-"));
    }

    /**
     * The figures among some that an id stands for, in the order of the family; none when the id stands for no figure. The
     * id of an indicator of a school is that of the content.
     *
     * @param keys figures, in their order
     */
    public static List<FigureKey> find(String id, List<FigureKey> keys) {
        return id.startsWith(PREFIX)
                ? Arrays.stream(values())
                        .flatMap(family -> family.of(id, keys).stream())
                        .toList()
                : INDICATOR.beginningWith(id, keys);
    }

    /** The ids of all figures among some, each once. */
    public static List<String> ids(Collection<FigureKey> keys) {
        return Arrays.stream(values())
                .flatMap(family -> family.members.stream()
                        .filter(member -> member.words().size() == family.longest())
                        .flatMap(member -> keys.stream()
                                .filter(key -> key.kind() == member.kind())
                                .map(key -> family.id(member.wordsOf(key)))))
                .distinct()
                .toList();
    }

    private List<FigureKey> beginningWith(String word, List<FigureKey> keys) {
        return members.stream()
                .flatMap(member -> keys.stream()
                        .filter(key ->
                                key.kind() == member.kind() && key.of().get(0).equals(word)))
                .toList();
    }

    private int longest() {
        return members.stream().mapToInt(member -> member.words().size()).max().orElse(0);
    }

    private List<FigureKey> of(String id, List<FigureKey> keys) {
        List<List<String>> rows = members.stream()
                .flatMap(member ->
                        keys.stream().filter(key -> key.kind() == member.kind()).map(member::wordsOf))
                .filter(words -> id(words).equals(id))
                .distinct()
                .toList();
        return rows.stream()
                .flatMap(row -> members.stream().flatMap(member -> of(row, member, keys).stream()))
                .distinct()
                .toList();
    }

    /** What a member of the family has in a row: what is nothing is told as well. */
    private static List<FigureKey> of(List<String> row, Member member, List<FigureKey> keys) {
        List<FigureKey> found = keys.stream()
                .filter(key -> key.kind() == member.kind() && isOf(row, member.wordsOf(key)))
                .toList();
        return found.isEmpty() ? List.of(new FigureKey(member.kind(), row)) : found;
    }

    /** What is of less is of each row that begins with it: the pupils of a kind of school are of each of its ratios. */
    private static boolean isOf(List<String> row, List<String> words) {
        return row.size() >= words.size() && row.subList(0, words.size()).equals(words);
    }
}
