package org.gigogne.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of the tree that stands elsewhere than in the folder of the content.
 *
 * @param path path of its place from the content root
 * @param folder where it stands: on disk, or in an open archive
 * @param day the newest day that its archive tells; empty for a folder
 * @param origin what users call where it comes from; the name of a file of it may be added
 */
public record Mount(String path, Path folder, Optional<LocalDate> day, String origin) {}
