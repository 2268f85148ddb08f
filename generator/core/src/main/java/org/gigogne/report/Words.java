package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into words: where a line may end, and where the font changes. */
final class Words {
    private static final char SOFT_HYPHEN = '\u00ad';

    private final Glyphs glyphs;
    private final List<Word> words = new ArrayList<>();
    private Word word = new Word();

    private Words(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** The words of a text in order; none for an empty text. */
    static List<Word> of(List<StyledText> texts, Glyphs glyphs) {
        Words words = new Words(glyphs);
        words.addAll(texts);
        return words.words;
    }

    private void addAll(List<StyledText> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.text()));
        int position = 0;
        for (StyledText text : texts) {
            if (text.text().equals(StyledText.LINE_END)) {
                finish();
                words.add(Word.lineEnd(text.style().lineHeightPt()));
            } else {
                add(text, all, position);
            }
            position += text.text().length();
        }
        finish();
    }

    private void add(StyledText text, CharSequence all, int position) {
        int start = 0;
        for (int i = 0; i < text.text().length(); i++) {
            if (LineBreaks.allowed(all, position + i) && !(i > 0 && text.isLabel())) {
                addAtoms(text, start, i);
                if (all.charAt(position + i - 1) == SOFT_HYPHEN) {
                    word.divide();
                }
                finish();
                start = i;
            }
        }
        addAtoms(text, start, text.text().length());
    }

    private void addAtoms(StyledText text, int start, int end) {
        if (start < end) {
            glyphs.parts(text.text().substring(start, end), text.style().face())
                    .forEach(part -> word.add(Atom.of(part.text(), part.font(), text)));
        }
    }

    private void finish() {
        if (!word.isEmpty()) {
            words.add(word);
            word = new Word();
        }
    }
}
