package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportStyleTest {
    private static final Path GUIDE = Path.of("../../docs/guide/rapports.md");

    @Test
    void findsNothingWrongWithTheDefaultTheme() {
        assertThat(ReportFixtures.style("").problems()).isEmpty();
    }

    @Test
    void namesTheKeyThatIsMissing() {
        assertThatThrownBy(() -> ReportStyle.parse("font.regular = a.ttf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Il manque la clé `font.bold`.");
    }

    @Test
    void tellsAllThatIsWrongWithItsLineInTheFolder() {
        Outcome<ReportStyle> style = ReportFixtures.style("""
                # Le style de l'académie
                size.body = grand

                size.boddy = 11
                margin.left: 2
                """);

        assertThat(style.value()).isEmpty();
        assertThat(style.problems()).allMatch(problem -> problem.code() == ProblemCode.MALFORMED_SETTINGS);
        assertThat(style.problems()).extracting(Problem::location).containsExactly(line(2), line(5), line(4));
        assertThat(style.problems())
                .extracting(Problem::hint)
                .containsExactly(
                        "le thème fourni a `size.body = 10`",
                        "le thème fourni a `margin.left = 62`",
                        "vouliez-vous dire `size.body` ?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size.body = 0 | `size.body` vaut `0` : un nombre de 5 à 24 attendu.",
                "size.body = -9 | `size.body` vaut `-9` : un nombre de 5 à 24 attendu.",
                "size.body = 1e1 | `size.body` vaut `1e1` : un nombre de 5 à 24 attendu.",
                "size.body = 10,5 | `size.body` vaut `10,5` : un nombre de 5 à 24 attendu.",
                "size.h1 = 999 | `size.h1` vaut `999` : un nombre de 5 à 72 attendu.",
                "space.table = 6 | `space.table` vaut `6` : deux nombres de 0 à 72 attendus.",
                "space.table = 6 7 8 | `space.table` vaut `6 7 8` : deux nombres de 0 à 72 attendus.",
                "gap.columns = 6 7 | `gap.columns` vaut `6 7` : un nombre de 0 à 72 attendu.",
                "colour.text = noir | `colour.text` vaut `noir` : une couleur comme `#0b4f7d` attendue.",
                "tag.ok = #fff | `tag.ok` vaut `#fff` : une couleur comme `#0b4f7d` attendue.",
                "font.bold = a.ttf | `font.bold` vaut `a.ttf` : un fichier `.ttf` du dossier `fonts` du thème attendu.",
                "font.bold = ../a.ttf | `font.bold` vaut `../a.ttf` : un fichier `.ttf` du dossier `fonts` du thème attendu.",
                "font.bold = OFL.txt | `font.bold` vaut `OFL.txt` : un fichier `.ttf` du dossier `fonts` du thème attendu.",
                "logo = absent.png | `logo` vaut `absent.png` : un PNG ou un JPEG du thème, comme `assets/logo.png`, attendu.",
            })
    void refusesAValueThatAKeyCannotHave(String keys, String message) {
        List<Problem> problems = ReportFixtures.style(keys).problems();

        assertThat(problems).extracting(Problem::message).containsExactly(message);
        assertThat(problems).extracting(Problem::location).containsExactly(line(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Grey on white: #767676 is the lightest that passes.
                "colour.muted = #777777 | `colour.muted` (`#777777`) sur le blanc a un contraste de 4,47 | #767676",
                "colour.accent = #ffcc00 | `colour.accent` (`#ffcc00`) sur le blanc a un contraste de 1,51 | #8f7300",
                // Passes on white, but not on the tints of the theme below.
                "colour.muted = #767676 | `colour.muted` (`#767676`) sur `colour.tint` (`#eef3f8`) | #6f6f6f",
                "colour.tint = #5c7c9c | `colour.tint` (`#5c7c9c`) sous `colour.muted` (`#55606d`) | #d0dae3",
                "tag.alert = #d04030 | `tag.alert` (`#d04030`) sous `colour.muted` (`#55606d`) | #f3d1cd",
            })
    void givesTheNearestColourThatCanBeRead(String keys, String message, String right) {
        Problem first = ReportFixtures.style(keys).problems().get(0);

        assertThat(first.code()).isEqualTo(ProblemCode.LOW_CONTRAST);
        assertThat(first.location()).isEqualTo(line(1));
        assertThat(first.message()).startsWith(message).endsWith(" : 4,5 au moins attendu.");
        assertThat(first.hint()).isEqualTo("la couleur la plus proche qui convient est `" + right + "`");
        String mended = keys.replaceFirst("#[0-9a-f]{6}", right);
        assertThat(ReportFixtures.style(mended).problems())
                .noneMatch(problem -> problem.message().equals(first.message()));
    }

    @Test
    void isDescribedKeyByKeyInTheGuide() throws IOException {
        Properties keys = new Properties();
        keys.load(Files.newBufferedReader(
                Path.of("../../templates/src/main/resources/org/gigogne/theme/report.properties")));
        TreeSet<String> described = Pattern.compile("(?m)^\\| (`[^|]+) \\|")
                .matcher(Files.readString(GUIDE))
                .results()
                .flatMap(row ->
                        Pattern.compile("`([^`]+)`").matcher(row.group(1)).results())
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(new TreeSet<>(keys.stringPropertyNames()));
    }

    private static Location line(int line) {
        return new Location("theme/report.properties", line, 1);
    }
}
