package org.gigogne.content;

/**
 * How much content is accepted, so that a hostile or mistaken folder cannot exhaust the machine.
 *
 * @param fileBytes largest size of a text file, in bytes
 * @param pageBytes largest size of a Markdown page, in bytes: its parser takes much longer than that of YAML
 * @param folderDepth how deep folders may be nested below the root
 * @param filesPerFolder how many files and folders a folder may hold
 * @param yamlDepth how deep lists and groups may be nested in a file
 * @param yamlValues how many values a file may hold
 */
public record ContentLimits(
        long fileBytes, long pageBytes, int folderDepth, int filesPerFolder, int yamlDepth, int yamlValues) {
    /** Far above what real content needs. */
    public static final ContentLimits DEFAULT = new ContentLimits(1024 * 1024, 64 * 1024, 12, 5_000, 20, 200_000);
}
