package org.gigogne.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gigogne.view.AlphabetPage;
import org.gigogne.view.GlossaryEntry;
import org.gigogne.view.PlaceView;

/** The search of a site: gathers what it finds while places are rendered. Usable from any thread. */
final class SiteSearch {
    private final SearchIndex index = new SearchIndex();
    private final SearchEntries entries;
    private final JsonFile json = new JsonFile();
    private final Texts texts;
    private final List<GlossaryEntry> glossary;

    SiteSearch(Texts texts, MarkdownRenderer markdown, List<GlossaryEntry> glossary) {
        this.glossary = List.copyOf(glossary);
        this.entries = new SearchEntries(texts, markdown);
        this.texts = texts;
    }

    /** What a place offers. */
    FoundEntries of(PlaceView place, List<OutputFile> files, List<ReportFile> reports) {
        return new FoundEntries(entries.of(place, paths(files), reports));
    }

    /** Takes in what a place offers. */
    void add(FoundEntries found) {
        index.add(found.entries());
    }

    /** Takes in what places offer that the former index was given; gives whether what that kept was enough. */
    boolean addFormer(KeptEntries former, Set<String> folders) {
        return index.addFormer(former, folders);
    }

    /** What the index kept, once all places are in. */
    KeptEntries kept() {
        return index.kept();
    }

    /** Whether some entries had to be left out. */
    boolean isPartial() {
        return index.left() > 0;
    }

    /** The pages of the alphabetical index, once all places are in. */
    List<AlphabetPage> alphabet() {
        return Alphabet.pages(index.entries());
    }

    /** The index for the script, once all places are in; {@code rootFiles} are the pages that the site has once. */
    OutputFile file(List<OutputFile> rootFiles) {
        List<SearchEntry> all = new ArrayList<>(entries.ofRoot(paths(rootFiles), glossary));
        all.addAll(index.entries());
        return SearchFile.of(all, texts).file(json);
    }

    private static Set<String> paths(List<OutputFile> files) {
        return files.stream().map(OutputFile::path).collect(Collectors.toSet());
    }
}
