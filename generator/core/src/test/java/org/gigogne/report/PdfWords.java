package org.gigogne.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF with their places. */
final class PdfWords {
    /** A letter, or letters drawn as one; lengths in points from the top left corner. */
    record Glyph(int page, String text, double x, double baseline, double width, double sizePt) {}

    private PdfWords() {}

    /** All letters in the order in which they are drawn. */
    static List<Glyph> glyphs(byte[] pdf) {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    glyphs.add(new Glyph(
                            getCurrentPageNo(),
                            text.getUnicode(),
                            text.getXDirAdj(),
                            text.getYDirAdj(),
                            text.getWidthDirAdj(),
                            text.getFontSizeInPt()));
                }
            };
            stripper.writeText(document, Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(glyphs);
    }
}
