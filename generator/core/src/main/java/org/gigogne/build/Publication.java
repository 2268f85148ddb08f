package org.gigogne.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.publish.Publisher;
import org.gigogne.publish.SiteArchive;
import org.gigogne.publish.Staging;
import org.gigogne.site.ArchiveNote;
import org.gigogne.site.Theme;
import org.gigogne.view.SiteView;

/** Where a site goes: its folder, and beside it an archive when one is asked for. */
final class Publication {
    private final Path output;
    private final Publisher publisher;
    private final Optional<Path> archive;

    Publication(BuildRequest request) {
        this.output = request.output();
        this.publisher = new Publisher(output);
        this.archive = request.archive();
    }

    /**
     * Why nothing may be written there; empty when it may.
     *
     * @param contents the folders that hold the content
     */
    List<Problem> obstacles(List<Path> contents) throws IOException {
        List<Problem> overlaps = contents.stream()
                .flatMap(content -> OutputCheck.overlap(content, output).stream())
                .distinct()
                .toList();
        List<Problem> problems = new ArrayList<>(overlaps.isEmpty() ? publisher.obstacles() : overlaps);
        if (archive.isPresent()) {
            for (Path content : contents) {
                problems.addAll(new SiteArchive(archive.get()).obstacles(content, output));
            }
        }
        return problems;
    }

    Staging stage() throws IOException {
        return publisher.stage();
    }

    /** Puts a complete site in its place; gives what went wrong, and then nothing has changed. */
    List<Problem> publish(Staging staging, Theme theme, SiteView site) throws IOException {
        if (archive.isEmpty()) {
            publisher.publish(staging);
            return List.of();
        }
        String folder = String.valueOf(output.toAbsolutePath().normalize().getFileName());
        ArchiveNote note = ArchiveNote.of(theme, site, folder);
        try (SiteArchive zip = new SiteArchive(archive.get())) {
            try {
                zip.write(staging, folder, new SiteArchive.Note(note.name(), note.text()), site.asOf());
            } catch (IOException e) {
                return List.of(notWritable("L'archive", "écrite", archive.get()));
            }
            publisher.publish(staging);
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
