package org.gigogne.site;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.DoNotLinkDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.check.PageProse;
import org.gigogne.view.GlossaryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Acronyms of a free page: those of the glossary, and those that its author explains on a line of its own, such as
 * {@code *[CDI]: centre de documentation et d’information}.
 *
 * <p>The first use of each in the running text becomes a link to its meaning, which stands below the page: a mere
 * tooltip would be out of reach without a mouse. Found by patterns of our own, since those of flexmark depend on the
 * JDK at accented letters and take very long on hostile lines.
 */
final class MarkdownAcronyms {
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\*\\[([^\\[\\]]{1,60}+)\\]:\\s(.{1,500}+)$");

    private MarkdownAcronyms() {}

    /**
     * The acronyms that a page explains, and its text without them.
     *
     * @param text as many lines as before, so that places in it stay
     */
    record Definitions(List<GlossaryEntry> entries, String text) {
        static Definitions of(String markdown) {
            List<String> lines = new ArrayList<>(markdown.lines().toList());
            List<String> prose = PageProse.lines(lines);
            List<GlossaryEntry> entries = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Matcher definition = DEFINITION.matcher(lines.get(i));
                if (!prose.get(i).isEmpty() && definition.matches()) {
                    entries.add(new GlossaryEntry(
                            definition.group(1).strip(), definition.group(2).strip()));
                    lines.set(i, "");
                }
            }
            entries.removeIf(entry -> entry.acronym().isEmpty());
            return entries.isEmpty()
                    ? new Definitions(entries, markdown)
                    : new Definitions(entries, String.join("\n", lines));
        }
    }

    /** Marks the first use of each acronym; gives their entries in that order. */
    static List<GlossaryEntry> explain(Node document, Acronyms acronyms) {
        List<Text> texts = new ArrayList<>();
        document.getDescendants().forEach(node -> {
            if (node instanceof Text text && isRunning(text)) {
                texts.add(text);
            }
        });
        List<GlossaryEntry> explained = new ArrayList<>();
        texts.forEach(text -> explain(text, acronyms, explained));
        return explained;
    }

    private static boolean isRunning(Text text) {
        for (@Nullable Node above = text.getParent(); above != null; above = above.getParent()) {
            if (above instanceof DoNotDecorate
                    || above instanceof DoNotLinkDecorate
                    || above instanceof Heading
                    || above instanceof FootnoteBlock) {
                return false;
            }
        }
        return true;
    }

    private static void explain(Text text, Acronyms acronyms, List<GlossaryEntry> explained) {
        BasedSequence chars = text.getChars();
        int done = 0;
        for (Acronyms.Use use : acronyms.find(chars.toString())) {
            if (!explained.contains(use.entry())) {
                explained.add(use.entry());
                text.insertBefore(new Text(chars.subSequence(done, use.start())));
                text.insertBefore(
                        new FirstUse(chars.subSequence(use.start(), use.end()), use.entry(), explained.size()));
                done = use.end();
            }
        }
        text.setChars(chars.subSequence(done, chars.length()));
    }

    /** The first use of an acronym. */
    static final class FirstUse extends Node {
        private final GlossaryEntry entry;
        private final int number;

        FirstUse(BasedSequence chars, GlossaryEntry entry, int number) {
            super(chars);
            this.entry = entry;
            this.number = number;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** Writes first uses. */
    static final class Renderer implements NodeRenderer {
        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(FirstUse.class, Renderer::render));
        }

        private static void render(FirstUse use, NodeRendererContext context, HtmlWriter html) {
            html.attr("href", "#sigle-" + use.number).withAttr().tag("a");
            html.attr("title", use.entry.meaning()).withAttr().tag("abbr");
            html.text(use.entry.acronym());
            html.closeTag("abbr");
            html.closeTag("a");
        }
    }
}
