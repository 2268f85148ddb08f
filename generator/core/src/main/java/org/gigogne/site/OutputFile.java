package org.gigogne.site;

/**
 * A file of the site.
 *
 * @param path path from the root of the site, with {@code /}
 * @param bytes what it holds; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // Files are written, never compared.
public record OutputFile(String path, byte[] bytes) {}
