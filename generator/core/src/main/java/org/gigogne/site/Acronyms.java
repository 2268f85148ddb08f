package org.gigogne.site;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gigogne.view.GlossaryEntry;

/** Finds the acronyms of the glossary that a text uses. */
final class Acronyms {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final List<GlossaryEntry> glossary;
    private final Pattern anyAcronym;

    Acronyms(List<GlossaryEntry> glossary) {
        this.glossary = List.copyOf(glossary);
        String acronyms = glossary.stream()
                .map(GlossaryEntry::acronym)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.anyAcronym = Pattern.compile("(?<![\\p{L}\\p{N}])(" + acronyms + ")(?![\\p{L}\\p{N}])");
    }

    /** Entries whose acronym stands in the text of a markup as a word of its own, in the order of the glossary. */
    List<GlossaryEntry> in(String markup) {
        Set<String> used = new HashSet<>();
        Matcher matcher = anyAcronym.matcher(TAG.matcher(markup).replaceAll(" "));
        while (matcher.find()) {
            used.add(matcher.group());
        }
        return glossary.stream().filter(entry -> used.contains(entry.acronym())).toList();
    }
}
