package org.gigogne.content;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Origins;
import org.gigogne.problem.Outcome;

/**
 * The folders of a content, as places within places. No file of a place has been opened.
 *
 * @param place the root
 * @param hasSettings whether the root holds {@code gigogne.yml}
 * @param mounts the parts of the tree that stand elsewhere, in the order of the settings; each is a place of the tree
 * @param lost the parts that should be there and could not be found or read. Each is in the tree as a school without
 *     files
 */
public record ContentTree(Place place, boolean hasSettings, List<Mount> mounts, List<LostSource> lost) {
    public ContentTree {
        mounts = List.copyOf(mounts);
        lost = List.copyOf(lost);
    }

    /** Walks a folder with the {@linkplain ContentLimits#DEFAULT default limits}. */
    public static Outcome<ContentTree> scan(Path root) {
        return scan(root, ContentLimits.DEFAULT);
    }

    /**
     * Walks a folder. A folder that is no place is left out with its problem when there are places in it; else it is in
     * the tree as a school, like a place with an unfit name or a file too many, so that its files are checked as well: its
     * errors stand at its path or below. There is no tree at all when the root is no place. What the settings take from elsewhere is not in the tree yet.
     */
    public static Outcome<ContentTree> scan(Path root, ContentLimits limits) {
        return new TreeScanner(limits).scan(root);
    }

    /**
     * The same tree with the sources that the settings name; always there. What is wrong with the list of sources is
     * told at its lines, what is wrong in a source at the path that it has in the tree.
     *
     * @param archives opens the archives among them; the places of the tree can be read until it is closed
     */
    public Outcome<ContentTree> mount(Document<SiteSettings> settings, Archives archives) {
        return new SourceMounter(settings, archives, ContentLimits.DEFAULT).mount(this);
    }

    /** All places, each before what it contains, by name. */
    public Stream<Place> places() {
        return place.all();
    }

    /** Where the mounted parts come from. */
    public Origins origins() {
        return new Origins(mounts.stream().collect(Collectors.toMap(Mount::path, Mount::origin)));
    }

    /** The folders on disk that hold the content: the root, then those of sources. */
    public List<Path> folders() {
        return Stream.concat(Stream.of(place.folder()), mounts.stream().map(Mount::folder))
                .filter(folder -> folder.getFileSystem().equals(FileSystems.getDefault()))
                .toList();
    }
}
