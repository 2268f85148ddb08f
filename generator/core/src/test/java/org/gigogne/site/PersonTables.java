package org.gigogne.site;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the numbers in the tables of pages that count persons, and in data files. */
final class PersonTables {
    private static final Pattern TABLE = Pattern.compile(
            "<caption id=\"g-t-(?:territory-results|results-|level-results|loans|t-loans|sessions|certifications"
                    + "|t-certifications).*?</table>",
            Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td class=\"num\"[^>]*>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d+)?");

    private PersonTables() {}

    /** The number with which each cell of numbers begins. */
    static Set<String> numbersOn(String page) {
        Set<String> numbers = new TreeSet<>();
        Matcher tables = TABLE.matcher(page);
        while (tables.find()) {
            Matcher cells = CELL.matcher(tables.group());
            while (cells.find()) {
                Matcher found =
                        NUMBER.matcher(cells.group(1).replaceAll("<[^>]*>", "").replaceAll("[\\u202f\\u00a0]", ""));
                if (found.lookingAt()) {
                    numbers.add(plain(new BigDecimal(found.group().replace(',', '.'))));
                }
            }
        }
        return numbers;
    }

    static Set<String> numbersIn(byte[] json) {
        Set<String> numbers = new TreeSet<>();
        collect(new JsonMapper().readTree(json), numbers);
        return numbers;
    }

    private static void collect(JsonNode node, Set<String> numbers) {
        if (node.isNumber()) {
            numbers.add(plain(node.decimalValue()));
        }
        node.forEach(child -> collect(child, numbers));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().toPlainString();
    }
}
