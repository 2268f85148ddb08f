package org.gigogne.report;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pages as a tagged PDF: opens and closes marked content whenever the owner of what it draws changes. */
final class PdfPainter {
    private final Pager.Pages pages;
    private final Document document = new Document();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PdfWriter writer;
    private final PdfTags tags;
    private @Nullable Owner open;
    private boolean inText;

    private PdfPainter(Pager.Pages pages, TagNode structure, ReportMetadata metadata) {
        this.pages = pages;
        this.writer = PdfWriter.getInstance(document, bytes);
        PdfSetup setup = new PdfSetup(writer, metadata);
        setup.configure();
        size(pages.sheets().get(0).format());
        document.open();
        setup.describe();
        this.tags = new PdfTags(writer, structure);
    }

    /** The PDF. */
    static byte[] paint(Pager.Pages pages, TagNode structure, ReportMetadata metadata) {
        PdfPainter painter = new PdfPainter(pages, structure, metadata);
        painter.paintPages();
        return painter.bytes.toByteArray();
    }

    private void paintPages() {
        for (int i = 0; i < pages.sheets().size(); i++) {
            PageSheet sheet = pages.sheets().get(i);
            if (i > 0) {
                size(sheet.format());
                document.newPage();
            }
            // OpenPDF leaves a page out when it believes that nothing was written on it.
            writer.setPageEmpty(false);
            paint(sheet);
        }
        outline();
        tags.finish();
        document.close();
    }

    private void size(PageFormat format) {
        document.setPageSize(new Rectangle((float) format.width(), (float) format.height()));
    }

    private void paint(PageSheet sheet) {
        PdfContentByte content = writer.getDirectContent();
        double height = sheet.format().height();
        if (!sheet.shapes().isEmpty()) {
            own(content, Artifact.LAYOUT);
            sheet.shapes().forEach(shape -> paint(content, shape, height));
        }
        for (Item item : sheet.items()) {
            if (item instanceof Item.Text text) {
                own(content, text.run().owner());
                paint(content, text, height);
            } else if (item instanceof Item.Picture picture) {
                own(content, picture.owner());
                paint(content, picture, height);
            } else if (item instanceof Item.Area area) {
                paint(area, height);
            }
        }
        own(content, null);
    }

    /** Closes what belongs to another owner; marks stand outside text objects. */
    private void own(PdfContentByte content, @Nullable Owner owner) {
        if (owner != null && owner == open) {
            return;
        }
        endText(content);
        if (open != null) {
            content.endMarkedContentSequence();
        }
        open = owner;
        if (owner instanceof Slot slot) {
            tags.begin(content, slot);
        } else if (owner instanceof Artifact artifact) {
            content.beginMarkedContentSequence(new PdfName("Artifact"), kind(artifact), true);
        }
    }

    private static PdfDictionary kind(Artifact artifact) {
        PdfDictionary kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName(artifact == Artifact.LAYOUT ? "Layout" : "Pagination"));
        if (artifact != Artifact.LAYOUT) {
            kind.put(PdfName.SUBTYPE, new PdfName(artifact == Artifact.HEADER ? "Header" : "Footer"));
        }
        return kind;
    }

    private void endText(PdfContentByte content) {
        if (inText) {
            content.endText();
            inText = false;
        }
    }

    private void paint(PdfContentByte content, Item.Text item, double pageHeight) {
        TextRun run = item.run();
        String text = run.text();
        double x = item.x();
        if (!run.pageOf().isEmpty()) {
            text = String.valueOf(pages.pageById().getOrDefault(run.pageOf(), 0));
            x -= run.font().width(text, run.sizePt());
        }
        show(content, run, text, new AffineTransform(1, 0, 0, 1, x, pageHeight - item.baseline()));
    }

    private void show(PdfContentByte content, TextRun run, String text, AffineTransform matrix) {
        if (!inText) {
            content.beginText();
            inText = true;
        }
        content.setColorFill(new Color(run.colour()));
        content.setFontAndSize(run.font().base(), (float) run.sizePt());
        content.setTextMatrix(
                (float) matrix.getScaleX(),
                (float) matrix.getShearY(),
                (float) matrix.getShearX(),
                (float) matrix.getScaleY(),
                (float) matrix.getTranslateX(),
                (float) matrix.getTranslateY());
        if (run.said().isEmpty() || run.owner() instanceof Artifact) {
            content.showText(text);
            return;
        }
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, PdfTags.text(run.said()));
        content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
        content.showText(text);
        content.endMarkedContentSequence();
    }

    private static void paint(PdfContentByte content, Item.Shape shape, double pageHeight) {
        float x = (float) shape.x();
        float y = (float) (pageHeight - shape.y() - shape.height());
        if (shape.height() > 0) {
            content.setColorFill(new Color(shape.colour()));
            content.rectangle(x, y, (float) shape.width(), (float) shape.height());
            content.fill();
        } else {
            content.setColorStroke(new Color(shape.colour()));
            content.setLineWidth(0.9f);
            content.setLineDash(0.9f, 2.6f, 0);
            content.moveTo(x, y);
            content.lineTo((float) (shape.x() + shape.width()), y);
            content.stroke();
        }
    }

    private void paint(PdfContentByte content, Item.Picture picture, double pageHeight) {
        endText(content);
        if (picture.artwork() instanceof Raster raster) {
            PdfRaster.paint(content, raster, picture, pageHeight);
        } else if (picture.artwork() instanceof Drawing drawing) {
            paint(content, drawing, picture, pageHeight);
        }
    }

    private void paint(PdfContentByte content, Drawing drawing, Item.Picture picture, double pageHeight) {
        float width = (float) picture.width();
        float height = (float) picture.height();
        PdfTemplate template = content.createTemplate(width, height);
        Graphics2D graphics = template.createGraphicsShapes(width, height);
        drawing.shapes().draw(graphics, picture.width(), picture.height());
        graphics.dispose();
        content.addTemplate(template, (float) picture.x(), (float) (pageHeight - picture.y() - picture.height()));
        ViewBox box = drawing.viewBox();
        double scale = picture.width() / box.width();
        AffineTransform page = new AffineTransform(
                scale, 0, 0, -scale, picture.x() - box.x() * scale, pageHeight - picture.y() + box.y() * scale);
        drawing.labels().forEach(label -> paint(content, label, page));
    }

    private void paint(PdfContentByte content, Drawing.Label label, AffineTransform page) {
        double x = label.x();
        for (TextRun run : label.runs()) {
            AffineTransform matrix = new AffineTransform(page);
            matrix.concatenate(label.matrix());
            matrix.translate(x, label.y() - run.risePt());
            matrix.scale(1, -1);
            show(content, run, run.text(), matrix);
            x += run.font().width(run.text(), run.sizePt());
        }
    }

    private void paint(Item.Area area, double pageHeight) {
        Hyperlink link = area.link();
        Rectangle where = new Rectangle(
                (float) area.x(),
                (float) (pageHeight - area.y() - area.height()),
                (float) (area.x() + area.width()),
                (float) (pageHeight - area.y()));
        PdfAnnotation annotation = link.target().startsWith("#")
                ? PdfAnnotation.createLink(
                        writer,
                        where,
                        PdfAnnotation.HIGHLIGHT_INVERT,
                        action(link.target().substring(1)))
                : PdfAnnotation.createLink(writer, where, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(link.target()));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.put(PdfName.CONTENTS, PdfTags.text(link.contents()));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(
                PdfName.STRUCTPARENT, new PdfNumber(tags.annotate(link.node(), annotation.getIndirectReference())));
        writer.addAnnotation(annotation);
    }

    private PdfAction action(String id) {
        int number = pages.pageById().getOrDefault(id, 1);
        PageSheet sheet = pages.sheets().get(number - 1);
        double y = sheet.places().stream()
                .filter(place -> place.ids().contains(id))
                .mapToDouble(PageSheet.Place::y)
                .findFirst()
                .orElse(0);
        return PdfAction.gotoLocalPage(number, destination(sheet, y), writer);
    }

    private static PdfDestination destination(PageSheet sheet, double y) {
        return new PdfDestination(PdfDestination.XYZ, 0, (float) (sheet.format().height() - y + 12), 0);
    }

    private void outline() {
        List<PageSheet> sheets = pages.sheets();
        PdfOutline[] last = new PdfOutline[7];
        last[0] = writer.getRootOutline();
        for (int i = 0; i < sheets.size(); i++) {
            for (PageSheet.Place place : sheets.get(i).places()) {
                Bookmark bookmark = place.bookmark();
                if (bookmark != null) {
                    PdfDestination target = destination(sheets.get(i), place.y());
                    target.addPage(writer.getPageReference(i + 1));
                    PdfOutline above = last[bookmark.level() - 1];
                    last[bookmark.level()] = new PdfOutline(above, target, bookmark.title(), bookmark.level() < 2);
                }
            }
        }
    }
}
