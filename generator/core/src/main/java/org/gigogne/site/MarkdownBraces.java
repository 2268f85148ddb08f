package org.gigogne.site;

import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.check.PageAttributes;
import org.jspecify.annotations.Nullable;

/** Recognises {@link PageAttributes} between braces; all other braces stay text. */
final class MarkdownBraces implements InlineParserExtension {
    private static final Pattern BRACES = Pattern.compile("^\\{([^{}\\n]{1,200}+)\\}");

    @Override
    public boolean parse(LightInlineParser parser) {
        int start = parser.getIndex();
        @Nullable Matcher matcher = parser.matcher(BRACES);
        if (matcher == null) {
            return false;
        }
        BasedSequence input = parser.getInput();
        BasedSequence text = input.subSequence(matcher.start(1), matcher.end(1));
        if (PageAttributes.parse(text.toString()).isEmpty()) {
            parser.setIndex(start);
            return false;
        }
        AttributesNode node = new AttributesNode(
                input.subSequence(matcher.start(), matcher.start(1)),
                text,
                input.subSequence(matcher.end(1), matcher.end()));
        node.setCharsFromContent();
        parser.flushTextNode();
        parser.getBlock().appendChild(node);
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // nothing is kept
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // nothing is kept
    }

    /** Makes one for each page. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new MarkdownBraces();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
