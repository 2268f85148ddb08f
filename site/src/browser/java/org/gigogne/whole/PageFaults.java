package org.gigogne.whole;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What goes wrong in the scripts of a page. */
final class PageFaults {
    private PageFaults() {}

    /** What its console and its scripts complain of; grows while the page is used. */
    static List<String> of(Page page) {
        List<String> faults = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> faults.add(message.type() + ": " + message.text()));
        page.onPageError(faults::add);
        return faults;
    }
}
