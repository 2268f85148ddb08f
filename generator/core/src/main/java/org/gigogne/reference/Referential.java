package org.gigogne.reference;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.gigogne.model.SchoolYear;

/**
 * All built-in referentials, in memory. Immutable. Lists are in the order of their source.
 *
 * @param domains the 5 domains of the CRCN
 * @param competencies the 16 competencies of the CRCN
 * @param masteryLevels the 8 mastery levels of the CRCN
 * @param classLevels class levels, in the order of school life
 * @param schoolKinds kinds of school
 * @param themes the 5 themes of the États généraux
 * @param proposals national proposals, theme by theme
 * @param nationalFigures national figures on equipment
 * @param selfieAreas the 8 areas of SELFIE
 * @param staffDomains the 5 domains of the CRCN Édu
 * @param academies the 30 académies, by code
 * @param glossary acronyms, in alphabetical order
 * @param roleWords words that name functions and bodies
 */
public record Referential(
        List<Domain> domains,
        List<Competency> competencies,
        List<MasteryLevel> masteryLevels,
        List<ClassLevel> classLevels,
        List<SchoolKind> schoolKinds,
        List<Theme> themes,
        List<Proposal> proposals,
        List<NationalFigure> nationalFigures,
        List<SelfieArea> selfieAreas,
        List<StaffDomain> staffDomains,
        List<Academy> academies,
        List<GlossaryEntry> glossary,
        List<RoleWord> roleWords) {
    /** The highest Pix score that can be reached today: level 7 wherever it exists. */
    public static final int HIGHEST_SCORE_TODAY = 895;

    /** The highest Pix score when all 8 levels exist. */
    public static final int HIGHEST_SCORE = 1024;

    /** A profile is certifiable with this many competencies at level 1 or more. */
    public static final int COMPETENCIES_TO_CERTIFY = 5;

    public Referential {
        domains = List.copyOf(domains);
        competencies = List.copyOf(competencies);
        masteryLevels = List.copyOf(masteryLevels);
        classLevels = List.copyOf(classLevels);
        schoolKinds = List.copyOf(schoolKinds);
        themes = List.copyOf(themes);
        proposals = List.copyOf(proposals);
        nationalFigures = List.copyOf(nationalFigures);
        selfieAreas = List.copyOf(selfieAreas);
        staffDomains = List.copyOf(staffDomains);
        academies = List.copyOf(academies);
        glossary = List.copyOf(glossary);
        roleWords = List.copyOf(roleWords);
    }

    /** Reads the built-in files. Load once, and hand the result to who needs it. */
    public static Referential load() {
        List<Theme> themes =
                Table.read("themes.csv", row -> new Theme(row.text("id"), row.text("code"), row.text("title")));
        return new Referential(
                Table.read("crcn-domains.csv", Referential::domain),
                Table.read("crcn-competencies.csv", Referential::competency),
                Table.read("mastery-levels.csv", Referential::masteryLevel),
                Table.read("class-levels.csv", Referential::classLevel),
                Table.read("school-kinds.csv", Referential::schoolKind),
                themes,
                Table.read("proposals.csv", row -> proposal(row, themes)),
                Table.read("national-figures.csv", Referential::nationalFigure),
                Table.read("selfie-areas.csv", row -> new SelfieArea(row.text("letter"), row.text("title"))),
                Table.read("crcn-edu-domains.csv", Referential::staffDomain),
                Table.read("academies.csv", row -> new Academy(row.text("code"), row.text("name"))),
                Table.read("glossary.csv", row -> new GlossaryEntry(row.text("term"), row.text("definition"))),
                Table.read(
                        "role-words.csv",
                        row -> new RoleWord(row.text("word"), row.text("kind").equals("body"))));
    }

    /** The competency of a code such as {@code 2.4}. */
    public Optional<Competency> competency(String code) {
        return first(competencies, competency -> competency.code().equals(code));
    }

    /**
     * The competency of a title of the CRCN or of a Pix file. Case, accents, kinds of apostrophe and surrounding blanks
     * do not matter.
     */
    public Optional<Competency> competencyTitled(String title) {
        String plain = plain(title);
        return first(
                competencies,
                competency -> plain(competency.title()).equals(plain)
                        || plain(competency.pixTitle()).equals(plain));
    }

    /** The competencies of a domain, 1 to 5; empty for another number. */
    public List<Competency> competenciesOf(int domain) {
        return competencies.stream()
                .filter(competency -> competency.domain() == domain)
                .toList();
    }

    /** The domain of a number, 1 to 5. */
    public Optional<Domain> domain(int number) {
        return first(domains, domain -> domain.number() == number);
    }

    /** The mastery level of a rank, 1 to 8. */
    public Optional<MasteryLevel> masteryLevel(int level) {
        return first(masteryLevels, mastery -> mastery.level() == level);
    }

    /** The global level of a Pix score, 0 to 1024; empty below the first level. It says nothing of one competency. */
    public Optional<MasteryLevel> globalLevel(int score) {
        return first(masteryLevels, mastery -> score >= mastery.scoreFrom() && score <= mastery.scoreTo());
    }

    /** The class level of a code such as {@code 6e}. */
    public Optional<ClassLevel> classLevel(String code) {
        return first(classLevels, level -> level.code().equals(code));
    }

    /** The kind of school of an id such as {@code college}. */
    public Optional<SchoolKind> schoolKind(String id) {
        return first(schoolKinds, kind -> kind.id().equals(id));
    }

    /** The theme of an id such as {@code egal-acces}. */
    public Optional<Theme> theme(String id) {
        return first(themes, theme -> theme.id().equals(id));
    }

    /** The proposal of an id such as {@code EA-6}. */
    public Optional<Proposal> proposal(String id) {
        return first(proposals, proposal -> proposal.id().equals(id));
    }

    /** The national figure that fits a kind of school best: its own, else that of its degree. */
    public Optional<NationalFigure> nationalFigure(NationalFigure.Measure measure, SchoolKind kind) {
        return figure(measure, kind.figures() == null ? "" : kind.figures())
                .or(() -> figure(measure, kind.degree().word()));
    }

    /** The SELFIE area of a letter, A to H. */
    public Optional<SelfieArea> selfieArea(String letter) {
        return first(selfieAreas, area -> area.letter().equals(letter));
    }

    /** The domain of the CRCN Édu of a number, 1 to 5. */
    public Optional<StaffDomain> staffDomain(int number) {
        return first(staffDomains, domain -> domain.number() == number);
    }

    /** The académie of a two-digit code. */
    public Optional<Academy> academy(String code) {
        return first(academies, academy -> academy.code().equals(code));
    }

    private Optional<NationalFigure> figure(NationalFigure.Measure measure, String scope) {
        return first(
                nationalFigures,
                figure -> figure.measure() == measure && figure.scope().equals(scope));
    }

    private static <T> Optional<T> first(List<T> values, Predicate<T> wanted) {
        return values.stream().filter(wanted).findFirst();
    }

    private static String plain(String title) {
        return Normalizer.normalize(title.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static Domain domain(Table.Row row) {
        String title = row.text("title");
        return new Domain(row.number("number"), title, row.text("pix", title));
    }

    private static Competency competency(Table.Row row) {
        String title = row.text("title");
        return new Competency(row.text("code"), title, row.text("pix", title), row.text("lsu"));
    }

    private static MasteryLevel masteryLevel(Table.Row row) {
        return new MasteryLevel(
                row.number("level"), row.text("name"), row.number("score-from"), row.number("score-to"));
    }

    private static ClassLevel classLevel(Table.Row row) {
        return new ClassLevel(
                row.text("code"),
                row.index(),
                row.text("title"),
                row.number("cycle"),
                row.textOrNull("previous"),
                row.text("base"),
                row.text("raised"),
                row.text("rest"));
    }

    private static SchoolKind schoolKind(Table.Row row) {
        return new SchoolKind(
                row.text("id"),
                row.text("label"),
                SchoolKind.Degree.parse(row.text("degree")),
                List.of(row.text("levels").split(",", -1)),
                row.textOrNull("figures"));
    }

    private static Proposal proposal(Table.Row row, List<Theme> themes) {
        String id = row.text("id");
        Theme theme = first(themes, candidate -> id.startsWith(candidate.code() + "-"))
                .orElseThrow(() -> new IllegalStateException("no theme for proposal " + id));
        return new Proposal(id, theme.id(), row.text("label"));
    }

    private static NationalFigure nationalFigure(Table.Row row) {
        return new NationalFigure(
                NationalFigure.Measure.parse(row.text("measure")),
                row.text("label"),
                row.text("scope"),
                new BigDecimal(row.text("from")),
                new BigDecimal(row.text("to")),
                SchoolYear.parse(row.text("year")),
                row.text("source"));
    }

    private static StaffDomain staffDomain(Table.Row row) {
        return new StaffDomain(row.number("number"), row.text("verified").equals("yes") ? row.text("title") : null);
    }
}
