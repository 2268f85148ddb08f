package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStandards.Standard;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;

/** The checkers see what is wrong: each of these files is a good one, spoilt. */
class PdfChecksTest {
    private static final String BODY = "<p>Un <a href=\"https://example.org/\">lien</a>.</p><figure>"
            + "<svg viewBox='0 0 9 9'><title>Titre</title><rect width='9' height='9'/></svg></figure>";

    @Test
    void acceptTheFileUnspoilt() throws IOException {
        byte[] pdf = spoilt(document -> {});

        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
    }

    @Test
    void seeAFigureWithoutAlternative() throws IOException {
        byte[] pdf = spoilt(document -> figure(document).removeItem(COSName.getPDFName("Alt")));

        assertThat(PdfStandards.breaches(pdf)).anySatisfy(breach -> {
            assertThat(breach.standard()).isEqualTo(Standard.PDF_UA_1);
            assertThat(breach.clause() + "-" + breach.test()).isEqualTo("7.3-1");
            assertThat(breach.page()).isEqualTo(1);
            assertThat(elements(pdf).get(breach.element())).isEqualTo("Figure");
        });
    }

    @Test
    void seeAFileWithoutOutputIntent() throws IOException {
        byte[] pdf = spoilt(document ->
                document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("OutputIntents")));

        assertThat(PdfStandards.breaches(pdf)).isNotEmpty().allSatisfy(breach -> {
            assertThat(breach.standard()).isEqualTo(Standard.PDF_A_2A);
        });
    }

    @Test
    void seeWhereALanguageIsMalformed() throws IOException {
        byte[] pdf = spoilt(document -> find(root(document), "Link").setString(COSName.LANG, "fr_FR!"));

        assertThat(PdfStandards.breaches(pdf)).isNotEmpty().allSatisfy(breach -> {
            assertThat(breach.page()).isEqualTo(1);
            assertThat(elements(pdf).get(breach.element())).isEqualTo("Link");
        });
    }

    @Test
    void seeWhereALinkHasNoContents() throws IOException {
        byte[] pdf = spoilt(document -> annotation(document).removeItem(COSName.CONTENTS));

        assertThat(PdfStandards.breaches(pdf)).isNotEmpty().allSatisfy(breach -> {
            assertThat(breach.page()).isEqualTo(1);
            assertThat(elements(pdf).get(breach.element())).isEqualTo("Link");
        });
    }

    @Test
    void seeContentThatNoElementHolds() throws IOException {
        byte[] pdf = spoilt(document -> figure(document).removeItem(COSName.K));

        assertThat(PdfStructure.problems(pdf)).anyMatch(problem -> problem.endsWith("is in no element."));
    }

    @Test
    void seeAnAnnotationThatNoElementHolds() throws IOException {
        byte[] pdf = spoilt(document -> find(root(document), "Link").removeItem(COSName.K));

        assertThat(PdfStructure.problems(pdf)).contains("An annotation is in no element.");
    }

    @Test
    void seeAParentTreeThatLeadsElsewhere() throws IOException {
        byte[] pdf = spoilt(document -> {
            COSDictionary parents = root(document).getCOSDictionary(COSName.PARENT_TREE);
            for (int i = 1; i < parents.getCOSArray(COSName.NUMS).size(); i += 2) {
                if (parents.getCOSArray(COSName.NUMS).getObject(i) instanceof COSArray page) {
                    page.set(0, figure(document));
                }
            }
        });

        assertThat(PdfStructure.problems(pdf)).anyMatch(problem -> problem.endsWith("in the parent tree."));
    }

    /** Roles of the elements, in the order of the tree. */
    private static List<String> elements(byte[] pdf) {
        return PdfStructure.tree(pdf)
                .lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("Pages "))
                .filter(line -> Character.isLetter(line.charAt(0)))
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    private static byte[] spoilt(Consumer<PDDocument> change) throws IOException {
        byte[] good = ReportFixtures.printBody(BODY).value().orElseThrow();
        try (PDDocument document = Loader.loadPDF(good)) {
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary annotation(PDDocument document) {
        COSArray annotations = document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
        return (COSDictionary) annotations.getObject(0);
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static COSDictionary figure(PDDocument document) {
        return find(root(document), "Figure");
    }

    private static COSDictionary find(COSDictionary element, String role) {
        return all(element)
                .filter(found -> role.equals(found.getNameAsString(COSName.S)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<COSDictionary> all(COSDictionary element) {
        Stream<COSDictionary> below = element.getDictionaryObject(COSName.K) instanceof COSArray kids
                ? IntStream.range(0, kids.size())
                        .mapToObj(kids::getObject)
                        .filter(COSDictionary.class::isInstance)
                        .flatMap(kid -> all((COSDictionary) kid))
                : Stream.empty();
        return Stream.concat(Stream.of(element), below);
    }
}
