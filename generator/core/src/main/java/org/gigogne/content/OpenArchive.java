package org.gigogne.content;

import java.nio.file.FileSystem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An archive that was looked through from end to end and found sound.
 *
 * @param files what it holds; open
 * @param day the newest day of its entries; empty when they tell none
 */
record OpenArchive(FileSystem files, Optional<LocalDate> day) {}
