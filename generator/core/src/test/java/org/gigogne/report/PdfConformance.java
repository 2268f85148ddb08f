package org.gigogne.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, the reference validator, whether a PDF keeps a standard. */
public final class PdfConformance {
    // Held here: java.util.logging forgets the level of a logger that nobody refers to.
    private static final Logger ROOT = Logger.getLogger("org.verapdf");

    /** The standards that reports keep. */
    public enum Flavour {
        PDF_A_2A(PDFAFlavour.PDFA_2_A),
        PDF_UA_1(PDFAFlavour.PDFUA_1);

        private final PDFAFlavour flavour;

        Flavour(PDFAFlavour flavour) {
            this.flavour = flavour;
        }
    }

    private PdfConformance() {}

    /** What breaks PDF/A-2a or PDF/UA-1, one sentence each; empty for a conforming file. */
    public static List<String> failures(byte[] pdf) {
        return Arrays.stream(Flavour.values())
                .flatMap(flavour -> failures(pdf, flavour).stream())
                .toList();
    }

    /** What breaks one standard; empty for a conforming file. */
    public static List<String> failures(byte[] pdf, Flavour flavour) {
        ROOT.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour.flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour.flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " @ "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            return List.of(flavour + " cannot be checked: " + e);
        }
    }
}
