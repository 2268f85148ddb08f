package org.gigogne.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.model.Contacts;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * Finds what gives a pupil away in a text: a national number, a date of birth beside a name, a list of addresses. Problems
 * show neither the line nor what was found, for logs are read by others. Patterns are possessive: hostile lines take no
 * longer than others.
 */
public final class PupilData {
    /** So many different e-mail addresses in one text are a list of persons. */
    public static final int LIST = 3;

    /**
     * The INE: 11 characters, ten digits and a letter (the « numéro BEA », before 2018) or nine digits and two letters (from
     * the répertoire national of the arrêté of 16 February 2012, JORF n° 0071 of 23 March 2012, since 2018). A UAI has
     * 8 characters, a SIRET 14.
     */
    private static final Pattern STUDENT_NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}_-])[0-9]{9}(?:[0-9][A-Za-z]|[A-Za-z]{2})(?![\\p{L}\\p{N}_-])");

    private static final int STUDENT_NUMBER_DIGITS = 9;

    private static final String NAME = "\\p{Lu}[\\p{L}'’]{0,40}+(?:-\\p{Lu}[\\p{L}'’]{0,40}+){0,3}+";
    private static final String GAP = "[\\s,;|:()*_\"“”–-]{1,8}+";
    private static final String NUMERIC =
            "(?:[0-3]?[0-9][/.-][01]?[0-9][/.-](?:19|20)[0-9]{2}" + "|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?![0-9])";
    private static final String DATE =
            "(?:" + NUMERIC + "|[0-3]?[0-9](?:er)?\\s{1,3}+\\p{L}{3,9}+\\s{1,3}+(?:19|20)[0-9]{2}(?![0-9]))";
    private static final Pattern BIRTH = Pattern.compile("(?:(?<!\\p{L})(?:" + NAME + "|[Éé]lèves?)" + GAP
            + "(?:est\\s{1,3}+)?[Nn]ée?(?:\\(e\\)|[.·]e)?\\s{1,3}+le"
            + "|(?<!\\p{L})[Dd]ate\\s{1,3}+de\\s{1,3}+naissance)" + GAP + DATE);
    private static final Pattern NUMERIC_DATE = Pattern.compile(NUMERIC);
    private static final Pattern DATE_BESIDE_NAME = Pattern.compile(
            "(?<!\\p{L})" + NAME + GAP + NAME + GAP + NUMERIC + "|(?<![0-9])" + NUMERIC + GAP + NAME + GAP + NAME);
    private static final int YEAR_DIGITS = 4;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** Pupils of the petite section are three years old in the year in which it begins. */
    private static final int YOUNGEST = 3;

    private static final int OLDEST = 25;

    private PupilData() {}

    /**
     * What is wrong with a text, line by line.
     *
     * @param path path of the file from the content root
     * @param lines the text
     * @param year in which the school year begins: a date beside a name is a date of birth when a pupil of then may have
     *     it; when empty, only a date that says so is
     */
    public static List<Problem> find(String path, List<String> lines, OptionalInt year) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            int digits = mostDigits(line);
            (digits < STUDENT_NUMBER_DIGITS ? Stream.<MatchResult>empty() : numbers(line))
                    .map(found -> Problem.of(
                            ProblemCode.STUDENT_NUMBER,
                            new Location(path, number, found.start() + 1),
                            "Il y a ici ce qui semble être l'identifiant national (INE) d'un élève.",
                            "retirez-le, et ce qui le concerne : Gigogne ne publie que des effectifs"))
                    .forEach(problems::add);
            (digits < YEAR_DIGITS ? Stream.<MatchResult>empty() : births(line, year))
                    .map(found -> Problem.of(
                            ProblemCode.BIRTH_DATE,
                            new Location(path, number, found.start() + 1),
                            "Il y a ici ce qui semble être une date de naissance à côté d'un nom.",
                            "retirez le nom et la date ; si ce n'est pas une naissance, écrivez « créé le », ou le mois en"
                                    + " toutes lettres"))
                    .forEach(problems::add);
        }
        problems.addAll(addresses(path, lines));
        return problems;
    }

    /** Length of the longest run of digits: a glance is far cheaper than a pattern, and most lines have none. */
    private static int mostDigits(String line) {
        int most = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }

    private static Stream<MatchResult> numbers(String line) {
        return STUDENT_NUMBER.matcher(line).results();
    }

    private static Stream<MatchResult> births(String line, OptionalInt year) {
        List<MatchResult> told = line.contains("né") || line.contains("Né") || line.contains("aissance")
                ? BIRTH.matcher(line).results().toList()
                : List.of();
        if (!told.isEmpty() || year.isEmpty()) {
            return told.stream();
        }
        int start = year.getAsInt();
        return besideName(line).filter(found -> {
            Matcher digits = YEAR.matcher(found.group());
            int born = digits.find() ? Integer.parseInt(digits.group()) : 0;
            return born >= start - OLDEST && born <= start - YOUNGEST;
        });
    }

    private static Stream<MatchResult> besideName(String line) {
        return NUMERIC_DATE.matcher(line).find()
                ? DATE_BESIDE_NAME.matcher(line).results()
                : Stream.empty();
    }

    /** Whether a row of a table seems to be about one person. */
    static boolean isAboutPerson(String row) {
        return numbers(row).findAny().isPresent()
                || births(row, OptionalInt.empty()).findAny().isPresent()
                || besideName(row).findAny().isPresent();
    }

    private static List<Problem> addresses(String path, List<String> lines) {
        Set<String> different = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (MatchResult address : Contacts.emails(lines.get(i)).toList()) {
                different.add(address.group());
                if (different.size() == LIST) {
                    return List.of(Problem.of(
                            ProblemCode.EMAIL_LIST,
                            new Location(path, i + 1, address.start() + 1),
                            "C'est la troisième adresse électronique de ce fichier : il semble contenir une liste de"
                                    + " personnes.",
                            "retirez la liste ; l'adresse d'un service a sa place dans `gigogne.yml`"));
                }
            }
        }
        return List.of();
    }

    /** How many different e-mail addresses a text holds. */
    public static long addresses(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Contacts.emails(line))
                .map(MatchResult::group)
                .distinct()
                .count();
    }
}
