package org.gigogne.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.gigogne.problem.Excerpt;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** From a file to its text: size, encoding, nothing that is not text. */
final class TextReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SAVE_AS_UTF8 = "enregistrez le fichier en UTF-8 : dans le Bloc-notes, « Fichier », "
            + "« Enregistrer sous », « Encodage : UTF-8 »";

    private final long mostBytes;

    /** Reads files of so many bytes at most. */
    TextReader(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The text of a file that is shown to users under the given path; a larger file than allowed is not opened. */
    Outcome<SourceText> read(Path file, String path) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return failed(unreadable(path));
            }
            if (Files.size(file) > mostBytes) {
                return failed(tooLarge(path));
            }
            byte[] bytes = PlainFile.read(file, (int) mostBytes + 1);
            return bytes.length > mostBytes ? failed(tooLarge(path)) : decode(bytes, path);
        } catch (IOException e) {
            return failed(unreadable(path));
        }
    }

    /** The text that bytes stand for. */
    Outcome<SourceText> decode(byte[] bytes, String path) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return failed(Problem.of(
                    ProblemCode.UTF16_FILE,
                    Location.ofFile(path),
                    "Le fichier est enregistré en UTF-16 (« Unicode » dans certains éditeurs), non en UTF-8.",
                    SAVE_AS_UTF8));
        }
        if (isBinary(bytes)) {
            return failed(Problem.of(
                    ProblemCode.NOT_TEXT,
                    Location.ofFile(path),
                    "Ce n'est pas un fichier texte.",
                    "un document de traitement de texte, un tableur, une image ou un PDF ne convient pas, même renommé :"
                            + " écrivez ce fichier avec un éditeur de texte"));
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return failed(notUtf8(bytes, start, in.position(), path));
        }
        SourceText source = SourceText.of(path, out.flip().toString());
        List<Problem> problems = controlCharacters(source);
        return problems.isEmpty() ? Outcome.of(source, problems) : Outcome.failed(problems);
    }

    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                controls++;
            }
        }
        return controls > 3 && controls * 50 > bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Old editors write Windows-1252: the line is shown as its author saw it. */
    private static Problem notUtf8(byte[] bytes, int start, int at, String path) {
        int lineStart = start;
        int line = 1;
        for (int i = start; i < at; i++) {
            boolean isEnd = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
            if (isEnd) {
                lineStart = i + 1;
                line++;
            }
        }
        int lineEnd = at;
        while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
            lineEnd++;
        }
        String shown = new String(bytes, lineStart, lineEnd - lineStart, WINDOWS);
        int column = at - lineStart + 1;
        return Problem.of(
                        ProblemCode.NOT_UTF8,
                        new Location(path, line, column),
                        "Le fichier n'est pas enregistré en UTF-8 : le premier caractère en cause est sans doute `"
                                + shown.charAt(column - 1) + "`.",
                        SAVE_AS_UTF8)
                .withExcerpt(new Excerpt(shown, column, 1));
    }

    private static List<Problem> controlCharacters(SourceText source) {
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            for (int column = 0; column < line.length(); column++) {
                if (isForbidden(line.charAt(column))) {
                    return List.of(source.problem(
                            ProblemCode.CONTROL_CHARACTER,
                            new SourceMap.Mark(i + 1, column + 1, 1),
                            "Cette ligne contient un caractère invisible qui n'a pas sa place dans un texte.",
                            "effacez-le, ou récrivez la ligne : il vient souvent d'un copier-coller"));
                }
            }
        }
        return List.of();
    }

    /** What YAML does not let through, and signs that turn the direction of writing. */
    static boolean isForbidden(char c) {
        return (Character.isISOControl(c) && c != '\t')
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private Problem tooLarge(String path) {
        return Problem.of(
                ProblemCode.FILE_TOO_LARGE,
                Location.ofFile(path),
                "Le fichier dépasse la taille permise : " + mostBytes / 1024 + " Kio.",
                "un fichier de contenu ne contient que du texte : retirez ce qui n'en est pas, ou répartissez-le");
    }

    private static Problem unreadable(String path) {
        return Problem.of(
                ProblemCode.UNREADABLE_FILE,
                Location.ofFile(path),
                "Le fichier ne peut pas être lu.",
                "vérifiez qu'il existe, que c'est un fichier ordinaire et que vous avez le droit de le lire");
    }

    private static Outcome<SourceText> failed(Problem problem) {
        return Outcome.failed(List.of(problem));
    }
}
