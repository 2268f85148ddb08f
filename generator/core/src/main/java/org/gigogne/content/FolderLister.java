package org.gigogne.content;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Lists folders and sorts what they hold; opens no file but a {@link StrayTable} and follows no link. */
final class FolderLister {
    private static final String PAGES = "pages";
    private static final String IMAGES = "images";
    /** Pixel images only: an SVG may hold scripts. The one SVG that is published is the logo, once it was looked at. */
    private static final Set<String> IMAGE_ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "webp");

    private final ContentLimits limits;
    private final List<Problem> problems;

    /** Adds what it finds wrong to a list of problems. */
    FolderLister(ContentLimits limits, List<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** What a folder holds, shown to users under the given path; pages and images are looked into. */
    Folder list(Path folder, String path) {
        List<String> files = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        List<String> attachments = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (Entry entry : entries(folder, path)) {
            String name = entry.name();
            boolean isKnown = !entry.isFolder() && FileKind.ofFileName(name).isPresent();
            boolean isMeant = isKnown || FileNames.isMeantAsContent(name);
            if (entry.isFolder() || isMeant) {
                used.add(name);
            }
            if (!entry.isFolder()) {
                if (isKnown) {
                    files.add(name);
                } else if (isMeant) {
                    strangers.add(name);
                } else {
                    table(entry, path).ifPresent(problems::add);
                }
            } else if (PortableNames.isUnreadable(name)) {
                PortableNames.check(path(path, name)).ifPresent(problems::add);
            } else if (name.equals(PAGES) || name.equals(IMAGES)) {
                attachments.addAll(attachments(entry.file(), path(path, name), name));
            } else {
                reportLike(path, name);
                folders.add(name);
            }
        }
        problems.addAll(PortableNames.alike(path, used));
        return new Folder(path, folder, files, strangers, attachments, folders);
    }

    private List<String> attachments(Path folder, String path, String name) {
        List<String> attachments = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (Entry entry : entries(folder, path)) {
            boolean isPages = name.equals(PAGES);
            Optional<Problem> table = entry.isFolder() ? Optional.empty() : table(entry, path);
            if (isPages ? isMarkdown(entry) : isImage(entry) || isLogo(entry, path)) {
                used.add(entry.name());
            }
            if (isPages ? isPage(entry, path) : isImage(entry) || isLogo(entry, path)) {
                Optional<Problem> odd = PortableNames.check(path(path, entry.name()));
                odd.ifPresentOrElse(problems::add, () -> attachments.add(name + "/" + entry.name()));
            } else if (table.isPresent()) {
                problems.add(table.get());
            } else if (!isPages || !isMarkdown(entry)) {
                report(
                        ProblemCode.NOT_PUBLISHED,
                        path + "/" + entry.name(),
                        Quote.of(entry.name()) + " n'est pas publié.",
                        isPages
                                ? "le dossier `pages` publie des fichiers `.md`, sans sous-dossier"
                                : "le dossier `images` publie des PNG, JPEG, GIF et WebP, sans sous-dossier");
            }
        }
        problems.addAll(PortableNames.alike(path, used));
        return attachments;
    }

    private Optional<Problem> table(Entry entry, String path) {
        return StrayTable.check(entry.file(), path(path, entry.name()), limits.fileBytes());
    }

    /** {@code Pages} and {@code images } look like the folders that are published, and are not. */
    private void reportLike(String path, String name) {
        String meant = name.strip().toLowerCase(Locale.ROOT);
        if (meant.equals(PAGES) || meant.equals(IMAGES)) {
            report(
                    ProblemCode.NOT_PUBLISHED,
                    path(path, name),
                    "Le dossier " + Quote.of(name) + " n'est pas publié.",
                    "renommez-le en `" + meant + "` si ses fichiers sont à publier");
        }
    }

    private static String path(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private boolean isPage(Entry entry, String path) {
        if (!isMarkdown(entry)) {
            return false;
        }
        String stem = entry.name().substring(0, entry.name().lastIndexOf('.'));
        boolean isSafe = Names.isSafe(stem) && entry.name().endsWith(".md");
        if (!isSafe) {
            report(
                    ProblemCode.UNSAFE_NAME,
                    path + "/" + entry.name(),
                    "Le nom de la page " + Quote.of(entry.name()) + " ne peut pas devenir une adresse du site.",
                    "renommez le fichier en `" + Names.safe(stem)
                            + ".md` : lettres minuscules sans accent, chiffres et tirets seulement");
        }
        return isSafe;
    }

    private static boolean isMarkdown(Entry entry) {
        String lower = entry.name().toLowerCase(Locale.ROOT);
        return !entry.isFolder() && (lower.endsWith(".md") || lower.endsWith(".markdown"));
    }

    private static boolean isImage(Entry entry) {
        String ending = entry.name().substring(entry.name().lastIndexOf('.') + 1);
        return !entry.isFolder() && IMAGE_ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
    }

    private static boolean isLogo(Entry entry, String path) {
        return !entry.isFolder() && path.equals(IMAGES) && Logo.isSvg(entry.name());
    }

    private List<Entry> entries(Path folder, String path) {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(".")) {
                    continue;
                }
                if (entries.size() >= limits.filesPerFolder()) {
                    reportTooMany(path);
                    break;
                }
                add(entries, file, name, path);
            }
        } catch (IOException | DirectoryIteratorException e) {
            report(
                    ProblemCode.UNREADABLE_FOLDER,
                    path,
                    "Le contenu du dossier ne peut pas être lu.",
                    "vérifiez que vous avez le droit de le lire");
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    private void add(List<Entry> entries, Path file, String name, String path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            report(
                    ProblemCode.SYMBOLIC_LINK,
                    path(path, name),
                    Quote.of(name) + " est un lien symbolique : il n'est pas suivi.",
                    "remplacez le lien par le fichier ou le dossier lui-même");
            return;
        }
        if (attributes.isOther()) {
            report(
                    ProblemCode.SPECIAL_FILE,
                    path(path, name),
                    Quote.of(name) + " n'est ni un fichier ni un dossier : il n'est pas ouvert.",
                    "supprimez-le : c'est un tube, une prise ou un appareil du système, qu'un programme a laissé là");
            return;
        }
        entries.add(new Entry(name, file, attributes.isDirectory()));
    }

    private void reportTooMany(String path) {
        report(
                ProblemCode.TOO_MANY_FILES,
                path,
                "Le dossier contient plus de " + limits.filesPerFolder() + " fichiers et dossiers.",
                "répartissez-les dans plusieurs dossiers");
    }

    private void report(ProblemCode code, String path, String message, String hint) {
        problems.add(Problem.of(code, Location.ofFile(path), message, hint));
    }

    private record Entry(String name, Path file, boolean isFolder) {}
}
