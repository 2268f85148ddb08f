package org.gigogne.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.publish.HistoryFile.ManifestMark;
import org.gigogne.publish.Recollection.Remembered;
import org.gigogne.store.BlobStore;
import org.gigogne.store.FileHashes;
import org.gigogne.store.FileStamp;
import org.gigogne.store.StampedFile;
import org.jspecify.annotations.Nullable;

/**
 * Puts a site in the place of the one before it.
 *
 * <p>The new site is written beside the target, on the same file system. Then the two change places, in one step where the
 * system can do that; elsewhere in two renames, and a build that was killed between them leaves the old site whole in the
 * {@linkplain WorkFolder work folder}, from which the next one puts it back before anything else.
 */
public final class Publisher {
    private final String shown;
    private final Path target;
    private final WorkFolder work;
    private final SwitchSteps steps;
    private final boolean isExchangeable;
    /** What lies in the target. */
    private FolderTree tree = FolderTree.NONE;
    /** What the last build wrote, by path; nothing when nothing is remembered of it. */
    private Map<String, StampedFile> written = Map.of();

    /** Tells the manifest of the site that stands in the target; null when nothing is remembered of it. */
    private @Nullable ManifestMark manifest;

    private @Nullable PublishedSite published;

    /**
     * Publishes to a folder, which may not exist yet.
     *
     * @param target the output folder; its parent must be writable
     */
    public Publisher(Path target) {
        this(target, SwitchSteps.UNSEEN, true);
    }

    /** For tests: told of each step, and whether the system is asked to exchange folders. */
    Publisher(Path target, SwitchSteps steps, boolean isExchangeable) {
        this.shown = target.toString();
        this.target = target.toAbsolutePath().normalize();
        this.work = WorkFolder.beside(this.target);
        this.steps = steps;
        this.isExchangeable = isExchangeable;
    }

    /** Takes the lock of the output folder; empty when another build holds it. */
    public Optional<OutputLock> lock() throws IOException {
        return OutputLock.take(work.lock());
    }

    /** What is wrong when the lock cannot be had. */
    public Problem busy() {
        return problem(
                ProblemCode.OUTPUT_BUSY,
                "Une autre construction écrit dans le dossier de sortie `" + shown + "`.",
                "attendez qu'elle finisse, ou choisissez un autre dossier de sortie");
    }

    /** When the lock was taken, in nanoseconds since 1970, by the clock of the file system. */
    public long lockedNanos() throws IOException {
        return FileStamp.of(work.lock()).modifiedNanos();
    }

    /**
     * Begins to read what former builds remembered; that needs no lock.
     *
     * @param reader what bytes that were remembered say; empty when they are of another version
     * @param files the files that a build wrote which remembered this, beside the manifest
     */
    public <T> Recollection<T> recall(
            Function<ByteBuffer, Optional<T>> reader, Function<T, ? extends Stream<StampedFile>> files) {
        return new Recollection<>(work.history(), reader, files);
    }

    /**
     * Mends what a killed build left, and looks at what stands in the target.
     *
     * @param isStrict whether the manifest is read whatever its stamp
     * @return what was remembered of the site that stands there; empty when nothing was, or of another site
     */
    public <T> Optional<T> inspect(Recollection<T> recollection, boolean isStrict) throws IOException {
        heal();
        published = null;
        tree = FolderTree.of(target);
        Optional<Remembered<T>> last = ofTarget(recollection.last(), isStrict);
        Optional<Remembered<T>> found =
                last.isPresent() ? last : ofTarget(recollection.read(work.nextHistory()), isStrict);
        written = found.map(Remembered::written).orElse(Map.of());
        manifest = found.map(Remembered::manifest).orElse(null);
        return found.map(Remembered::history);
    }

    /** What was remembered, if it is about the site that stands in the target. */
    private <T> Optional<Remembered<T>> ofTarget(Optional<Remembered<T>> found, boolean isStrict) throws IOException {
        Optional<FileStamp> stamp = tree.stamp(Manifest.FILE);
        return found.isPresent()
                        && stamp.isPresent()
                        && found.get().manifest().isOf(target.resolve(Manifest.FILE), stamp.get(), isStrict)
                ? found
                : Optional.empty();
    }

    /** Learns which files still are what the last build wrote, if it is remembered: these need not be written again. */
    public void know(FileHashes hashes) {
        published = PublishedSite.known(target, tree, written, hashes);
        tree = FolderTree.NONE; // of many files, it takes much room
    }

    private PublishedSite published() {
        if (published == null) {
            published = PublishedSite.unknown(target, tree);
        }
        return published;
    }

    /** Whether all files that the last build wrote still are what it wrote, with the same stamps, and it is remembered. */
    public boolean isUntouched() {
        return published().isUntouched();
    }

    /** A file that the last build wrote as it is now; empty when it holds something else. */
    public Optional<StampedFile> intact(StampedFile file) {
        return Optional.ofNullable(published().intact(file.name()))
                .filter(intact -> intact.sha256().equals(file.sha256()));
    }

    /** What was made of places. */
    public BlobStore blobs() {
        return new BlobStore(work.blobs());
    }

    /**
     * Why the target may not be replaced; empty when it may. It may when it is absent, empty, or holds nothing but what a
     * build wrote there.
     *
     * @param isForced whether files that no build wrote may be deleted
     */
    public List<Problem> obstacles(boolean isForced) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(problem(
                    ProblemCode.OUTPUT_NOT_OURS,
                    "Le dossier de sortie `" + shown + "` est un fichier ou un lien.",
                    "choisissez un autre dossier"));
        }
        return isForced ? List.of() : stranger().stream().toList();
    }

    private Optional<Problem> stranger() throws IOException {
        if (published().others().isEmpty()) {
            return Optional.empty();
        }
        Set<String> ours =
                published().manifest().map(told -> told.hashes().keySet()).orElse(Set.of());
        return published().others().keySet().stream()
                .filter(file -> !ours.contains(file))
                .min(String::compareTo)
                .map(file -> problem(
                        ProblemCode.OUTPUT_NOT_OURS,
                        "Le dossier de sortie `" + shown + "` contient `" + file + "`, que Gigogne n'a pas écrit.",
                        "déplacez ce fichier, ou choisissez un autre dossier de sortie : rien n'a été effacé ; avec"
                                + " `--force`, il le serait"));
    }

    /** A staging area. */
    public Staging stage() {
        return new Staging(new StagedFolder(work.next(), published(), work.formerSite()), published());
    }

    /**
     * Puts the staged site in the place of the target, unless it is the one that stands there.
     *
     * @param history gives what is to be remembered of it, on another thread perhaps
     */
    public void publish(Staging staging, Supplier<List<ByteBuffer>> history) throws IOException {
        if (staging.isPublished()) {
            if (!published().renewed().isEmpty()) {
                // what the site before it shares with it is not known any more
                Files.deleteIfExists(work.formerSite());
            }
            FileStamp stamp = Objects.requireNonNull(published().manifestStamp());
            remember(Objects.requireNonNull(manifest).at(stamp), history.get());
            keepHistory();
        } else {
            complete(staging, history);
            exchange(staging);
        }
    }

    /** Makes the staged site complete, and remembers it; the target stays as it is. */
    public void complete(Staging staging, Supplier<List<ByteBuffer>> history) throws IOException {
        Meanwhile<List<ByteBuffer>> remembered = new Meanwhile<>(history::get);
        steps.before("complete"); // meanwhile
        ManifestMark mark = staging.writeManifest();
        staging.complete();
        steps.before("remember");
        remember(mark, remembered.result());
        steps.before("former site");
        staging.former().write(work.formerSite());
        steps.before("sync");
        staging.sync();
    }

    /** Puts the staged site, which is complete, in the place of the target. */
    public void exchange(Staging staging) throws IOException {
        exchange();
        staging.finish();
        steps.before("history");
        keepHistory();
        syncFolder(target.resolveSibling("."));
    }

    private void remember(ManifestMark mark, List<ByteBuffer> history) throws IOException {
        HistoryFile.write(work.nextHistory(), mark, history);
    }

    private void keepHistory() throws IOException {
        Files.move(
                work.nextHistory(),
                work.history(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void exchange() throws IOException {
        steps.before("switch");
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(work.next(), target, StandardCopyOption.ATOMIC_MOVE);
        } else if (!isExchangeable || !NativeFiles.exchange(work.next(), target)) {
            Files.move(target, work.former(), StandardCopyOption.ATOMIC_MOVE);
            steps.before("second rename");
            Files.move(work.next(), target, StandardCopyOption.ATOMIC_MOVE);
            steps.before("third rename");
            Files.move(work.former(), work.next(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void heal() throws IOException {
        Path former = work.former();
        if (!Files.exists(former, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Folders.delete(former);
        }
    }

    /** Has the names in a folder reach the disk; not every system can open one. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // then the system writes them when it does
        }
    }

    private Problem problem(ProblemCode code, String message, String hint) {
        return Problem.of(code, Location.ofFile(shown), message, hint);
    }
}
