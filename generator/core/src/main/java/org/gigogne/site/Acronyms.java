package org.gigogne.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gigogne.view.GlossaryEntry;

/** Acronyms with their meanings, found in texts as words of their own. */
final class Acronyms {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
    private final Pattern anyAcronym;

    /** Of two entries for one acronym, the last counts. */
    Acronyms(List<GlossaryEntry> glossary) {
        glossary.forEach(entry -> entries.put(entry.acronym(), entry));
        String acronyms = entries.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.anyAcronym = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + acronyms + ")(?![\\p{L}\\p{N}])");
    }

    /** These acronyms and others, which win. */
    Acronyms and(List<GlossaryEntry> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<GlossaryEntry> all = new ArrayList<>(entries.values());
        all.addAll(others);
        return new Acronyms(all);
    }

    /** Entries whose acronym stands in the text of a markup, in the order of the glossary. */
    List<GlossaryEntry> in(String markup) {
        Set<GlossaryEntry> used = new HashSet<>();
        find(TAG.matcher(markup).replaceAll(" ")).forEach(use -> used.add(use.entry()));
        return entries.values().stream().filter(used::contains).toList();
    }

    /** Where acronyms stand in a plain text, in order. */
    List<Use> find(String text) {
        List<Use> uses = new ArrayList<>();
        Matcher matcher = anyAcronym.matcher(text);
        while (matcher.find()) {
            GlossaryEntry entry = entries.get(matcher.group());
            if (entry != null) {
                uses.add(new Use(entry, matcher.start(), matcher.end()));
            }
        }
        return uses;
    }

    /** An acronym in a text, from the index {@code start} to before {@code end}. */
    record Use(GlossaryEntry entry, int start, int end) {}
}
