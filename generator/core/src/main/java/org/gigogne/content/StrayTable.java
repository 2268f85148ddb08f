package org.gigogne.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;

/**
 * A table that lies in the content. Nothing reads it; but it may be a list of pupils, and the folder is often shared or
 * published as it is. A text is looked into, a spreadsheet is refused unseen.
 */
final class StrayTable {
    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xlsm", "xlsb", "xls", "ods", "numbers");
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CELL = Pattern.compile("[^;,\\t|]+");

    /** What heads a column about persons: without accents, capitals and blanks. */
    private static final Pattern PERSONAL =
            Pattern.compile("(?:pre)?noms?(?:et|/|&)?(?:pre)?noms?|prenoms?.*|nom(?:de)?(?:famille|usage|eleve).*"
                    + "|ine|.*identifiantnational.*|(?:(?:date|lieu|annee)(?:de)?)?naissance|ne\\(?e?\\)?le|e?mails?|courriels?|mel|adresse(?:electronique|mail|e?mail)"
                    + "|eleves?");
    /** Heads columns about things as well. */
    private static final Set<String> EITHER = Set.of("nom", "noms", "eleve", "eleves");

    private StrayTable() {}

    /**
     * What is wrong with a file that nothing reads; empty when it is no table, or one about no person.
     *
     * @param path path from the content root
     * @param most how many bytes are looked at
     */
    static Optional<Problem> check(Path file, String path, long most) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (SPREADSHEETS.contains(ending)) {
            return Optional.of(Problem.of(
                    ProblemCode.STRAY_SPREADSHEET,
                    Location.ofFile(path),
                    "Un tableur n'a pas sa place dans le contenu : il n'est pas lu, et peut contenir une liste d'élèves.",
                    "gardez-le hors de ce dossier, et recopiez-en les effectifs dans les fichiers du contenu"));
        }
        return TEXTS.contains(ending) ? nominative(lines(file, most)).map(at -> problem(path, at)) : Optional.empty();
    }

    private static Problem problem(String path, SourceMap.Mark at) {
        return Problem.of(
                ProblemCode.NOMINATIVE_TABLE,
                new Location(path, at.line(), at.column()),
                "Ce fichier semble contenir des données de personnes : noms, adresses, identifiants ou dates de naissance.",
                "gardez-le hors de ce dossier : Gigogne ne publie que des effectifs, jamais des listes");
    }

    private static Optional<SourceMap.Mark> nominative(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                Optional<SourceMap.Mark> head = head(line, i + 1);
                if (head.isPresent()) {
                    return head;
                }
                break;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (PupilData.isAboutPerson(lines.get(i))) {
                return Optional.of(new SourceMap.Mark(i + 1, 1, 1));
            }
        }
        return PupilData.addresses(lines) >= PupilData.LIST
                ? Optional.of(new SourceMap.Mark(1, 1, 1))
                : Optional.empty();
    }

    /** The first column that is about persons; a name alone may be that of a thing. */
    private static Optional<SourceMap.Mark> head(String line, int number) {
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            String name = Suggestion.fold(cell.group().replace("\"", ""));
            if (PERSONAL.matcher(name).matches() && !EITHER.contains(name)) {
                return Optional.of(new SourceMap.Mark(number, cell.start() + 1, 1));
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(Path file, long most) {
        try {
            return decode(PlainFile.read(file, (int) most)).lines().toList();
        } catch (IOException e) {
            return List.of(); // whoever publishes cannot read it either
        }
    }

    /** Spreadsheets write UTF-8, Windows-1252 or UTF-16. */
    private static String decode(byte[] bytes) {
        boolean isUtf16 = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
        if (isUtf16) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
