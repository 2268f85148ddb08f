package org.gigogne.site;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The elements and attributes that free pages may bring into a page. All others are taken out, their text is kept. */
final class MarkdownPolicy {
    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements(
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "br",
                    "hr",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "sup",
                    "abbr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements("a", "img")
            .allowElements((element, attributes) -> attributes.contains("footnotes") ? element : null, "div")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("id")
            .matching((element, attribute, value) -> value.matches("s-[a-z0-9-]+") ? value : null)
            .onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .allowAttributes("start")
            .matching((element, attribute, value) -> value.matches("[0-9]{1,9}") ? value : null)
            .onElements("ol")
            .allowAttributes("href")
            .matching((element, attribute, value) -> MarkdownLinks.isAllowed(value) ? value : null)
            .onElements("a")
            .allowAttributes("src")
            .matching((element, attribute, value) -> MarkdownLinks.isRelative(value) ? value : null)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img", "a")
            .allowAttributes("title")
            .onElements("abbr")
            .allowAttributes("id")
            .matching((element, attribute, value) -> value.matches("fn(ref)?-[0-9-]{1,20}") ? value : null)
            .onElements("sup", "li")
            .allowAttributes("class")
            .matching(false, "footnotes", "footnote-ref", "footnote-backref")
            .onElements("a", "div")
            .allowAttributes("role")
            .matching(false, "doc-endnotes")
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("a", "div")
            .allowAttributes("class")
            .matching(false, "callout", "callout alert")
            .onElements("p", "blockquote", "ul", "ol")
            .allowAttributes("lang", "dir")
            .globally()
            .toFactory();

    /** What may stand of a markup; void elements are written as HTML has them, not as XML. */
    String sanitised(String markup) {
        return policy.sanitize(markup).replace(" />", ">");
    }
}
