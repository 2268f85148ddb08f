package org.gigogne.build;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.gigogne.content.Place;
import org.gigogne.content.PlainFile;
import org.gigogne.report.ReportImages;
import org.gigogne.site.Theme;
import org.gigogne.view.SitePaths;

/**
 * The images that a report of a place may show: those of the place that the scan found, so no links to elsewhere, and
 * the assets of the theme. Addresses lead from the page of the report, so that the page and the PDF show the same.
 *
 * @param page path of the page from the root of the site
 * @param images what the edition shows of an image
 */
record PlaceImages(Place place, String page, Theme theme, Images images) implements ReportImages {
    private static final String IMAGES = "images/";
    private static final String ASSETS = "assets/";

    @Override
    public Optional<byte[]> read(String address, int mostBytes) {
        return resolve(address).flatMap(path -> {
            String inPlace = SitePaths.of(place.path(), IMAGES);
            if (path.startsWith(inPlace)) {
                return ofPlace(IMAGES + path.substring(inPlace.length()), mostBytes);
            }
            return path.startsWith(ASSETS) ? ofTheme(path) : Optional.empty();
        });
    }

    @Override
    public String name(String address) {
        return resolve(address).orElse(address);
    }

    /** The path from the root of the site; empty for an address that works only on one host, or leads to another. */
    private Optional<String> resolve(String address) {
        try {
            URI relative = new URI(address.strip().replace(" ", "%20"));
            if (relative.isAbsolute() || relative.getRawAuthority() != null || address.startsWith("/")) {
                return Optional.empty();
            }
            String path =
                    new URI(null, null, "/" + page, null).resolve(relative).getPath();
            return Optional.of(path.substring(1));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> ofPlace(String name, int mostBytes) {
        if (!place.files().contains(name)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = PlainFile.read(place.folder().resolve(name), mostBytes);
            // A broken one is an error where it is published; the report says so too.
            return Optional.of(images.shown(bytes).orElse(bytes));
        } catch (IOException e) {
            // Images of a place are published too: there it is an error that the file cannot be read.
            return Optional.empty();
        }
    }

    private Optional<byte[]> ofTheme(String path) {
        return theme.assets().contains(path.substring(ASSETS.length())) ? theme.read(path) : Optional.empty();
    }
}
