package org.gigogne.bench;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gigogne.report.ReportMetadata;
import org.gigogne.report.ReportSource;

/** Reports made of nothing but numbers: same arguments, same text. */
final class SyntheticReport {
    private static final String SENTENCE = "L'établissement décrit ici l'équipement de ses salles, l'usage qu'en font "
            + "les élèves et les enseignants, et ce qui reste à faire avant la prochaine rentrée. ";

    private final StringBuilder xhtml = new StringBuilder("<article lang=\"fr\">");

    private SyntheticReport() {}

    /**
     * A cover, two charts, and a table of parts followed by chapters of text and a small table.
     *
     * @param rows rows of the table of parts, 1 or more
     * @param chapters chapters of about half a page each, 0 or more
     */
    static ReportSource of(int rows, int chapters) {
        SyntheticReport report = new SyntheticReport();
        report.cover();
        report.chart("Élèves par niveau", 6);
        report.chart("Ordinateurs par année", 10);
        report.parts(rows);
        for (int i = 1; i <= chapters; i++) {
            report.chapter(i);
        }
        report.xhtml.append("</article>");
        return new ReportSource(
                "essai",
                report.xhtml.toString(),
                new ReportMetadata("Essai", "Gigogne", "", List.of(), "fr-FR", Instant.EPOCH));
    }

    private void cover() {
        add("<header class=\"cover\"><h1>Rapport d'essai</h1><p class=\"lead\">%s</p></header>", SENTENCE);
    }

    private void chart(String title, int bars) {
        add("<section><h2>%s</h2><figure><svg viewBox=\"0 0 640 240\"><title>%s</title>", title, title);
        for (int i = 0; i < bars; i++) {
            int height = 40 + i * 37 % 140;
            int x = 20 + i * 600 / bars;
            add("<rect x=\"%d\" y=\"%d\" width=\"30\" height=\"%d\" fill=\"#000091\"/>", x, 200 - height, height);
            add("<text x=\"%d\" y=\"220\" font-size=\"12\">Barre %d</text>", x, i + 1);
        }
        add("</svg><figcaption>Source : déclaration. %s</figcaption></figure><p>%s</p></section>", title, SENTENCE);
    }

    private void parts(int rows) {
        add("<section><h2>Parties</h2><table><thead><tr><th scope=\"col\">Établissement</th>"
                + "<th scope=\"col\">Élèves</th><th scope=\"col\">Remarque</th></tr></thead><tbody>");
        for (int i = 1; i <= rows; i++) {
            add(
                    "<tr><th scope=\"row\">Collège n° %d</th><td>%d</td><td>Salle équipée, <em>réseau</em> à revoir</td></tr>",
                    i, 200 + i * 61 % 700);
        }
        add("</tbody></table></section>");
    }

    private void chapter(int number) {
        add("<section><h2>Chapitre %d</h2>", number);
        add("<p>%s</p><p>%s</p>", SENTENCE.repeat(3), SENTENCE.repeat(2));
        add("<ul><li>Un premier point</li><li>%s</li></ul><h3>Moyens</h3><table><tbody>", SENTENCE);
        for (int i = 0; i < 4; i++) {
            add("<tr><th scope=\"row\">Poste %d</th><td>%d €</td></tr>", i + 1, 100 * number + i);
        }
        add("</tbody></table></section>");
    }

    private void add(String pattern, Object... values) {
        xhtml.append(String.format(Locale.ROOT, pattern, values));
    }
}
