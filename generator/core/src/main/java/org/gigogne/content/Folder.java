package org.gigogne.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a folder holds, each list sorted by name.
 *
 * @param path path from the content root; empty for the root
 * @param folder where it stands, on disk or in an archive
 * @param files content files with known names
 * @param strangers files that were meant as content files and have unknown names
 * @param attachments pages and images, with the names of their folders
 * @param folders sub-folders that may be places
 */
record Folder(
        String path,
        Path folder,
        List<String> files,
        List<String> strangers,
        List<String> attachments,
        List<String> folders) {
    String pathOf(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    /** Whether anything in the folder itself was meant as content. */
    boolean holdsContent() {
        return !files.isEmpty() || !strangers.isEmpty();
    }

    /** The same folder as if it held one content file less. */
    Folder without(String name) {
        List<String> rest = files.stream().filter(file -> !file.equals(name)).toList();
        return new Folder(path, folder, rest, strangers, attachments, folders);
    }

    List<String> allFiles() {
        return Stream.concat(files.stream(), attachments.stream()).sorted().toList();
    }
}
