package org.gigogne.whole;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.List;

/**
 * The checker axe, on pages whose policy for scripts is bypassed. It is loaded once into each document, however often the
 * document is looked at, and hands over faults alone.
 */
final class Axe {
    private static final String SOURCE = AxeBuilder.getAxeScript();

    /** Of media alone something must be loaded first: no rule that runs asks for style sheets. */
    private static final String LOOK =
            """
            rules => axe.run(document, {
              resultTypes: ['violations'],
              preload: {assets: ['media']},
              ...(rules.length ? {runOnly: rules} : {}),
            }).then(results => {
              if (!results.passes.length) throw new Error('axe has not looked');
              return results.violations.flatMap(({id, nodes}) =>
                nodes.map(node => `${id}: ${node.target} ${node.html} ${node.failureSummary}`));
            })
            """;

    private Axe() {}

    /** What is wrong with a page as it is shown now. */
    static List<String> violations(Page page) {
        return violations(page, List.of());
    }

    /**
     * What is wrong with a page as it is shown now.
     *
     * @param rules that alone are looked at; none: all that axe runs unasked
     */
    static List<String> violations(Page page, Collection<String> rules) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return ((Collection<?>) page.evaluate(LOOK, rules)).stream().map(String::valueOf).toList();
    }
}
