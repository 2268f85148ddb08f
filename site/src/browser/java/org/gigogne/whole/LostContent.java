package org.gigogne.whole;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a reader cannot see: a page wider than its window, text cut off, texts of a drawing on each other. */
final class LostContent {
    private static final String LOST =
            """
            () => {
              document.querySelectorAll('details').forEach(details => details.open = true);
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

    private LostContent() {}

    /** What is lost of a page as it is shown now, once all that can be opened is open. */
    static List<String> of(Page page) {
        return ((List<?>) page.evaluate(LOST)).stream().map(String::valueOf).toList();
    }
}
