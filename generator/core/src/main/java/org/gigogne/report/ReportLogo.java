package org.gigogne.report;

import org.gigogne.problem.Outcome;

/** The image at the head of the first page of reports; it decorates. */
public final class ReportLogo {
    private final Raster image;
    private final double heightPt;

    private ReportLogo(Raster image, double heightPt) {
        this.image = image;
        this.heightPt = heightPt;
    }

    /**
     * The logo; empty with the problem {@code RAPPORT-006} if it cannot be shown.
     *
     * @param file content of the PNG or JPEG file
     */
    public static Outcome<ReportLogo> read(ReportStyle.Logo logo, byte[] file) {
        Outcome<Raster> image = new RasterReader().readLogo(file, logo.file(), logo.place());
        return new Outcome<>(image.value().map(raster -> new ReportLogo(raster, logo.heightPt())), image.problems());
    }

    Raster image() {
        return image;
    }

    double heightPt() {
        return heightPt;
    }
}
