package org.gigogne.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.SiteSettings.Source;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Finds the folder that a source speaks of, on disk or in an archive. What it holds is not looked at yet. */
final class SourceFinder {
    private static final String TERRITORY = FileKind.TERRITORY.fileName();
    private static final String SCHOOL = FileKind.SCHOOL.fileName();

    private final Document<SiteSettings> settings;
    private final Archives archives;

    SourceFinder(Document<SiteSettings> settings, Archives archives) {
        this.settings = settings;
        this.archives = archives;
    }

    /**
     * The folder of a source that names one, or an archive, and not both.
     *
     * @param pointer where the settings name it
     * @param content the folder that its path begins at
     */
    Outcome<Mount> find(Source source, String pointer, Path content) {
        try {
            return source.archive() == null
                    ? inFolder(source, String.valueOf(source.folder()), pointer, content)
                    : inArchive(source, source.archive(), pointer, content);
        } catch (IOException e) {
            return failed(
                    pointer,
                    new Refusal(
                            ProblemCode.MISSING_SOURCE,
                            "La source de " + Quote.of(source.place()) + " ne peut pas être lue.",
                            "vérifiez que vous avez le droit de la lire"));
        }
    }

    /** The owner of the settings names the folder: it may be a link, what lies in it may not. */
    private Outcome<Mount> inFolder(Source source, String name, String pointer, Path content) throws IOException {
        Path folder = content.resolve(name);
        if (!Files.isDirectory(folder)) {
            return failed(pointer + "/dossier", missing("Le dossier " + Quote.of(name)));
        }
        Path here = folder.toRealPath();
        Path root = content.toRealPath();
        if (here.startsWith(root) || root.startsWith(here)) {
            return failed(
                    pointer + "/dossier",
                    new Refusal(
                            ProblemCode.SOURCE_IN_CONTENT,
                            "Le dossier " + Quote.of(name) + " et celui du contenu sont l'un dans l'autre.",
                            "mettez les sources à côté du contenu, par exemple dans `../depots`"));
        }
        String origin = name.replaceFirst("/+$", "") + "/";
        return within(source, pointer, folder, Optional.empty(), origin);
    }

    private Outcome<Mount> inArchive(Source source, String name, String pointer, Path content) throws IOException {
        Path file = content.resolve(name);
        if (!Files.isRegularFile(file)) {
            return failed(pointer + "/archive", missing("L'archive " + Quote.of(name)));
        }
        Archives.Found found = archives.open(file);
        OpenArchive archive = found.archive();
        if (archive == null) {
            Refusal refusal = found.refusal() == null ? ArchiveGuard.BROKEN : found.refusal();
            return failed(pointer + "/archive", refusal);
        }
        return within(source, pointer, archive.files().getPath("/"), archive.day(), name + ", ");
    }

    private Outcome<Mount> within(Source source, String pointer, Path top, Optional<LocalDate> day, String origin)
            throws IOException {
        Path folder = top;
        String inner = source.root();
        if (inner != null) {
            for (String step : inner.split("/", -1)) {
                folder = folder.resolve(step);
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    return failed(pointer + "/racine", missing("Dans la source, le dossier " + Quote.of(inner)));
                }
            }
        }
        if (!isPlace(folder)) {
            return failed(pointer, noPlace(source, folder, inner));
        }
        return Outcome.of(
                new Mount(source.place(), folder, day, inner == null ? origin : origin + inner + "/"), List.of());
    }

    private static Refusal missing(String what) {
        return new Refusal(
                ProblemCode.MISSING_SOURCE,
                what + " n'existe pas.",
                "vérifiez le nom, majuscules comprises, et que la source a bien été apportée avant cette commande");
    }

    /** Archives that forges make hold all in one folder; so the way to mend it can often be told. */
    private static Refusal noPlace(Source source, Path folder, @Nullable String inner) throws IOException {
        String hint;
        try (Stream<Path> inside = Files.list(folder)) {
            hint = inside.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && isPlace(each))
                    .map(each -> String.valueOf(each.getFileName()).replace("/", ""))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .findFirst()
                    .map(name -> "c'est peut-être le dossier qui est dedans : écrivez `racine: "
                            + (inner == null ? "" : inner + "/") + name + "`")
                    .orElse("un établissement a un fichier `" + SCHOOL + "`, un territoire un fichier `" + TERRITORY
                            + "`");
        }
        return new Refusal(
                ProblemCode.SOURCE_WITHOUT_PLACE,
                "La source de " + Quote.of(source.place()) + " n'a ni `" + TERRITORY + "` ni `" + SCHOOL + "`.",
                hint);
    }

    private static boolean isPlace(Path folder) {
        return Stream.of(TERRITORY, SCHOOL)
                .anyMatch(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
    }

    private Outcome<Mount> failed(String pointer, Refusal refusal) {
        return Outcome.failed(List.of(refusal.at(settings, pointer)));
    }
}
