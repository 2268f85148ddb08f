package org.gigogne.site;

/**
 * A file of the site.
 *
 * @param path path from the root of the site, with {@code /}
 * @param bytes what it holds; nobody changes them
 * @param template path in the theme of the template that wrote it; empty when none did
 */
@SuppressWarnings("ArrayRecordComponent") // Files are written, never compared.
public record OutputFile(String path, byte[] bytes, String template) {
    /** A file that no template wrote. */
    OutputFile(String path, byte[] bytes) {
        this(path, bytes, "");
    }
}
