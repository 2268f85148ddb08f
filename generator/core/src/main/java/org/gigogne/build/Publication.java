package org.gigogne.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.publish.OutputLock;
import org.gigogne.publish.Publisher;
import org.gigogne.publish.Recollection;
import org.gigogne.publish.SiteArchive;
import org.gigogne.publish.Staging;
import org.gigogne.site.ArchiveNote;
import org.gigogne.site.Theme;
import org.gigogne.store.FileHashes;
import org.gigogne.store.Records;
import org.gigogne.store.Sha256;
import org.gigogne.store.StampedFile;
import org.gigogne.view.SiteView;
import org.jspecify.annotations.Nullable;

/** Where a site goes: its folder, and beside it an archive when one is asked for. */
final class Publication {
    private final BuildRequest request;
    private final Path output;
    private final Publisher publisher;
    private final Optional<Path> archive;
    private final Records records = new Records();
    private final Recollection<History> recollection;

    /**
     * Begins to read what the last build remembered.
     *
     * @param isForgetful whether nothing is to be remembered
     */
    Publication(BuildRequest request, boolean isForgetful) {
        this.request = request;
        this.output = request.output();
        this.publisher = new Publisher(output);
        this.archive = request.archive();
        this.recollection = publisher.recall(bytes -> isForgetful ? Optional.empty() : read(bytes), Publication::files);
    }

    /**
     * Whether it would lie in the content, or hold it.
     *
     * @param contents the folders that hold the content
     */
    List<Problem> overlaps(List<Path> contents) throws IOException {
        List<Problem> problems = new ArrayList<>(contents.stream()
                .flatMap(content -> OutputCheck.overlap(content, output).stream())
                .distinct()
                .toList());
        if (archive.isPresent()) {
            for (Path content : contents) {
                problems.addAll(new SiteArchive(archive.get()).obstacles(content, output));
            }
        }
        return problems;
    }

    /** Takes the lock; null when another build holds it. */
    @Nullable OutputLock lock() throws IOException {
        return publisher.lock().orElse(null);
    }

    /** What is wrong when the lock cannot be had. */
    Problem busy() {
        return publisher.busy();
    }

    /**
     * What the last build remembered.
     *
     * @param program print of this program
     */
    Memory memory(String program) throws IOException {
        boolean isStrict = request.care().isStrict() || request.care().isVerified();
        Optional<History> last = publisher.inspect(recollection, isStrict);
        FileHashes hashes =
                new FileHashes(last.map(history -> history.head().beganNanos()).orElse(0L), isStrict);
        publisher.know(hashes);
        return new Memory(records, program, last, publisher.blobs(), hashes);
    }

    private static Stream<StampedFile> files(History history) {
        Stream<RenderedPlace> rendered = Stream.concat(
                history.pages().stream()
                        .flatMap(page -> page.places().values().stream())
                        .flatMap(place -> place.rendered().stream()),
                history.head().root().stream());
        return rendered.flatMap(place -> place.files().stream());
    }

    /** What was remembered, unless a program of another form wrote it. */
    private Optional<History> read(ByteBuffer bytes) {
        try {
            return Optional.of(History.read(bytes, records));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why the output folder may not be written to; empty when it may. */
    List<Problem> obstacles() throws IOException {
        return publisher.obstacles(request.care().isForced());
    }

    /**
     * What the last build wrote for a place, with the stamps that its files have now: after a copy, they are others. Empty when
     * one holds something else.
     */
    Optional<RenderedPlace> intact(RenderedPlace place) {
        if (publisher.isUntouched()) {
            return Optional.of(place);
        }
        List<StampedFile> now = place.files().stream()
                .flatMap(file -> publisher.intact(file).stream())
                .toList();
        if (now.size() < place.files().size()) {
            return Optional.empty();
        }
        return Optional.of(now.equals(place.files()) ? place : place.with(now, place.targets()));
    }

    Staging stage() {
        return publisher.stage();
    }

    /**
     * Puts a complete site in its place; gives what went wrong, and then nothing has changed.
     *
     * @param templates SHA-256 of the page templates that came with the request, by path
     */
    List<Problem> publish(Staging staging, Ready ready, BuiltSite site, Map<String, Sha256> templates, Memory memory)
            throws IOException {
        long began = publisher.lockedNanos();
        History.Head head =
                new History.Head(memory.program(), templates, began, ready.sum().key(), site.root(), site.problems());
        Supplier<List<ByteBuffer>> history =
                () -> History.of(head, site.places()).parts(records, memory.last());
        if (archive.isEmpty()) {
            if (site.isUnchanged() && memory.isSettled() && staging.isPublished()) {
                return List.of();
            }
            publisher.publish(staging, history);
        } else {
            publisher.complete(staging, history);
            List<Problem> problems = publish(staging, archive.get(), ready.theme(), ready.site());
            if (!problems.isEmpty()) {
                return problems;
            }
        }
        memory.tidy();
        return List.of();
    }

    private List<Problem> publish(Staging staging, Path file, Theme theme, SiteView site) throws IOException {
        String folder = String.valueOf(output.toAbsolutePath().normalize().getFileName());
        ArchiveNote note = ArchiveNote.of(theme, site, folder);
        try (SiteArchive zip = new SiteArchive(file)) {
            try {
                zip.write(staging, folder, new SiteArchive.Note(note.name(), note.text()), site.asOf());
            } catch (IOException e) {
                return List.of(notWritable("L'archive", "écrite", file));
            }
            publisher.exchange(staging);
            zip.publish();
        }
        return List.of();
    }

    /** The site could not be written. */
    Problem notWritable() {
        return notWritable("Le dossier de sortie", "écrit", output);
    }

    private static Problem notWritable(String what, String written, Path where) {
        return Problem.of(
                ProblemCode.OUTPUT_NOT_WRITABLE,
                Location.ofFile(where.toString()),
                what + " n'a pas pu être " + written + ".",
                "vérifiez la place libre sur le disque et vos droits sur ce dossier");
    }
}
