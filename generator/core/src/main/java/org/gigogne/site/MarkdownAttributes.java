package org.gigogne.site;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.attributes.internal.NodeAttributeRepository;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigogne.check.PageAttributes;

/**
 * Sets ids of headings, scopes of header cells, the addresses of links to other pages, the names of footnotes, and what
 * the author wrote between braces.
 */
final class MarkdownAttributes implements AttributeProvider {
    /** Classes of the theme by call-out. */
    private static final Map<String, String> CLASSES = Map.of("note", "callout", "important", "callout alert");

    private static final Set<Class<?>> CALLOUTS =
            Set.of(Paragraph.class, BlockQuote.class, BulletList.class, OrderedList.class);

    /** Languages written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "fa", "he", "ps", "ur", "yi");

    private final NodeAttributeRepository written;
    private final Texts texts;

    private MarkdownAttributes(NodeAttributeRepository written, Texts texts) {
        this.written = written;
        this.texts = texts;
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Heading heading) {
            attributes.replaceValue("id", heading.getAnchorRefId());
        } else if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.replaceValue("scope", "col");
        } else if (part.equals(AttributablePart.LINK) && attributes.contains("href")) {
            attributes.replaceValue("href", MarkdownLinks.toPage(attributes.getValue("href")));
        } else {
            nameNotes(attributes);
        }
        if (written.containsKey(node)) {
            written.get(node).stream()
                    .map(AttributesNode::getText)
                    .flatMap(text -> PageAttributes.parse(text.toString()).stream())
                    .forEach(read -> set(read, node, attributes));
        }
    }

    private static void set(PageAttributes read, Node node, MutableAttributes attributes) {
        if (read.callout() != null && CALLOUTS.contains(node.getClass())) {
            attributes.replaceValue("class", CLASSES.get(read.callout()));
        }
        if (read.language() != null) {
            attributes.replaceValue("lang", read.language());
            if (RIGHT_TO_LEFT.contains(read.language().split("-", 2)[0])) {
                attributes.replaceValue("dir", "rtl");
            }
        }
    }

    /** Footnotes and the links to and from them say what they are, not only a number or an arrow. */
    private void nameNotes(MutableAttributes attributes) {
        switch (String.valueOf(attributes.getValue("class"))) {
            case "footnotes" -> {
                attributes.replaceValue("role", "doc-endnotes");
                attributes.replaceValue("aria-label", texts.text("page.notes", List.of()));
            }
            case "footnote-ref" -> name(attributes, "page.note", "#fn-");
            case "footnote-backref" -> name(attributes, "page.note.back", "#fnref-");
            default -> {}
        }
    }

    private void name(MutableAttributes attributes, String key, String prefix) {
        String number = attributes.getValue("href").replace(prefix, "").replaceFirst("-.*", "");
        attributes.replaceValue("aria-label", texts.text(key, List.of(number)));
    }

    /** Makes one for each page. */
    static final class Factory extends IndependentAttributeProviderFactory {
        private final Texts texts;

        Factory(Texts texts) {
            this.texts = texts;
        }

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new MarkdownAttributes(AttributesExtension.NODE_ATTRIBUTES.get(context.getOptions()), texts);
        }
    }
}
