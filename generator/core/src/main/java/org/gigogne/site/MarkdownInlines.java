package org.gigogne.site;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads Markdown as its parser does, but the label of a link in one way only. The parser takes an escaped sign for one or for
 * two, and tries all ways to do so before it finds that a label has no end: some forty backslashes took it for ever.
 */
final class MarkdownInlines extends CommonmarkInlineParser {
    /** Section 2.4 of CommonMark: a backslash escapes ASCII punctuation; before other signs it is one itself. */
    private static final String ESCAPED = "\\\\[!-/:-@\\[-`{-~]";

    private static final Pattern LABEL = Pattern.compile("^\\[(?:" + ESCAPED + "|[^\\[\\]]){0,999}+\\]");

    MarkdownInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public int parseLinkLabel() {
        BasedSequence label = match(LABEL);
        return label == null ? 0 : label.length();
    }
}
