package org.gigogne.report;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.geom.AffineTransform;
import java.io.IOException;

/** Writes images of pixels into a PDF. */
final class PdfRaster {
    private PdfRaster() {}

    static void paint(PdfContentByte content, Raster raster, Item.Picture picture, double pageHeight) {
        AffineTransform place = new AffineTransform(
                picture.width(), 0, 0, picture.height(), picture.x(), pageHeight - picture.y() - picture.height());
        place.concatenate(raster.turn().matrix());
        content.addImage(
                image(raster),
                (float) place.getScaleX(),
                (float) place.getShearY(),
                (float) place.getShearX(),
                (float) place.getScaleY(),
                (float) place.getTranslateX(),
                (float) place.getTranslateY());
    }

    private static Image image(Raster raster) {
        try {
            return raster.isJpeg()
                    ? Image.getInstance(raster.bytes())
                    : Image.getInstance(raster.width(), raster.height(), 3, 8, raster.bytes());
        } catch (IOException e) {
            throw new IllegalStateException(e); // it was read before
        }
    }
}
