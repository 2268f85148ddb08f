package org.gigogne.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gigogne.store.FileStamp;

/**
 * What lies in a folder and below. Symbolic links are not followed.
 *
 * @param files every file. What is no file, a link for example, is among them
 * @param folders the stamp of every folder, by path; that of the folder itself is empty
 */
record FolderTree(List<Entry> files, Map<String, FileStamp> folders) {
    /** Nothing. */
    static final FolderTree NONE = new FolderTree(List.of(), Map.of());

    /**
     * A file.
     *
     * @param path path from the folder, with {@code /}
     * @param isPlain whether it is no link, pipe or device
     */
    record Entry(String path, FileStamp stamp, boolean isPlain) {}

    /** All that lies in a folder; nothing when there is no folder. Folders beside each other are read at the same time. */
    static FolderTree of(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        int prefix = folder.toString().length() + 1;
        FolderTree tree = new FolderTree(new ArrayList<>(), new HashMap<>());
        tree.folders.put("", FileStamp.of(folder));
        List<Path> level = List.of(folder);
        try {
            while (!level.isEmpty()) {
                List<Listing> listings = level.parallelStream()
                        .map(listed -> Listing.of(listed, prefix))
                        .toList();
                listings.forEach(listing -> {
                    tree.files.addAll(listing.held().files());
                    tree.folders.putAll(listing.held().folders());
                });
                level = listings.stream()
                        .flatMap(listing -> listing.folders().stream())
                        .toList();
            }
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return tree;
    }

    /** The stamp of every file, by path. */
    Map<String, FileStamp> stamps() {
        Map<String, FileStamp> stamps = new HashMap<>();
        files.forEach(file -> stamps.put(file.path(), file.stamp()));
        return stamps;
    }

    /** The stamp of a file; empty when there is none. */
    Optional<FileStamp> stamp(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(Entry::stamp)
                .findFirst();
    }

    /**
     * What a folder holds itself.
     *
     * @param folders those that are to be listed next
     */
    private record Listing(FolderTree held, List<Path> folders) {
        static Listing of(Path folder, int prefix) {
            Listing listing = new Listing(new FolderTree(new ArrayList<>(), new HashMap<>()), new ArrayList<>());
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
            String path = file.toString().substring(prefix).replace('\\', '/');
            if (attributes.isDirectory()) {
                folders.add(file);
                held.folders.put(path, FileStamp.of(attributes));
            } else {
                held.files.add(new Entry(path, FileStamp.of(attributes), attributes.isRegularFile()));
            }
        }
    }
}
