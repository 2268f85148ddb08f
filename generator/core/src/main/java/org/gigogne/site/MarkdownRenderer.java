package org.gigogne.site;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gigogne.view.FreePageView;

/**
 * Free pages: Markdown to markup that may stand in a page.
 *
 * <p>Raw HTML is shown as text, comments are dropped, and what is left passes {@link MarkdownPolicy}. A first heading
 * of level 1 is the page's title, which the template writes, and is left out; other headings are set so that the page
 * keeps one {@code h1} and skips no level. Their ids start with {@code s-}, so that they cannot meet an id of the page.
 */
final class MarkdownRenderer {
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final MarkdownPolicy policy = new MarkdownPolicy();

    MarkdownRenderer() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
                .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false);
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options)
                .attributeProviderFactory(new Attributes())
                .build();
    }

    /** The markup of a page without its title. */
    String render(FreePageView page) {
        Node document = parser.parse(page.markdown());
        List<Heading> headings = new ArrayList<>();
        document.getDescendants().forEach(node -> {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        });
        if (!headings.isEmpty() && headings.get(0).getLevel() == 1) {
            headings.remove(0).unlink();
        }
        setLevels(headings);
        setIds(headings);
        return policy.sanitised(renderer.render(document));
    }

    private static void setLevels(List<Heading> headings) {
        boolean hasTop = headings.stream().anyMatch(heading -> heading.getLevel() == 1);
        int before = 1;
        for (Heading heading : headings) {
            int wanted = heading.getLevel() + (hasTop ? 1 : 0);
            before = Math.min(6, Math.min(wanted, before + 1));
            heading.setLevel(before);
        }
    }

    private static void setIds(List<Heading> headings) {
        Set<String> used = new HashSet<>();
        for (Heading heading : headings) {
            String base = MarkdownLinks.anchor(new TextCollectingVisitor().collectAndGetText(heading));
            String id = base;
            for (int i = 2; !used.add(id); i++) {
                id = base + '-' + i;
            }
            heading.setAnchorRefId(id);
        }
    }

    /** Sets ids of headings, scopes of header cells, and the addresses of links to other pages. */
    private static final class Attributes extends IndependentAttributeProviderFactory implements AttributeProvider {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return this;
        }

        @Override
        public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof Heading heading) {
                attributes.replaceValue("id", heading.getAnchorRefId());
            } else if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.replaceValue("scope", "col");
            } else if (part.equals(AttributablePart.LINK) && attributes.contains("href")) {
                attributes.replaceValue("href", MarkdownLinks.toPage(attributes.getValue("href")));
            }
        }
    }
}
