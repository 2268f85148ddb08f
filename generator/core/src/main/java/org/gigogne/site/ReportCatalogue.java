package org.gigogne.site;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SchoolView;

/**
 * The reports of a theme, as {@code reports/rapports.properties} lists them: {@code etablissement} and {@code
 * territoire} give the ids in the order in which they are offered (with {@code bilan} no
 * {@code bilan-2}: so are its parts called), {@code <id>.pages} the most pages that one may have.
 */
final class ReportCatalogue {
    private static final String FILE = "reports/rapports.properties";
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final List<ReportKind> ofSchools;
    private final List<ReportKind> ofTerritories;

    private ReportCatalogue(List<ReportKind> ofSchools, List<ReportKind> ofTerritories) {
        this.ofSchools = ofSchools;
        this.ofTerritories = ofTerritories;
    }

    /**
     * The reports of a theme; none when it has no such file.
     *
     * @throws ThemeException when an id or a number of pages cannot be read
     */
    static ReportCatalogue of(Theme theme) {
        Properties properties = new Properties();
        theme.read(FILE).ifPresent(bytes -> load(properties, bytes));
        return new ReportCatalogue(kinds(properties, "etablissement"), kinds(properties, "territoire"));
    }

    private static void load(Properties properties, byte[] bytes) {
        try {
            properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw new ThemeException(FILE, e);
        }
    }

    private static List<ReportKind> kinds(Properties properties, String place) {
        List<String> ids = Arrays.stream(properties.getProperty(place, "").split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        return ids.stream().map(id -> kind(properties, id, ids)).toList();
    }

    private static ReportKind kind(Properties properties, String id, List<String> ids) {
        String pages = properties.getProperty(id + ".pages", "0").strip();
        if (!id.matches(ID)) {
            throw new ThemeException(FILE, new IllegalArgumentException("`" + id + "` : " + ID + " attendu"));
        }
        String whole = id.replaceFirst("-\\d+$", "");
        if (!whole.equals(id) && ids.contains(whole)) {
            throw new ThemeException(
                    FILE, new IllegalArgumentException("`" + id + "` : c'est le nom d'une partie de `" + whole + "`"));
        }
        if (!pages.matches("\\d{1,3}")) {
            throw new ThemeException(
                    FILE, new IllegalArgumentException("`" + id + ".pages` = `" + pages + "` : un nombre attendu"));
        }
        return new ReportKind(id, Integer.parseInt(pages));
    }

    /** The reports that a place may offer. */
    List<ReportKind> of(PlaceView place) {
        return place instanceof SchoolView ? ofSchools : ofTerritories;
    }
}
