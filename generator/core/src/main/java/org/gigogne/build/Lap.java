package org.gigogne.build;

/**
 * What something took that was done several times.
 *
 * @param name what it was
 * @param times how many times, on all threads
 * @param nanos nanoseconds, summed over all threads
 */
public record Lap(String name, long times, long nanos) {}
