package org.gigogne.store;

/**
 * A file as it once was.
 *
 * @param name what it is called
 * @param sha256 SHA-256 of what it held
 * @param stamp what its file system told then
 */
public record StampedFile(String name, Sha256 sha256, FileStamp stamp) {}
