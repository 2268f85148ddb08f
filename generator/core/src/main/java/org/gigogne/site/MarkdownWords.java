package org.gigogne.site;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/**
 * What a page says in words, its markup and the numbers of footnotes apart; of links and images their texts. The collector
 * of the Markdown library would do, but for nodes that overlap, as a broken footnote makes them.
 */
final class MarkdownWords {
    private final StringBuilder words = new StringBuilder();

    private MarkdownWords() {}

    /** The words of a document; blocks and cells on lines of their own. */
    static String of(Node document) {
        MarkdownWords collector = new MarkdownWords();
        collector.collect(document);
        return collector.words.toString().strip();
    }

    private void collect(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            words.append(node.getChars().unescape());
        } else if (node instanceof Code code) {
            words.append(code.getText());
        } else if (node instanceof IndentedCodeBlock code) {
            words.append(code.getContentChars());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append('\n');
        } else if (!(node instanceof TableSeparator || node instanceof Footnote)) {
            node.getChildren().forEach(this::collect);
        }
        if (node instanceof Block || node instanceof TableCell) {
            words.append('\n');
        }
    }
}
