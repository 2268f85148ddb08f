package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schools and territories that come from folders and archives of elsewhere. */
class SourcesTest {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    private Path content;

    /** An académie whose two parts, a school and a département, are elsewhere. */
    @BeforeEach
    void writeContent() throws IOException {
        content = folder.resolve("content");
        settings("");
        write("content/territoire.yml", "nom: Académie\nnature: académie\n");
        write("content/nord/territoire.yml", "nom: Nord\nnature: département\n");
        school("content/nord/ecole", "École", "0499903Y");
        school("depots/college", "Collège", "0499904Z");
        write("depots/college/pages/projet.md", "# Projet\n\n![Un point](../images/point.png)\n");
        write("depots/college/images/point.png", DOT);
        write("depots/sud/territoire.yml", "nom: Sud\nnature: département\n");
        school("depots/sud/lycee", "Lycée", "0499905A");
    }

    @Test
    void givesTheSameSiteFromFoldersOfTheTreeFromSourcesAndFromArchives() throws IOException {
        settings("""
                sources:
                  - {lieu: nord/college, dossier: ../depots/college}
                  - {lieu: sud, dossier: ../depots/sud}
                """);
        SortedMap<String, String> fromFolders = published(build(false));

        zip("depots/college", "college.zip", "college-main/");
        zip("depots/sud", "sud.zip", "");
        settings("""
                sources:
                  - {lieu: nord/college, archive: ../college.zip, racine: college-main}
                  - {lieu: sud, archive: ../sud.zip}
                """);
        SortedMap<String, String> fromArchives = published(build(false));

        settings("");
        copy("depots/college", "content/nord/college");
        copy("depots/sud", "content/sud");
        SortedMap<String, String> fromTree = published(build(false));

        assertThat(fromTree)
                .containsKeys(
                        "nord/college/images/point.png", "nord/college/pages/projet.html", "sud/lycee/index.html");
        assertThat(fromFolders).isEqualTo(fromTree);
        assertThat(fromArchives).isEqualTo(fromTree);
    }

    @Test
    void leavesOutASourceThatIsMissingOrBroken() throws IOException {
        write("cassee.zip", "PK");
        settings("""
                sources:
                  - {lieu: nord/absente, dossier: ../depots/absente}
                  - {lieu: nord/cassee, archive: ../cassee.zip}
                  - {lieu: nord/college, dossier: ../depots/college}
                """);

        assertThat(build(false).isPublished()).isFalse();
        BuildResult result = build(true);

        assertThat(result.isPublished()).as("%s", result.problems()).isTrue();
        assertThat(result.leftOut()).isEqualTo(2);
        assertThat(result.figures().schools()).isEqualTo(2);
        assertThat(result.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING_SOURCE, ProblemCode.BROKEN_ARCHIVE);
        assertThat(page("nord/index.html"))
                .contains("Ces chiffres reposent sur 2 établissements.", ">absente</li>", ">cassee</li>");
        assertThat(page("nord/college/index.html")).contains("Collège");
    }

    @Test
    void leavesOutASchoolWhoseSourceHasErrors() throws IOException {
        write("depots/college/plan-action.yml", "actions: 3\n");
        write("depots/vide/plan-action.yml", "actions: []\n");
        write("depots/vide/etablissement.yml", "nom: Double\n");
        write("depots/vide/territoire.yml", "nom: Double\n");
        settings("""
                sources:
                  - {lieu: nord/college, dossier: ../depots/college}
                  - {lieu: nord/vide, dossier: ../depots/vide}
                """);

        BuildResult result = build(true);

        assertThat(result.isPublished()).as("%s", result.problems()).isTrue();
        assertThat(result.leftOut()).isEqualTo(2);
        assertThat(page("nord/index.html")).contains(">Collège</li>", ">vide</li>");
        assertThat(new BuildSummary(result, "content").problems()).contains("""
                content/nord/college/plan-action.yml:1:10: erreur SCHEMA-003
                  source : ../depots/college/plan-action.yml
                """);
    }

    @Test
    void doesNotTolerateASourceInAWrongPlace() throws IOException {
        settings("sources:\n  - {lieu: nord/ecole, dossier: ../depots/college}\n");

        BuildResult result = build(true);

        assertThat(result.isPublished()).isFalse();
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.MISPLACED_SOURCE);
    }

    @Test
    void followsNoLinkOfASource() throws IOException {
        write("secret.yml", "actions: []\n");
        Files.delete(folder.resolve("depots/college/plan-action.yml"));
        Files.createSymbolicLink(folder.resolve("depots/college/plan-action.yml"), folder.resolve("secret.yml"));
        Files.createSymbolicLink(folder.resolve("depots/lien"), folder.resolve("depots/sud"));
        settings("""
                sources:
                  - {lieu: nord/college, dossier: ../depots/college}
                  - {lieu: sud, dossier: ../depots, racine: lien}
                """);

        assertThat(new BuildSummary(build(false), "content").problems())
                .contains("""
                        content/nord/college/plan-action.yml: erreur ARBRE-009
                          source : ../depots/college/plan-action.yml
                        """, "erreur SOURCE-003\n  Dans la source, le dossier `lien` n'existe pas.");
    }

    @Test
    void keepsTheOutputOutOfSources() throws IOException {
        settings("sources:\n  - {lieu: nord/college, dossier: ../depots/college}\n");

        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(
                        content,
                        folder.resolve("depots/college/site"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1));

        assertThat(result.isPublished()).isFalse();
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.OUTPUT_IN_CONTENT);
    }

    @Test
    void leavesNoArchiveOpen() throws IOException {
        zip("depots/college", "college.zip", "");
        settings("sources:\n  - {lieu: nord/college, archive: ../college.zip}\n");

        BuildResult result = new Generator(Map.of()).check(new CheckRequest(content, 2));

        assertThat(result.problems()).isEmpty();
        assertThat(openFiles()).noneMatch(file -> file.endsWith("college.zip"));
    }

    @Test
    void hasTheDateOfTheNewestCommitOfAllRepositories() throws IOException, InterruptedException {
        commit(content, "2026-10-01T12:00:00Z");
        commit(folder.resolve("depots/college"), "2026-11-05T12:00:00Z");

        assertThat(dateOf(List.of(content))).isEqualTo("2026-10-01");
        assertThat(dateOf(List.of(content, folder.resolve("depots/college")))).isEqualTo("2026-11-05");
        assertThat(dateOf(List.of(content, folder.resolve("depots/sud")))).isEqualTo("2026-10-01");
    }

    @Test
    void takesTheNewestFileWhenNoRepositoryTellsTheDate() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T00:00:00Z")));
            }
        }
        Files.setLastModifiedTime(
                folder.resolve("depots/sud/territoire.yml"), FileTime.from(Instant.parse("2026-03-04T00:00:00Z")));

        assertThat(dateOf(List.of(content, folder.resolve("depots/sud")))).isEqualTo("2026-03-04");
    }

    /** A folder of a source may look like a repository, whose configuration names a program. */
    @Test
    void runsNothingThatASourceAsksFor() throws IOException, InterruptedException {
        Path school = folder.resolve("depots/college");
        commit(school, "2026-11-05T12:00:00Z");
        try (Stream<Path> files = Files.list(school.resolve(".git"))) {
            for (Path file : files.toList()) {
                Files.move(file, school.resolve(file.getFileName()));
            }
        }
        Files.delete(school.resolve(".git"));
        Files.writeString(school.resolve("config"), "[core]\n  bare = true\n  repositoryformatversion = 0\n");
        assumeThat(exitOf(school, "", "-c", "safe.bareRepository=explicit", "rev-parse"))
                .as("git 2.38 or newer")
                .isNotZero();

        assertThat(dateOf(List.of(content, school))).isNotEqualTo(LocalDate.of(2026, 11, 5));
    }

    private static LocalDate dateOf(List<Path> folders) throws IOException {
        return new ContentDate(Map.of()).of(folders, List.of());
    }

    private static void commit(Path repository, String time) throws IOException, InterruptedException {
        git(repository, time, "init", "-q");
        git(repository, time, "add", "-A");
        git(repository, time, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x");
    }

    private static void git(Path repository, String time, String... arguments)
            throws IOException, InterruptedException {
        assertThat(exitOf(repository, time, arguments)).isZero();
    }

    private static int exitOf(Path repository, String time, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder git = new ProcessBuilder(
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
        git.directory(repository.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        git.environment().put("GIT_COMMITTER_DATE", time);
        git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        return git.start().waitFor();
    }

    /** Empty where the system does not tell. */
    private static List<String> openFiles() throws IOException {
        Path own = Path.of("/proc/self/fd");
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.map(SourcesTest::target).toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }

    private void settings(String sources) throws IOException {
        write("content/gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n" + sources);
    }

    private void school(String path, String name, String uai) throws IOException {
        write(path + "/etablissement.yml", "nom: " + name + "\nuai: " + uai + "\ntype: college\nannee: 2026-2027\n");
        write(path + "/plan-action.yml", "actions:\n  - {id: a, thematique: egal-acces, quoi: Prêter}\n");
    }

    private BuildResult build(boolean isTolerant) {
        return new Generator(Map.of())
                .build(new BuildRequest(
                        content,
                        folder.resolve("site"),
                        Optional.empty(),
                        SiteChoices.DEFAULT,
                        isTolerant ? BuildRequest.Care.TOLERANT : BuildRequest.Care.USUAL,
                        2));
    }

    private SortedMap<String, String> published(BuildResult result) throws IOException {
        assertThat(result.problems()).isEmpty();
        assertThat(result.isPublished()).isTrue();
        SortedMap<String, String> files = new TreeMap<>();
        Path site = folder.resolve("site");
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private String page(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path), StandardCharsets.UTF_8);
    }

    private void copy(String from, String to) throws IOException {
        for (Path file : files(from)) {
            write(to + "/" + folder.resolve(from).relativize(file), Files.readAllBytes(file));
        }
    }

    private void zip(String from, String archive, String top) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(archive)))) {
            for (Path file : files(from)) {
                out.putNextEntry(new ZipEntry(
                        top + folder.resolve(from).relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
    }

    private List<Path> files(String from) {
        try (Stream<Path> all = Files.walk(folder.resolve(from))) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
