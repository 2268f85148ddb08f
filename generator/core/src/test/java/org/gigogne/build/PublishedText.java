package org.gigogne.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gigogne.verifier.PdfStructure;

/** All that somebody who takes a published file apart can read in it. */
final class PublishedText {
    private static final String STREAM = "stream";

    private PublishedText() {}

    /** The texts of a file: its path, its bytes, those of its streams inflated, and what a reader shows. */
    static List<String> of(String path, byte[] file) {
        List<String> texts = new ArrayList<>();
        texts.add(path);
        texts.add(new String(file, StandardCharsets.UTF_8));
        if (path.endsWith(".pdf")) {
            add(file, texts);
            inflate(file, texts);
            texts.add(PdfStructure.tree(file));
            texts.add(PdfStructure.text(file));
        } else if (path.endsWith(".png") || path.endsWith(".jpg") || path.endsWith(".gif") || path.endsWith(".webp")) {
            texts.add(new String(file, StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    /** The bytes in each way in which a PDF writes strings (ISO 32000-1, 7.9.2). */
    private static void add(byte[] bytes, List<String> texts) {
        texts.add(new String(bytes, StandardCharsets.ISO_8859_1));
        texts.add(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""));
    }

    private static void inflate(byte[] pdf, List<String> texts) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + STREAM.length())) {
            int start = at + STREAM.length();
            while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
                start++;
            }
            Inflater inflater = new Inflater();
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] part = new byte[1 << 16];
            StringBuilder whole = new StringBuilder();
            try {
                for (int length = inflater.inflate(part); length > 0; length = inflater.inflate(part)) {
                    whole.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
                }
            } catch (DataFormatException e) {
                continue; // not a stream, or not a deflated one
            } finally {
                inflater.end();
            }
            texts.add(whole.toString().replace("\0", ""));
        }
    }
}
