package org.gigogne.forge;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.build.BuildResult;
import org.gigogne.problem.Excerpt;
import org.gigogne.problem.Origins;
import org.gigogne.problem.Printable;
import org.gigogne.problem.Problem;

/** What a build or a check found, for other programs. */
public final class Findings {
    /** As {@link Origins} tells a file in an archive. */
    private static final Pattern IN_ARCHIVE = Pattern.compile("(.*?\\.zip), (.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE_NUMBER = Pattern.compile("(?<=\\blignes? )\\d+");

    private final Path start;
    private final Path content;
    private final Origins origins;
    private final Map<String, Integer> alike = new HashMap<>();

    private Findings(Path start, Path content, Origins origins) {
        this.start = start.toAbsolutePath().normalize();
        this.content = content.toAbsolutePath().normalize();
        this.origins = origins;
    }

    /**
     * All problems of a result, sorted by place.
     *
     * @param start the folder in which the command was started: files are told from there
     * @param content the folder of the content
     */
    public static List<Finding> of(BuildResult result, Path start, Path content) {
        Findings findings = new Findings(start, content, result.origins());
        return result.problems().stream().sorted().map(findings::finding).toList();
    }

    private Finding finding(Problem problem) {
        String path = problem.location().path();
        if (!problem.code().isAboutContent()) {
            return finding(problem, toldFromStart(path), "");
        }
        String origin = origins.of(path).orElse(path);
        Matcher archived = IN_ARCHIVE.matcher(origin);
        return origins.of(path).isPresent() && archived.matches()
                ? inArchive(problem, inContent(archived.group(1)), archived.group(2))
                : finding(problem, inContent(origin), "");
    }

    /** A line of a file in an archive is none of the archive's: the text tells it. */
    private Finding inArchive(Problem problem, String archive, String inner) {
        int line = problem.location().line();
        String where = "Dans l'archive, `" + inner + "`" + (line > 0 ? ", ligne " + line : "") + " : ";
        Finding found = finding(problem, archive, where);
        return new Finding(found.code(), archive, 0, 0, 0, found.text(), found.fingerprint());
    }

    private Finding finding(Problem problem, String file, String before) {
        int line = problem.location().line();
        int column = line == 0
                ? 0
                : problem.excerpt()
                        .map(Excerpt::start)
                        .orElse(problem.location().column());
        int end = line == 0
                ? 0
                : problem.excerpt().map(shown -> shown.start() + shown.length()).orElse(0);
        String text = text(before + problem.message());
        String hint = problem.hint().isEmpty() ? "" : "\naide : " + text(problem.hint());
        return new Finding(problem.code(), file, line, column, end, text + hint, fingerprint(problem, file, text));
    }

    /** Problems that are the same but for their lines are counted. */
    private String fingerprint(Problem problem, String file, String text) {
        String source = problem.excerpt().map(Excerpt::line).orElse("").strip();
        String what = String.join(
                "\n", problem.code().id(), file, LINE_NUMBER.matcher(text).replaceAll("…"), source);
        return hash(what + "\n" + alike.merge(what, 1, Integer::sum));
    }

    private String inContent(String path) {
        return told(content.resolve(path));
    }

    private String toldFromStart(String path) {
        return told(start.resolve(path));
    }

    private String told(Path file) {
        Path whole = file.normalize();
        boolean isOnDisk = Objects.equals(whole.getRoot(), start.getRoot()); // of several, as Windows has them
        String shown = (isOnDisk ? start.relativize(whole) : whole).toString().replace('\\', '/');
        return shown.isEmpty() ? "." : encodable(shown);
    }

    private static String text(String said) {
        return encodable(Printable.of(said));
    }

    /** Half a character, as a cut or an escape of YAML may leave it, has no bytes in UTF-8. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
