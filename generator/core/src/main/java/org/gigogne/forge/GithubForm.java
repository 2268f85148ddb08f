package org.gigogne.forge;

import java.util.List;
import org.gigogne.problem.Printable;

/**
 * Problems as commands of a GitHub workflow, which shows them beside the lines of a proposed change:
 *
 * <pre>
 * ::error file=content/plan-action.yml,line=14,col=11,title=PLAN-012::La compétence `2.7` n'existe pas dans le CRCN.
 * </pre>
 *
 * <p>Source: <a
 * href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">docs.github.com</a>.
 */
final class GithubForm {
    /** One line a finding, each with its end; empty text for an empty list. */
    String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.isError() ? "::error" : "::warning");
            text.append(" file=").append(property(Printable.of(finding.file())));
            number(text, ",line=", finding.line());
            number(text, ",col=", finding.column());
            text.append(",title=").append(property(finding.code().id()));
            text.append("::").append(value(finding.text())).append('\n');
        }
        return text.toString();
    }

    private static void number(StringBuilder text, String name, int number) {
        if (number > 0) {
            text.append(name).append(number);
        }
    }

    private static String property(String text) {
        return value(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String value(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
