package org.gigogne.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gigogne.view.GlossaryEntry;

/** Acronyms with their meanings, found in texts as words of their own. */
final class Acronyms {
    private final Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
    /** Acronyms by their first character, the longest first. */
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** Of two entries for one acronym, the last counts. */
    Acronyms(List<GlossaryEntry> glossary) {
        glossary.forEach(entry -> entries.put(entry.acronym(), entry));
        entries.keySet().stream()
                .filter(acronym -> !acronym.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(acronym -> byFirst.computeIfAbsent(acronym.charAt(0), first -> new ArrayList<>())
                        .add(acronym));
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
        find(withoutTags(markup)).forEach(use -> used.add(use.entry()));
        return entries.values().stream().filter(used::contains).toList();
    }

    private static String withoutTags(String markup) {
        StringBuilder text = new StringBuilder(markup.length());
        int end = 0;
        for (int tag = markup.indexOf('<'); tag >= 0; tag = markup.indexOf('<', end)) {
            text.append(markup, end, tag).append(' ');
            int close = markup.indexOf('>', tag);
            if (close < 0) {
                return text.append(markup, tag, markup.length()).toString();
            }
            end = close + 1;
        }
        return text.append(markup, end, markup.length()).toString();
    }

    /** Where acronyms stand in a plain text, in order. */
    List<Use> find(String text) {
        List<Use> uses = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String acronym = acronymAt(at, text);
            if (acronym.isEmpty()) {
                at++;
            } else {
                uses.add(new Use(Objects.requireNonNull(entries.get(acronym)), at, at + acronym.length()));
                at += acronym.length();
            }
        }
        return uses;
    }

    /** The longest acronym that stands at a place as a word of its own; empty when none does. */
    private String acronymAt(int at, String text) {
        for (String acronym : byFirst.getOrDefault(text.charAt(at), List.of())) {
            int end = at + acronym.length();
            if (text.startsWith(acronym, at)
                    && (at == 0 || !isOfWord(text.codePointBefore(at)))
                    && (end == text.length() || !isOfWord(text.codePointAt(end)))) {
                return acronym;
            }
        }
        return "";
    }

    private static boolean isOfWord(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }

    /** An acronym in a text, from the index {@code start} to before {@code end}. */
    record Use(GlossaryEntry entry, int start, int end) {}
}
