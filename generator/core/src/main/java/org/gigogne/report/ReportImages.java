package org.gigogne.report;

import java.util.Optional;

/** Where a report takes the images from that it shows. What it names is never trusted: an address may be anything. */
@FunctionalInterface
public interface ReportImages {
    /** No images at all. */
    ReportImages NONE = (address, mostBytes) -> Optional.empty();

    /**
     * The bytes of an image.
     *
     * @param address as {@code src} gives it
     * @param mostBytes how many bytes are of use: what follows may be left out
     * @return the content of the file; empty if the address names no image that the report may show
     */
    Optional<byte[]> read(String address, int mostBytes);

    /** What a message calls the image: one address of a template leads to an image in each place. */
    default String name(String address) {
        return address;
    }
}
