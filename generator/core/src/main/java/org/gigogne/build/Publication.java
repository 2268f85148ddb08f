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
import org.gigogne.build.History.PlaceRecord;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.publish.OutputLock;
import org.gigogne.publish.Publisher;
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

    Publication(BuildRequest request) {
        this.request = request;
        this.output = request.output();
        this.publisher = new Publisher(output);
        this.archive = request.archive();
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
     * @param isForgetful whether nothing is to be remembered
     */
    Memory memory(String program, boolean isForgetful) throws IOException {
        Optional<History> found = publisher.inspect(this::read);
        Optional<History> last = isForgetful ? Optional.empty() : found;
        boolean isStrict = request.care().isStrict() || request.care().isVerified();
        FileHashes hashes = new FileHashes(last.map(History::beganNanos).orElse(0L), isStrict);
        if (last.isPresent()) {
            publisher.know(files(last.get()), hashes);
        }
        return new Memory(records, program, last, publisher.blobs(), hashes);
    }

    private static List<StampedFile> files(History history) {
        Stream<RenderedPlace> rendered = Stream.concat(
                history.places().values().stream().map(PlaceRecord::rendered).flatMap(Optional::stream),
                history.root().stream());
        return rendered.flatMap(place -> place.files().stream()).toList();
    }

    /** What was remembered, unless a program of another form wrote it. */
    private Optional<History> read(ByteBuffer bytes) {
        try {
            return Optional.of(records.read(bytes, History.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why the output folder may not be written to; empty when it may. */
    List<Problem> obstacles() throws IOException {
        return publisher.obstacles(request.care().isForced());
    }

    /** Whether a file of the published site still is as it was written. */
    boolean isIntact(StampedFile file) {
        return publisher.isIntact(file);
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
        Supplier<List<ByteBuffer>> history = () -> records.parts(new History(
                memory.program(), templates, began, site.places(), ready.sum().key(), site.root(), site.problems()));
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
