package org.gigogne.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gigogne.store.FileStamp;
import org.jspecify.annotations.Nullable;

/** Whole folders. Symbolic links are never followed. */
final class Folders {
    private Folders() {}

    /** Deletes a folder and all that it holds; nothing happens when there is none. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * The stamp of every file in a folder, by path from there, with {@code /}; none when there is no folder. What is no
     * file, a link for example, is among them.
     */
    static Map<String, FileStamp> stamps(Path folder) throws IOException {
        Map<String, FileStamp> stamps = new HashMap<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return stamps;
        }
        int prefix = folder.toString().length() + 1;
        List<Path> level = List.of(folder);
        try {
            while (!level.isEmpty()) {
                List<Listing> listings = level.parallelStream()
                        .map(listed -> Listing.of(listed, prefix))
                        .toList();
                listings.forEach(listing -> stamps.putAll(listing.stamps()));
                level = listings.stream()
                        .flatMap(listing -> listing.folders().stream())
                        .toList();
            }
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return stamps;
    }

    /**
     * What a folder holds.
     *
     * @param stamps of its files, by path from the folder where the walk began
     * @param folders those in it
     */
    private record Listing(Map<String, FileStamp> stamps, List<Path> folders) {
        static Listing of(Path folder, int prefix) {
            Listing listing = new Listing(new HashMap<>(), new ArrayList<>());
            try (DirectoryStream<Path> held = Files.newDirectoryStream(folder)) {
                for (Path file : held) {
                    listing.add(file, prefix);
                }
            } catch (DirectoryIteratorException e) {
                throw new UncheckedIOException(e.getCause());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return listing;
        }

        private void add(Path file, int prefix) throws IOException {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                folders.add(file);
            } else {
                stamps.put(file.toString().substring(prefix).replace('\\', '/'), FileStamp.of(attributes));
            }
        }
    }

    /** Whether a folder is there and holds nothing. */
    static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> held = Files.newDirectoryStream(folder)) {
            return !held.iterator().hasNext();
        }
    }
}
