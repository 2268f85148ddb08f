package org.gigogne.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, the reference validator, whether a PDF keeps the standards that reports keep. */
public final class PdfStandards {
    // Held here: java.util.logging forgets the level of a logger that nobody refers to.
    private static final Logger ROOT = Logger.getLogger("org.verapdf");

    private PdfStandards() {}

    /** The standards that reports keep. */
    public enum Standard {
        /** ISO 19005-2, level A: kept for long, and readable by all. */
        PDF_A_2A("PDF/A-2a", PDFAFlavour.PDFA_2_A),
        /** ISO 14289-1: accessible. */
        PDF_UA_1("PDF/UA-1", PDFAFlavour.PDFUA_1);

        private final String label;
        private final PDFAFlavour flavour;

        Standard(String label, PDFAFlavour flavour) {
            this.label = label;
            this.flavour = flavour;
        }

        /** Its usual name. */
        public String label() {
            return label;
        }
    }

    /**
     * A rule that a file breaks.
     *
     * @param standard which standard
     * @param clause number of its clause, such as {@code 7.3}
     * @param test which of the tests of the clause, from 1
     * @param message what veraPDF says, in English
     * @param page where, from 1; 0 when unknown
     * @param element place of the element concerned in the structure tree, an element before those in it, from 0; -1 when
     *     unknown
     */
    public record Breach(Standard standard, String clause, int test, String message, int page, int element) {}

    /** What breaks PDF/A-2a or PDF/UA-1, in the order of the standards and of the file; empty for a conforming file. */
    public static List<Breach> breaches(byte[] pdf) {
        Set<Breach> breaches = new LinkedHashSet<>();
        List<Found> found = new ArrayList<>();
        for (Standard standard : Standard.values()) {
            found.addAll(ask(pdf, standard));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Places places = new Places(TagTree.read(document));
            found.forEach(what -> breaches.add(what.at(places.find(what.context()))));
        } catch (IOException e) {
            found.forEach(what -> breaches.add(what.at(Places.UNKNOWN)));
        }
        return List.copyOf(breaches);
    }

    /** What veraPDF found, and where in its own words. */
    private record Found(Standard standard, String clause, int test, String message, String context) {
        Breach at(Places.Spot spot) {
            return new Breach(standard, clause, test, message, spot.page(), spot.element());
        }
    }

    private static List<Found> ask(byte[] pdf, Standard standard) {
        ROOT.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard.flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard.flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> new Found(
                            standard,
                            assertion.getRuleId().getClause(),
                            assertion.getRuleId().getTestNumber(),
                            assertion.getMessage(),
                            assertion.getLocation().getContext()))
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            return List.of(new Found(standard, "", 0, "The file cannot be read: " + e.getMessage(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
