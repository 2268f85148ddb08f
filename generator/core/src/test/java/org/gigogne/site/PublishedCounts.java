package org.gigogne.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stranger learns of numbers of persons from the data files of all places together, who also knows the rule by
 * which they are hidden. A number is named {@code place/table/row/column}.
 */
final class PublishedCounts {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NOTHING = "";

    private final Knowledge knowledge = new Knowledge();
    private final Set<String> hidden = new TreeSet<>();
    private final List<LinearSum> rests = new ArrayList<>();
    /** Prefixes of rows of results, by level and year. */
    private final Map<String, List<String>> resultRows = new HashMap<>();
    /** Prefixes of rows of loans by who borrows, and of certifications of staff. */
    private final Map<String, List<String>> otherRows = new HashMap<>();

    private final int threshold;
    private int figures;

    private PublishedCounts(int threshold) {
        this.threshold = threshold;
    }

    /**
     * Reads all of them.
     *
     * @param files the JSON file of each place by its path
     */
    static PublishedCounts of(Map<String, byte[]> files, int threshold) {
        PublishedCounts counts = new PublishedCounts(threshold);
        Map<String, JsonNode> places = new HashMap<>();
        files.forEach((path, bytes) -> places.put(path, MAPPER.readTree(bytes)));
        places.forEach(counts::addSchool);
        places.forEach(counts::addTerritory);
        return counts;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** Names of the numbers that are said to be hidden. */
    Set<String> hidden() {
        return hidden;
    }

    /** For each group that is told in parts, what remains of it. */
    List<LinearSum> rests() {
        return rests;
    }

    private void addSchool(String path, JsonNode place) {
        if (!place.has("enrolments")) {
            return;
        }
        figures = 0;
        for (JsonNode year : place.at("/progression/results")) {
            for (JsonNode row : year.path("rows")) {
                addResult(path, year.path("year").asString(), row, place.path("enrolments"));
            }
        }
        for (JsonNode row : place.at("/inventory/loans")) {
            String name = path + "/loans/" + row.path("audience").asString() + '/';
            otherRows
                    .computeIfAbsent(row.path("audience").asString(), key -> new ArrayList<>())
                    .add(name);
            nested(name, row, "requested", "granted");
            percent(row.path("percent"), LinearSum.of(name + "granted"), LinearSum.of(name + "requested"));
        }
        for (JsonNode row : place.at("/training/sessions")) {
            nested(path + "/sessions/" + row.path("title").asString() + '/', row, "registered", "attended");
        }
        for (JsonNode row : place.at("/training/certifications")) {
            otherRows
                    .computeIfAbsent("certifications", key -> new ArrayList<>())
                    .add(path + "/certifications/");
            addCertification(path + "/certifications/", row);
        }
        checkAllAreRead(path, place);
    }

    private void addResult(String path, String year, JsonNode row, JsonNode enrolments) {
        String level = row.at("/level/code").asString();
        String name = path + "/results/" + level + '/';
        resultRows.computeIfAbsent(level + year, key -> new ArrayList<>()).add(name);
        for (JsonNode enrolment : enrolments) {
            if (enrolment.at("/level/code").asString().equals(level)) {
                knowledge.is(name + "enrolled", enrolment.path("pupils").asLong());
            }
        }
        nested(name, row, "enrolled", "participants", "certifiable", "certified");
        percent(row.path("certifiedPercent"), LinearSum.of(name + "certified"), LinearSum.of(name + "participants"));
        figures++;
        if (row.at("/meanScore/value").isNumber() && hidden.contains(name + "participants")) {
            throw new AssertionError("a mean over a hidden number of pupils: " + name);
        }
    }

    private void addCertification(String name, JsonNode row) {
        String candidates = nested(name, row, "staff", "engaged", "admissible");
        List<LinearSum> grades = new ArrayList<>();
        boolean areHidden = false;
        for (String grade : List.of("advanced", "expert")) {
            if (learn(name + grade, row.path(grade))) {
                grades.add(LinearSum.of(name + grade));
                areHidden = areHidden || hidden.contains(name + grade);
            }
        }
        divide(candidates, grades, areHidden);
    }

    /** Numbers each of which is counted among the last one before it that is not missing; gives the last of all. */
    private String nested(String name, JsonNode row, String... columns) {
        String group = NOTHING;
        for (String column : columns) {
            String number = name + column;
            if (learn(number, row.path(column))) {
                if (!group.equals(NOTHING)) {
                    divide(group, List.of(LinearSum.of(number)), hidden.contains(number));
                } else if (hidden.contains(number)) {
                    knowledge.isBetween(0, LinearSum.of(number), threshold - 1);
                }
                group = number;
            }
        }
        return group;
    }

    /** A group has parts; when they are hidden, one knows why. */
    private void divide(String group, List<LinearSum> parts, boolean areHidden) {
        LinearSum rest = LinearSum.of(group).minus(parts.stream().reduce(LinearSum.empty(), LinearSum::plus));
        knowledge.isNotNegative(rest);
        if (parts.isEmpty()) {
            return;
        }
        rests.add(rest);
        if (areHidden && !hidden.contains(group) && knowledge.known(group) >= 2L * threshold) {
            List<LinearSum> all = new ArrayList<>(parts);
            all.add(rest);
            knowledge.hasFewIn(all, threshold);
        }
    }

    /** Reads a figure; false when it is said to be missing. */
    private boolean learn(String number, JsonNode figure) {
        figures++;
        if (figure.path("suppressed").asBoolean()) {
            hidden.add(number);
            return true;
        }
        if (figure.path("value").isNumber()) {
            knowledge.is(number, figure.path("value").asLong());
            return true;
        }
        return false;
    }

    /** A share rounded half up: 200 parts lie between (2 percent − 1) and (2 percent + 1) wholes. */
    private void percent(JsonNode figure, LinearSum part, LinearSum whole) {
        figures++;
        Long percent = value(figure);
        if (percent != null) {
            knowledge.isNotNegative(part.times(200).minus(whole.times(2 * percent - 1)));
            knowledge.isNotNegative(whole.times(2 * percent + 1).minus(part.times(200)));
        }
    }

    private static @Nullable Long value(JsonNode figure) {
        JsonNode value = figure.path("value");
        return value.isNumber() ? (Long) value.asLong() : null;
    }

    /** The results of a territory, over all its schools or over those that tell all of theirs, as their number says. */
    private void addTerritory(String path, JsonNode place) {
        if (place.has("enrolments")) {
            return;
        }
        figures = 0;
        for (JsonNode row : place.path("results")) {
            List<String> all =
                    resultRows
                            .getOrDefault(
                                    row.at("/level/code").asString()
                                            + row.path("year").asString(),
                                    List.of())
                            .stream()
                            .filter(name -> name.startsWith(path))
                            .toList();
            List<String> told = all.stream().filter(this::isWhole).toList();
            long schools = row.path("schools").asLong();
            List<String> counted = schools == told.size() ? told : all;
            if (counted.size() != schools) {
                throw new AssertionError("which schools are counted?");
            }
            sum(row.path("enrolled"), counted, "enrolled");
            sum(row.path("participants"), counted, "participants");
            List<String> certifying =
                    counted.stream().filter(name -> isTold(name + "certified")).toList();
            sum(row.path("certified"), certifying, "certified");
            percent(row.path("certifiedPercent"), sum(certifying, "certified"), sum(certifying, "participants"));
        }
        for (JsonNode row : place.at("/material/loans")) {
            String audience = row.path("audience").asString();
            addSums(row, otherRows.getOrDefault(audience, List.of()), path, List.of("requested", "granted"));
        }
        for (JsonNode row : place.at("/staff/certifications")) {
            List<String> rows = otherRows.getOrDefault("certifications", List.of()).stream()
                    .filter(name -> isTold(name + "staff"))
                    .toList();
            addSums(row, rows, path, List.of("staff", "engaged"));
        }
        checkAllAreRead(path, place);
    }

    /** Sums over the schools whose numbers are told, as their number says. */
    private void addSums(JsonNode sums, List<String> rows, String path, List<String> columns) {
        List<String> all = rows.stream().filter(name -> name.startsWith(path)).toList();
        List<String> told = all.stream()
                .filter(name -> columns.stream().noneMatch(column -> hidden.contains(name + column)))
                .toList();
        long schools = sums.path("schools").asLong();
        List<String> counted = schools == told.size() ? told : all;
        if (counted.size() != schools) {
            throw new AssertionError("which schools are counted?");
        }
        for (String column : columns) {
            long value = sums.path(column).asLong();
            knowledge.isBetween(value, sum(counted, column), value);
        }
    }

    private boolean isWhole(String row) {
        return List.of("enrolled", "participants", "certifiable", "certified").stream()
                .noneMatch(column -> hidden.contains(row + column));
    }

    private boolean isTold(String number) {
        return hidden.contains(number) || knowledge.knows(number);
    }

    private void sum(JsonNode figure, List<String> rows, String column) {
        figures++;
        Long value = value(figure);
        if (value != null) {
            knowledge.isBetween(value, sum(rows, column), value);
        }
    }

    private static LinearSum sum(List<String> rows, String column) {
        return rows.stream().map(row -> LinearSum.of(row + column)).reduce(LinearSum.empty(), LinearSum::plus);
    }

    /** A figure that is added to the views has to be added to the attack. */
    private void checkAllAreRead(String path, JsonNode place) {
        int there = place.findValues("suppressed").size();
        if (there != figures) {
            throw new AssertionError(path + " has " + there + " figures about persons, " + figures + " were read");
        }
    }
}
