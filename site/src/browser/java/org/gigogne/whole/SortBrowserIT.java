package org.gigogne.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables that readers sort by the headings of their columns. */
@ExtendWith(BrowserExtension.class)
class SortBrowserIT {
    private static final String NAME = "Nom|Name";
    private static final String PUPILS = "Élèves|Pupils";
    private static final String FILLED = "Renseigné|Filled in";
    private static final String COMPUTERS = "Ordinateurs pour 100.élèves|Computers per 100.pupils";
    private static final String DATES = "Quand|When";
    private static final Comparator<String> BY_VALUE = Comparator.comparingDouble(Double::parseDouble);

    private final Page page;

    SortBrowserIT(Browser browser) {
        page = browser.newContext().newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void everyHeadingOfAColumnHoldsAButtonOfItsName() {
        open("territoire/parties");
        List<Locator> headings = page.getByRole(AriaRole.COLUMNHEADER).all();
        assertThat(headings).hasSizeGreaterThan(3);
        for (Locator heading : headings) {
            assertThat(heading.getByRole(AriaRole.BUTTON)).hasText(heading.textContent());
            assertThat(heading.getAttribute("aria-sort")).isNull();
        }
    }

    @Test
    void saysHowTheTableIsSorted() {
        open("territoire/parties");
        button(NAME).click();
        button(PUPILS).click();
        assertThat(heading(PUPILS)).hasAttribute("aria-sort", "ascending");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("(" + PUPILS + ").*(ordre croissant|, ascending)$"));
        button(PUPILS).click();
        assertThat(heading(PUPILS)).hasAttribute("aria-sort", "descending");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("(" + PUPILS + ").*(ordre décroissant|, descending)$"));
        assertThat(page.locator("[aria-sort]")).hasCount(1);
    }

    @Test
    void sortsNumbersByTheirValue() {
        open("territoire/parties");
        button(FILLED).click();
        assertThat(keys(FILLED)).hasSizeGreaterThan(3).isSortedAccordingTo(BY_VALUE);
        button(FILLED).click();
        assertThat(keys(FILLED)).isSortedAccordingTo(BY_VALUE.reversed());
    }

    @Test
    void keepsCellsWithoutAValueLast() {
        open("territoire/parties");
        button(COMPUTERS).click();
        assertThat(keys(COMPUTERS)).last().asString().isEmpty();
        assertThat(valued(COMPUTERS)).hasSizeGreaterThan(3).isSortedAccordingTo(BY_VALUE);
        button(COMPUTERS).click();
        assertThat(keys(COMPUTERS)).last().asString().isEmpty();
        assertThat(valued(COMPUTERS)).isSortedAccordingTo(BY_VALUE.reversed());
    }

    @Test
    void sortsDatesByTheirDay() {
        open("etablissement/formations");
        button(DATES).click();
        assertThat(keys(DATES)).hasSizeGreaterThan(2).isSorted();
        assertThat(texts(DATES)).isNotEqualTo(texts(DATES).stream().sorted().toList());
        button(DATES).click();
        assertThat(keys(DATES)).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void sortsNamesAsFrenchDoes() {
        open("territoire/parties");
        Collator french = Collator.getInstance(Locale.FRENCH);
        button(NAME).click();
        assertThat(texts(NAME))
                .isSortedAccordingTo(french)
                .isNotEqualTo(texts(NAME).stream().sorted().toList());
        button(NAME).click();
        assertThat(texts(NAME)).isSortedAccordingTo(french.reversed());
    }

    @Test
    void obeysTheKeyboard() {
        open("territoire/parties");
        button(NAME).focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(button(PUPILS)).isFocused();
        page.keyboard().press("Enter");
        assertThat(heading(PUPILS)).hasAttribute("aria-sort", "ascending");
        assertThat(button(PUPILS)).isFocused();
        page.keyboard().press("Space");
        assertThat(heading(PUPILS)).hasAttribute("aria-sort", "descending");
    }

    private void open(String kind) {
        page.navigate(PageKind.of(kind).file().toUri().toString());
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(Pattern.compile("^(" + name + ")$")));
    }

    private Locator button(String column) {
        return heading(column).getByRole(AriaRole.BUTTON);
    }

    /** What the cells of a column sort by, from top to bottom. */
    private List<String> keys(String column) {
        return cells(column, "cell.dataset.v");
    }

    private List<String> valued(String column) {
        return keys(column).stream().filter(key -> !key.isEmpty()).toList();
    }

    /** What the cells of a column show, from top to bottom. */
    private List<String> texts(String column) {
        return cells(column, "cell.textContent");
    }

    private List<String> cells(String column, String value) {
        Object cells = heading(column)
                .evaluate("heading => [...heading.closest('table').tBodies[0].rows]"
                        + ".map(row => row.cells[heading.cellIndex]).map(cell => " + value + ")");
        return ((List<?>) cells).stream().map(String::valueOf).toList();
    }
}
