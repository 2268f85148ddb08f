package org.gigogne.site;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.internal.AttributesNodePostProcessor;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import org.gigogne.problem.Location;
import org.gigogne.view.FreePageView;
import org.gigogne.view.GlossaryEntry;

/**
 * Free pages: Markdown to markup that may stand in a page.
 *
 * <p>Raw HTML is shown as text, comments are dropped, and what is left passes {@link MarkdownPolicy}. A first heading
 * of level 1 is the page's title, which the template writes, and is left out; other headings are set so that the page
 * keeps one {@code h1} and skips no level. Their ids start with {@code s-}, those of footnotes with {@code fn}, so that
 * they cannot meet an id of the page.
 */
final class MarkdownRenderer {
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Acronyms glossary;
    private final MarkdownPolicy policy = new MarkdownPolicy();
    /** Of pages that are in use: templates, search and link check ask for the same ones. */
    private final Map<FreePageView, Rendered> rendered = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * A renderer for free pages.
     *
     * @param texts what footnotes are called
     * @param glossary acronyms that are explained on every page
     */
    MarkdownRenderer(Texts texts, Acronyms glossary) {
        this.glossary = glossary;
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                .set(AttributesExtension.ASSIGN_TEXT_ATTRIBUTES, false)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
                .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false);
        parser = Parser.builder(options)
                .customInlineParserFactory(MarkdownInlines::new)
                // The parser adds it by itself only where its own inlines are not replaced.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customInlineParserExtensionFactory(new MarkdownBraces.Factory())
                .postProcessorFactory(new AttributesNodePostProcessor.Factory())
                .build();
        renderer = HtmlRenderer.builder(options)
                .attributeProviderFactory(new MarkdownAttributes.Factory(texts))
                .nodeRendererFactory(any -> new MarkdownAcronyms.Renderer())
                .build();
    }

    /** What there is in a page; it is read once, however often it is asked for. Usable from any thread. */
    Rendered render(FreePageView page) {
        Rendered known = rendered.get(page);
        if (known == null) {
            known = rendered(page);
            rendered.put(page, known);
        }
        return known;
    }

    private Rendered rendered(FreePageView page) {
        var definitions = MarkdownAcronyms.Definitions.of(page.markdown());
        Node document = parse(definitions.text());
        List<MarkdownLink> links = links(page, definitions.text(), document);
        MarkdownHeadings.fit(document);
        String words = MarkdownWords.of(document);
        List<GlossaryEntry> explained = MarkdownAcronyms.explain(document, glossary.and(definitions.entries()));
        return new Rendered(policy.sanitised(renderer.render(document)), explained, words, links);
    }

    private static List<MarkdownLink> links(FreePageView page, String text, Node document) {
        List<MarkdownLink> links = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        int[] starts = lineStarts(String.valueOf(document.getChars()));
        document.getDescendants().forEach(node -> {
            BasedSequence address = MarkdownLinks.address(node);
            if (address != null && !address.isEmpty()) {
                links.add(link(page, lines, starts, address, node instanceof Image));
            }
        });
        return links;
    }

    private Node parse(String text) {
        return parser.parse(MarkdownTabs.expanded(text));
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    private static MarkdownLink link(
            FreePageView page, String[] lines, int[] starts, BasedSequence address, boolean isImage) {
        int at = address.getStartOffset();
        int found = Arrays.binarySearch(starts, at);
        int line = found < 0 ? -found - 1 : found + 1;
        String text = lines[line - 1];
        String written = address.unescape();
        return new MarkdownLink(
                isImage ? written : MarkdownLinks.toPage(written),
                written,
                new Location(page.source(), line, MarkdownTabs.written(text, at - starts[line - 1]) + 1),
                text);
    }

    /**
     * What there is in a page.
     *
     * @param html sanitised markup, without its title
     * @param acronyms what it explains: the n-th is linked to {@code #sigle-n}, from 1
     * @param words without its title
     * @param links links and images, in its order; of a link by name, where the name is explained
     */
    record Rendered(String html, List<GlossaryEntry> acronyms, String words, List<MarkdownLink> links) {}
}
