package org.gigogne.report;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/** What a PDF/UA-1 and PDF/A-2a file says before its first page. Nothing of it depends on the clock. */
final class PdfSetup {
    static final String PRODUCER = "Gigogne";

    private final PdfWriter writer;
    private final ReportMetadata metadata;

    PdfSetup(PdfWriter writer, ReportMetadata metadata) {
        this.writer = writer;
        this.metadata = metadata;
    }

    /** To be called before the document is opened. */
    void configure() {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setFullCompression();
        byte[] packet = new XmpPacket(metadata).text().getBytes(StandardCharsets.UTF_8);
        writer.setXmpMetadata(packet);
        fillInfo(packet);
    }

    /** To be called once the document is open. */
    void describe() {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(metadata.language(), PdfObject.TEXT_UNICODE));
        catalog.put(new PdfName("OutputIntents"), new PdfArray(outputIntent()));
    }

    private void fillInfo(byte[] packet) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, PdfTags.text(metadata.title()));
        put(info, PdfName.AUTHOR, metadata.author());
        put(info, PdfName.SUBJECT, metadata.subject());
        put(info, PdfName.KEYWORDS, String.join(", ", metadata.keywords()));
        info.put(PdfName.PRODUCER, PdfTags.text(PRODUCER));
        PdfDate date = new PdfDate(GregorianCalendar.from(metadata.date().atZone(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.FILEID, fileId(packet));
    }

    private static void put(PdfDictionary info, PdfName key, String value) {
        if (!value.isBlank()) {
            info.put(key, PdfTags.text(value));
        }
    }

    /** The file identifier: twice the same 16 bytes, made from the metadata. */
    private static PdfObject fileId(byte[] packet) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(packet);
            return PdfEncryption.createInfoId(digest, digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written by hand: OpenPDF rewrites the profile through the JDK, which differs between versions. */
    private PdfDictionary outputIntent() {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
        intent.put(new PdfName("Info"), new PdfString("sRGB IEC61966-2.1"));
        try {
            intent.put(
                    new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory does not fail
        }
        return intent;
    }
}
