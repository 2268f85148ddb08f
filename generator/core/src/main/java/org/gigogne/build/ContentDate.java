package org.gigogne.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gigogne.content.Mount;

/**
 * The day that a content is of: never today's, so that the same content gives the same site.
 *
 * <p>In this order: {@code SOURCE_DATE_EPOCH} of the environment (reproducible-builds.org); the last commit that touched
 * the content or a source, or the newest entry of an archive, if that is newer; the newest file.
 */
final class ContentDate {
    private static final int GIT_SECONDS = 10;

    /** A source is the work of others: a repository that lies in its files, or its configuration, has nothing run. */
    private static final List<String> LAST_COMMIT = List.of(
            "git",
            "-c",
            "safe.bareRepository=explicit",
            "-c",
            "core.fsmonitor=false",
            "log",
            "-1",
            "--no-show-signature",
            "--format=%cs",
            "--",
            ".");

    /** What git would have to fetch, it does without. */
    private static final Map<String, String> OFFLINE = Map.of("GIT_NO_LAZY_FETCH", "1", "GIT_ALLOW_PROTOCOL", "none");

    private final Map<String, String> environment;

    ContentDate(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The day that the environment asks for; empty when it asks for none. */
    Optional<LocalDate> asked() {
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        if (!epoch.matches("\\d{1,11}")) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC));
    }

    /**
     * The day of the content itself: the newest that its folders and archives tell.
     *
     * @param folders the folders that hold it
     * @param mounts the parts that come from elsewhere; those of archives tell their day
     */
    LocalDate of(List<Path> folders, List<Mount> mounts) throws IOException {
        List<LocalDate> days = new ArrayList<>();
        mounts.forEach(mount -> mount.day().ifPresent(days::add));
        for (Path folder : folders) {
            lastCommit(folder).ifPresent(days::add);
        }
        if (days.isEmpty()) {
            for (Path folder : folders) {
                days.add(newestFile(folder));
            }
        }
        return Collections.max(days);
    }

    private static Optional<LocalDate> lastCommit(Path content) throws IOException {
        ProcessBuilder git = new ProcessBuilder(LAST_COMMIT);
        git.environment().putAll(OFFLINE);
        git.directory(content.toFile());
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process;
        try {
            process = git.start();
        } catch (IOException e) {
            return Optional.empty(); // git is not installed: the files tell the date
        }
        try {
            String day = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = process.waitFor(GIT_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 && !day.isEmpty()
                    ? Optional.of(LocalDate.parse(day))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static LocalDate newestFile(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            Instant newest = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(ContentDate::modified)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            return LocalDate.ofInstant(newest, ZoneOffset.UTC);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH; // it vanished meanwhile: another file tells the date
        }
    }
}
