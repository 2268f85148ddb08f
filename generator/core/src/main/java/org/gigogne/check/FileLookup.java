package org.gigogne.check;

/** Which files a place holds. */
@FunctionalInterface
public interface FileLookup {
    /** Whether a file exists; the path is relative to the folder of the place, with {@code /}, without {@code ..}. */
    boolean exists(String path);
}
