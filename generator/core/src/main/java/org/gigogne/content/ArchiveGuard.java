package org.gigogne.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.gigogne.problem.ProblemCode;

/**
 * Looks through an archive that came from elsewhere, before anything of it is read: names that lead out of it, names
 * twice, links, passwords, more bytes than are taken or than it says.
 */
final class ArchiveGuard {
    static final Refusal BROKEN = new Refusal(
            ProblemCode.BROKEN_ARCHIVE,
            "L'archive est abîmée, ou ce n'est pas un ZIP que Gigogne sait lire.",
            "téléchargez-la ou fabriquez-la de nouveau, au format ZIP ordinaire, avec des noms en UTF-8");

    private static final int BLOCK = 8192;
    private static final String NAMES_IN_IT = "une archive ne contient que des fichiers et des dossiers à elle, nommés"
            + " une fois : fabriquez-la de nouveau à partir du dossier";

    private final ArchiveLimits limits;

    ArchiveGuard(ArchiveLimits limits) {
        this.limits = limits;
    }

    /** More entries, or more bytes, than are taken. */
    Refusal tooLarge() {
        return new Refusal(
                ProblemCode.ARCHIVE_TOO_LARGE,
                "L'archive contient trop : " + limits.entries() + " fichiers et dossiers au plus, "
                        + mebibytes(limits.entryBytes()) + " Mio par fichier et " + mebibytes(limits.totalBytes())
                        + " Mio en tout, une fois décompressés.",
                "n'y mettez que les fichiers du lieu, ses pages et ses images");
    }

    /** Why the list of entries alone is reason enough not to open the archive; empty when it is not. */
    Optional<Refusal> check(List<ArchiveEntry> entries) {
        Set<String> paths = new HashSet<>();
        for (ArchiveEntry entry : entries) {
            if (!isInside(entry)) {
                return Optional.of(unsafe("Le nom " + Quote.of(entry.name())
                        + ", dans l'archive, mène hors d'elle ou n'est pas un chemin ordinaire."));
            }
            if (!paths.add(entry.path())) {
                return Optional.of(unsafe("L'archive contient deux fois " + Quote.of(entry.path()) + "."));
            }
            if (!entry.isPlain()) {
                return Optional.of(unsafe("Dans l'archive, " + Quote.of(entry.path())
                        + " est un lien symbolique, ou autre chose qu'un fichier : il n'est pas suivi."));
            }
            if (entry.isEncrypted()) {
                return Optional.of(new Refusal(
                        ProblemCode.ENCRYPTED_ARCHIVE,
                        "L'archive est protégée par un mot de passe.",
                        "fabriquez-la de nouveau sans mot de passe"));
            }
            if (!entry.isReadable()) {
                return Optional.of(BROKEN);
            }
        }
        return fileAsFolder(entries).or(() -> announced(entries));
    }

    private boolean isInside(ArchiveEntry entry) {
        String path = entry.path();
        if (path.length() > limits.nameLength() || path.matches("(?s)[A-Za-z]:.*|.*[\\\\\\p{Cntrl}].*")) {
            return false;
        }
        String[] steps = path.split("/", -1);
        return steps.length <= limits.nameDepth()
                && List.of(steps).stream().noneMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."));
    }

    private static Optional<Refusal> fileAsFolder(List<ArchiveEntry> entries) {
        Set<String> files = new HashSet<>();
        entries.stream().filter(entry -> !entry.isFolder()).forEach(entry -> files.add(entry.path()));
        for (ArchiveEntry entry : entries) {
            String path = entry.path();
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
                if (files.contains(path.substring(0, at))) {
                    return Optional.of(unsafe("L'archive contient deux fois " + Quote.of(path.substring(0, at))
                            + " : un fichier et un dossier."));
                }
            }
        }
        return Optional.empty();
    }

    /** What an archive announces is within the limits; {@link #inflate} holds it to that. */
    private Optional<Refusal> announced(List<ArchiveEntry> entries) {
        long total = 0;
        for (ArchiveEntry entry : entries) {
            total += entry.size();
            if (entry.size() > limits.entryBytes() || total > limits.totalBytes()) {
                return Optional.of(tooLarge());
            }
        }
        return Optional.empty();
    }

    /**
     * Inflates all files once: each must give exactly as many bytes as was announced, and stops as soon as it gives
     * more. Folders are looked at too, so that whatever is wrong shows now. Empty when all is well.
     */
    Optional<Refusal> inflate(FileSystem files, List<ArchiveEntry> entries) throws IOException {
        byte[] block = new byte[BLOCK];
        for (ArchiveEntry entry : entries) {
            Path file = files.getPath(entry.path());
            if (entry.isFolder() ? !Files.isDirectory(file) : !isAsAnnounced(file, entry, block)) {
                return Optional.of(BROKEN);
            }
        }
        return Optional.empty();
    }

    private static boolean isAsAnnounced(Path file, ArchiveEntry entry, byte[] block) throws IOException {
        long size = 0;
        CRC32 crc = new CRC32();
        try (InputStream in = PlainFile.open(file)) {
            for (int read = in.read(block); read >= 0 && size <= entry.size(); read = in.read(block)) {
                crc.update(block, 0, read);
                size += read;
            }
        }
        return size == entry.size() && crc.getValue() == entry.crc();
    }

    private static Refusal unsafe(String message) {
        return new Refusal(ProblemCode.UNSAFE_ARCHIVE, message, NAMES_IN_IT);
    }

    private static long mebibytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
