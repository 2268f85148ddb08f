package org.gigogne.content;

/**
 * How much of an archive is accepted.
 *
 * @param entries how many files and folders it may hold
 * @param directoryBytes largest size of its list of entries, in bytes
 * @param nameLength how long the path of an entry may be, in characters
 * @param nameDepth how many folders deep it may be
 * @param entryBytes largest size of one file, in bytes, once it is inflated
 * @param totalBytes largest size of all files together, likewise
 */
record ArchiveLimits(int entries, int directoryBytes, int nameLength, int nameDepth, long entryBytes, long totalBytes) {
    /** Above what the repository of a school needs. */
    static final ArchiveLimits DEFAULT =
            new ArchiveLimits(20_000, 8 * 1024 * 1024, 500, 30, 64L * 1024 * 1024, 512L * 1024 * 1024);
}
