package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is lost on a narrow screen, in large letters, or in spaced text (WCAG 1.4.4, 1.4.10 and 1.4.12). */
@ExtendWith(BrowserExtension.class)
class ReflowIT {
    private static final String LARGE = "document.documentElement.style.fontSize = '200%'";

    /** The distances of WCAG 1.4.12. */
    private static final String SPACED =
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`* {
                line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets = [sheet];
            }
            """;

    /** What a reader cannot see: a page wider than its window, text cut off at the edge of its box, texts of a drawing on each other. */
    private static final String LOST =
            """
            () => {
              const lost = [];
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) {
                lost.push(`page: ${root.scrollWidth} px wide`);
                document.querySelectorAll('body *').forEach(element => {
                  const box = element.getBoundingClientRect();
                  if (box.right > root.clientWidth + 1 && !element.closest('.table, svg')) {
                    lost.push('too wide: ' + element.outerHTML.slice(0, 100));
                  }
                });
              }
              document.querySelectorAll('body *:not(svg, svg *, .said, .table, progress, input)').forEach(element => {
                const style = getComputedStyle(element);
                const cut = style.overflowX !== 'visible' && style.overflowX !== 'auto'
                  && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
                if (cut && !element.closest('.said')) lost.push('cut: ' + element.outerHTML.slice(0, 100));
              });
              document.querySelectorAll('svg').forEach(drawing => {
                const texts = [...drawing.querySelectorAll('text')];
                const boxes = texts.map(text => text.getBoundingClientRect());
                if (texts.length && getComputedStyle(drawing).overflow !== 'visible') lost.push('may be cut: drawing');
                texts.forEach((text, i) => {
                  if (boxes[i].left < 0 || boxes[i].right > root.clientWidth) {
                    lost.push('out of the page: ' + text.textContent);
                  }
                  texts.slice(0, i).forEach((other, j) => {
                    const across = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
                    const down = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
                    if (across > 1 && down > boxes[i].height / 3) {
                      lost.push(`on each other: ${text.textContent} / ${other.textContent}`);
                    }
                  });
                });
              });
              return lost;
            }
            """;

    static Stream<PageKind> pages() {
        return BuiltSite.files(".html").stream().map(PageKind::holding);
    }

    static Stream<PageKind> kinds() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void losesNothingInLargeLetters(PageKind kind, Browser browser) {
        assertThat(lost(kind, browser, 1280, LARGE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void losesNothingInSpacedText(PageKind kind, Browser browser) {
        assertThat(lost(kind, browser, 1280, SPACED)).isEmpty();
        assertThat(lost(kind, browser, 320, SPACED)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesNothingOnAPhone(PageKind page, Browser browser) {
        assertThat(lost(page, browser, 320, "0")).isEmpty();
    }

    private static List<String> lost(PageKind kind, Browser browser, int width, String change) {
        try (BrowserContext context =
                        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
                Page page = kind.open(context)) {
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
            page.evaluate(change);
            return ((List<?>) page.evaluate(LOST)).stream().map(String::valueOf).toList();
        }
    }
}
