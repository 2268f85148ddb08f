package org.gigogne.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gigogne.model.SiteSettings;

/**
 * The index as the script of the search page reads it.
 *
 * @param language language of the content
 * @param kinds what entries are about
 * @param places names of places
 * @param entries what is found
 */
record SearchFile(String language, List<Kind> kinds, List<String> places, List<Entry> entries) {
    /** Where it stands, from the root of the site. */
    static final String PATH = "recherche-index.js";

    /** The page that reads it. */
    static final String PAGE = "recherche.html";

    /**
     * What entries are about.
     *
     * @param name its name
     * @param isContent whether titles of that kind are written by the teams, and not by the theme
     */
    record Kind(String name, boolean isContent) {}

    /**
     * An entry.
     *
     * @param kind index of its kind
     * @param place index of its place
     * @param title what readers call it
     * @param text what it says, in short
     * @param path its address, as seen from the search page
     */
    record Entry(int kind, int place, String title, String text, String path) {}

    static SearchFile of(List<SearchEntry> entries, Texts texts) {
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Entry> found = entries.stream()
                .map(entry -> new Entry(
                        number(new Kind(texts.word(entry.kind()), entry.kind().isContent()), kinds),
                        number(entry.place(), places),
                        entry.title(),
                        entry.text(),
                        RelativeLinks.relative(PAGE, entry.path())))
                .toList();
        return new SearchFile(
                SiteSettings.CONTENT_LANGUAGE, List.copyOf(kinds.keySet()), List.copyOf(places.keySet()), found);
    }

    /** The number of something that is written once. */
    private static <T> int number(T written, Map<T, Integer> all) {
        int next = all.size();
        Integer known = all.putIfAbsent(written, next);
        return known == null ? next : known;
    }

    /** A classic script: modules and fetched files do not work from a disk. */
    OutputFile file(JsonFile json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("window.GIGOGNE_INDEX = ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(json.bytes(this));
        return new OutputFile(PATH, bytes.toByteArray());
    }
}
