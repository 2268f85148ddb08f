package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gigogne.view.AlphabetPage;
import org.gigogne.view.SitePaths;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final String PLACE = SampleViews.PLACE;

    private final SearchEntries entries = new SearchEntries(
            Texts.of(Theme.bundled(), "fr"),
            new MarkdownRenderer(Texts.of(Theme.bundled(), "fr"), new Acronyms(List.of())));

    private static SearchEntry entry(SearchKind kind, String folder, String title) {
        return new SearchEntry(kind, folder, "", title, "", folder + '/' + title);
    }

    private static List<String> titles(List<SearchEntry> entries) {
        return entries.stream().map(SearchEntry::title).toList();
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void findsThePlaceItsPagesActionsAndIndicators() {
        Set<String> pages = Set.of(
                SitePaths.home(PLACE),
                SitePaths.plan(PLACE),
                SitePaths.inventory(PLACE),
                SitePaths.progression(PLACE, "3e"));

        List<SearchEntry> found = entries.of(SampleViews.school("Tilleuls"), pages, List.of());

        assertThat(found)
                .extracting(entry ->
                        entry.kind() + " " + entry.title() + " " + entry.path().substring(PLACE.length() + 1))
                .containsExactly(
                        "SCHOOL Tilleuls index.html",
                        "PAGE Plan d’action plan-action.html",
                        "PAGE Équipement equipement.html",
                        "PAGE Le numérique en 3e progression/3e.html",
                        "FREE_PAGE Charte pages/charte.html",
                        "ACTION Tilleuls actions/tablettes.html",
                        "INDICATOR Tilleuls actions/tablettes.html#certifications-pix");
    }

    @Test
    void cutsLongTextsBehindAWord() {
        SearchEntry home = entries.of(SampleViews.school("mot ".repeat(400)), Set.of(), List.of())
                .get(0);

        assertThat(home.text())
                .hasSizeBetween(SearchEntries.LONGEST - 4, SearchEntries.LONGEST)
                .endsWith("mot…");
    }

    @Test
    void addsPlacesOfAFormerIndexWithoutTheirEntriesOrNotAtAll() {
        Random random = new Random(6);
        int enough = 0;
        for (int round = 0; round < 3_000; round++) {
            Map<String, List<SearchEntry>> before = randomPlaces(random);
            SearchIndex former = index(before);
            Map<String, List<SearchEntry>> stayed = new TreeMap<>(before);
            stayed.keySet().removeIf(folder -> random.nextInt(4) == 0);
            Map<String, List<SearchEntry>> now = randomPlaces(random);
            now.keySet().removeAll(stayed.keySet());

            SearchIndex index = index(now);
            KeptEntries without = index.kept();
            if (index.addFormer(former.kept(), stayed.keySet())) {
                enough++;
                now.putAll(stayed);
                assertThat(index.kept()).isEqualTo(index(now).kept());
                assertThat(index.left()).isEqualTo(index(now).left());
            } else {
                assertThat(index.kept()).isEqualTo(without);
            }
        }
        assertThat(enough).isBetween(1_500, 2_900);
    }

    private static SearchIndex index(Map<String, List<SearchEntry>> places) {
        SearchIndex index = new SearchIndex(12);
        places.values().forEach(index::add);
        return index;
    }

    private static Map<String, List<SearchEntry>> randomPlaces(Random random) {
        Map<String, List<SearchEntry>> places = new TreeMap<>();
        for (String folder : List.of("", "a", "a/b", "a/c", "d", "d/e")) {
            List<SearchEntry> entries = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                SearchKind kind = random.nextBoolean() ? SearchKind.PAGE : SearchKind.ACTION;
                entries.add(entry(kind, folder, "" + random.nextInt(100)));
            }
            if (random.nextInt(3) > 0) {
                places.put(folder, entries);
            }
        }
        return places;
    }

    @Test
    void addsNoPlaceThatAFormerIndexDoesNotKnow() {
        SearchIndex index = new SearchIndex();
        assertThat(index.addFormer(new SearchIndex().kept(), Set.of("a"))).isFalse();
        assertThat(index.addFormer(new SearchIndex().kept(), Set.of())).isTrue();
    }

    @Test
    void keepsPlacesBeforePartsAndTerritoriesBeforeWhatTheyContain() {
        SearchIndex index = new SearchIndex(4);
        index.add(List.of(
                entry(SearchKind.ACTION, "a", "action"),
                entry(SearchKind.PAGE, "a/b", "page below"),
                entry(SearchKind.SCHOOL, "a/b", "school"),
                entry(SearchKind.PAGE, "a", "page"),
                entry(SearchKind.TERRITORY, "a", "territory"),
                entry(SearchKind.TERRITORY, "", "root")));

        assertThat(titles(index.entries())).containsExactly("root", "territory", "school", "page");
        assertThat(index.left()).isEqualTo(2);
    }

    @Test
    void keepsTheSameInWhateverOrderEntriesCome() {
        List<SearchEntry> all = new ArrayList<>(IntStream.range(0, 500)
                .mapToObj(i -> entry(List.of(SearchKind.values()).get(i % 8), "f" + i % 7, "t" + i))
                .toList());
        SearchIndex index = new SearchIndex(100);
        index.add(all);
        Collections.shuffle(all, new Random(1));
        SearchIndex shuffled = new SearchIndex(100);
        all.forEach(entry -> shuffled.add(List.of(entry)));

        assertThat(shuffled.entries()).isEqualTo(index.entries()).hasSize(100);
    }

    @Test
    void writesAClassicScriptWithAddressesAsSeenFromTheSearchPage() {
        SearchEntry hostile = new SearchEntry(
                SearchKind.ACTION, "a b", "Lieu", "\"</script>\\", "\u2028<b>", "a b/javascript:x.html#é");

        String script = text(
                SearchFile.of(List.of(hostile), Texts.of(Theme.bundled(), "fr")).file(new JsonFile()));

        assertThat(script)
                .isEqualTo(
                        "window.GIGOGNE_INDEX = {\"language\":\"fr\",\"kinds\":[{\"name\":\"Action\",\"isContent\":true}],\"places\":[\"Lieu\"],\"entries\":["
                                + "{\"kind\":0,\"place\":0,\"title\":\"\\\"</script>\\\\\",\"text\":\"\u2028<b>\","
                                + "\"path\":\"a%20b/javascript%3Ax.html#%C3%A9\"}]}\n");
    }

    @Test
    void ordersTheAlphabetWithoutAccentsAndSigns() {
        List<AlphabetPage> pages = Alphabet.pages(List.of(
                entry(SearchKind.ACTION, "", "« Zoé »"),
                entry(SearchKind.ACTION, "", "Œuvre"),
                entry(SearchKind.ACTION, "", "école"),
                entry(SearchKind.ACTION, "", "3 classes"),
                entry(SearchKind.ACTION, "", "Ecole"),
                entry(SearchKind.PAGE, "", "Équipement"),
                entry(SearchKind.SCHOOL, "", "مدرسة")));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).letters())
                .extracting(letter -> letter.letter()
                        + ' '
                        + letter.entries().stream()
                                .map(AlphabetPage.Line::title)
                                .toList())
                .containsExactly(" [3 classes]", "E [Ecole, école]", "O [Œuvre]", "Z [« Zoé »]", " [مدرسة]");
    }

    @Test
    void dividesALongAlphabetIntoPages() {
        List<AlphabetPage> pages = Alphabet.pages(IntStream.range(0, Alphabet.LONGEST + 1)
                .mapToObj(i -> entry(SearchKind.ACTION, "", "Action %03d".formatted(i)))
                .toList());

        assertThat(pages)
                .extracting(AlphabetPage::path, AlphabetPage::first, AlphabetPage::last)
                .containsExactly(
                        tuple("index-alphabetique.html", "Action 000", "Action 249"),
                        tuple("index-alphabetique-2.html", "Action 250", "Action 250"));
    }
}
