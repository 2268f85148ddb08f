package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages read with the keys Tab and Enter alone. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {
    /** Numbers what can be reached, once all that can be opened is open; radio buttons of one name count as one. */
    private static final String NUMBER =
            """
            () => {
              const closed = [...document.querySelectorAll('details:not([open])')];
              closed.forEach(details => details.open = true);
              const names = [];
              document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]').forEach(element => {
                if (!element.checkVisibility({visibilityProperty: true}) || element.disabled) return;
                const group = element.type === 'radio'
                  ? [...document.querySelectorAll(`[name="${element.name}"]`)] : [element];
                if (group[0] !== element) return;
                group.forEach(one => one.dataset.number = names.length);
                names.push(element.outerHTML.slice(0, 120));
              });
              closed.forEach(details => details.open = false);
              return names;
            }
            """;

    /** The number of what has the focus, and what is wrong with how it looks; opens what is closed. */
    private static final String LOOK =
            """
            () => {
              const element = document.activeElement;
              const style = getComputedStyle(element);
              const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
              const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
              const upper = Math.max(box.top, 0), lower = Math.min(box.bottom, innerHeight);
              const top = document.elementFromPoint(
                left + Math.min((right - left) / 2, 20), upper + Math.min((lower - upper) / 2, 10));
              const faults = [];
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no outline');
              if (right - left < Math.min(box.width, 8) || lower - upper < Math.min(box.height, 8)) faults.push('out of sight');
              else if (!top || !(element.contains(top) || top.contains(element))) {
                faults.push('covered by ' + top?.outerHTML.slice(0, 80));
              }
              return [element.dataset.number ?? '', String(element.matches('details:not([open]) > summary')),
                ...faults.map(fault => fault + ': ' + element.outerHTML.slice(0, 120))];
            }
            """;

    private final Page page;

    KeyboardIT(Browser browser) {
        page = browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
    }

    static Stream<PageKind> kinds() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void reachesAndShowsEverything(PageKind kind) {
        walk(kind, 1280);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void reachesAndShowsEverythingOnAPhone(PageKind kind) {
        walk(kind, 320);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void beginsWithTheWayToTheContent(PageKind kind) {
        kind.show(page);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.matches('a.skip')")).isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("main");
    }

    /** Opens what can be opened on the way, so that what lies in it is reached too. */
    private void walk(PageKind kind, int width) {
        page.setViewportSize(width, 800);
        kind.show(page);
        List<String> expected = strings(page.evaluate(NUMBER));
        Set<String> reached = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            page.keyboard().press("Tab");
            List<String> look = strings(page.evaluate(LOOK));
            reached.add(look.get(0));
            faults.addAll(look.subList(2, look.size()));
            if (look.get(1).equals("true")) {
                page.keyboard().press("Enter");
            }
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!reached.contains(String.valueOf(i))) {
                faults.add("not reached: " + expected.get(i));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
