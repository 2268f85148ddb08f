package org.gigogne.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
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
    private PublishedSite published;
    /** Manifest of the site that stands in the target; null when nothing is remembered of it. */
    private @Nullable StampedFile manifest;

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
        this.published = PublishedSite.none(this.target);
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
     * Mends what a killed build left, and looks at what stands in the target.
     *
     * @param reader what bytes that were remembered say; empty when they are of another version
     * @return what was remembered of the site that stands there; empty when nothing was, or of another site
     */
    public <T> Optional<T> inspect(Function<ByteBuffer, Optional<T>> reader) throws IOException {
        heal();
        FutureTask<Optional<Remembered<T>>> reading = begin(() -> Remembered.read(work.history(), reader));
        // meanwhile, thousands of files are looked at
        published = PublishedSite.found(target);
        Optional<T> history = ofPublished(result(reading));
        return history.isPresent() ? history : ofPublished(Remembered.read(work.nextHistory(), reader));
    }

    /** What was remembered, if it is about the site that stands in the target. */
    private <T> Optional<T> ofPublished(Optional<Remembered<T>> found) throws IOException {
        if (found.isEmpty() || !isPublished(found.get().manifest())) {
            return Optional.empty();
        }
        manifest = found.get().manifest();
        return Optional.of(found.get().history());
    }

    /** What was remembered, as it is understood. */
    private record Remembered<T>(StampedFile manifest, T history) {
        static <T> Optional<Remembered<T>> read(Path file, Function<ByteBuffer, Optional<T>> reader) {
            return HistoryFile.read(file)
                    .flatMap(found ->
                            reader.apply(found.history()).map(history -> new Remembered<>(found.manifest(), history)));
        }
    }

    /** Begins to do something while other things are done. */
    private static <T> FutureTask<T> begin(Callable<T> task) {
        FutureTask<T> begun = new FutureTask<>(task);
        new Thread(begun, "history").start();
        return begun;
    }

    private static <T> T result(FutureTask<T> begun) throws IOException {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Whether a manifest is that of the site that stands in the target. */
    private boolean isPublished(StampedFile remembered) throws IOException {
        FileStamp found = published.present().get(Manifest.FILE);
        return found != null
                && remembered.name().equals(Manifest.FILE)
                && new FileHashes(0, false)
                        .again(target, remembered, found)
                        .sha256()
                        .equals(remembered.sha256());
    }

    /**
     * Learns what the last build wrote, beside the manifest; what is still so need not be written again. Only after
     * something was remembered of it.
     */
    public void know(List<StampedFile> written, FileHashes hashes) throws IOException {
        List<StampedFile> all = new ArrayList<>(written);
        all.add(Objects.requireNonNull(manifest));
        published = published.knowing(all, hashes);
    }

    /** Whether a file of the target still is what the last build wrote. */
    public boolean isIntact(StampedFile file) {
        StampedFile intact = published.intact(file.name());
        return intact != null && intact.sha256().equals(file.sha256());
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
        if (published.intact().size() == published.present().size()) {
            return Optional.empty(); // every file is known
        }
        Set<String> ours =
                published.manifest().map(written -> written.hashes().keySet()).orElse(Set.of());
        return published.present().keySet().stream()
                .filter(file -> !file.equals(Manifest.FILE) && !ours.contains(file))
                .min(String::compareTo)
                .map(file -> problem(
                        ProblemCode.OUTPUT_NOT_OURS,
                        "Le dossier de sortie `" + shown + "` contient `" + file + "`, que Gigogne n'a pas écrit.",
                        "déplacez ce fichier, ou choisissez un autre dossier de sortie : rien n'a été effacé ; avec"
                                + " `--force`, il le serait"));
    }

    /** A staging area. */
    public Staging stage() {
        return new Staging(new StagedFolder(work.next(), published, work.formerSite()), published);
    }

    /**
     * Puts the staged site in the place of the target, unless it is the one that stands there.
     *
     * @param history gives what is to be remembered of it, on another thread perhaps
     */
    public void publish(Staging staging, Supplier<List<ByteBuffer>> history) throws IOException {
        if (staging.isPublished()) {
            // its files may be others than were written: what the site before it shares with it is not known any more
            Files.deleteIfExists(work.formerSite());
            remember(Objects.requireNonNull(published.intact(Manifest.FILE)), history.get());
            keepHistory();
        } else {
            complete(staging, history);
            exchange(staging);
        }
    }

    /** Makes the staged site complete, and remembers it; the target stays as it is. */
    public void complete(Staging staging, Supplier<List<ByteBuffer>> history) throws IOException {
        FutureTask<List<ByteBuffer>> remembered = begin(history::get);
        steps.before("complete"); // meanwhile
        StampedFile written = staging.writeManifest();
        staging.complete();
        steps.before("remember");
        remember(written, result(remembered));
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

    private void remember(StampedFile written, List<ByteBuffer> history) throws IOException {
        HistoryFile.write(work.nextHistory(), written, history);
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
