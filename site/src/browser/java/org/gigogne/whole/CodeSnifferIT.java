package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What HTML_CodeSniffer has to say about one page of each kind. */
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeSnifferIT {
    /** Errors of WCAG 2 AA, each with its code, the way to its element and what is wrong. */
    private static final String SNIFF =
            """
            () => new Promise((resolve, reject) => {
              const way = element => element.id ? '#' + element.id
                : (element.parentElement ? way(element.parentElement) + ' > ' : '') + element.localName
                  + (element.parentElement?.querySelectorAll(':scope > ' + element.localName).length > 1
                    ? `:nth-child(${[...element.parentElement.children].indexOf(element) + 1})` : '');
              HTMLCS.process('WCAG2AA', document, () => resolve(HTMLCS.getMessages()
                .filter(message => message.type === HTMLCS.ERROR)
                .map(({code, element, msg}) => `${code} ${element.nodeType === 1 ? way(element) : ''} ${msg}`)),
                () => reject(new Error('HTML_CodeSniffer failed')));
            })
            """;

    private final Page page;

    CodeSnifferIT(Browser browser) {
        page = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))
                .newPage();
    }

    static Stream<PageKind> kinds() {
        return PageKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsNoError(PageKind kind) {
        kind.show(page);
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Checkers.file("html_codesniffer/build/HTMLCS.js")));
        assertThat((List<?>) page.evaluate(SNIFF)).isEmpty();
    }
}
