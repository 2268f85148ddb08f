package org.gigogne.content;

import java.util.Optional;
import org.gigogne.content.SourceMap.Mark;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Turns the parser's marks (from 0, in code points) into ours (from 1, in UTF-16 units). One thread only. */
final class YamlMarks {
    private final SourceText text;
    private int lastLine;
    private int lastPoints;
    private int lastOffset;

    YamlMarks(SourceText text) {
        this.text = text;
    }

    /** What an event covers: a scalar as far as its first line goes, one column of anything else. */
    Mark of(Event event) {
        Optional<org.snakeyaml.engine.v2.exceptions.Mark> start = event.getStartMark();
        if (start.isEmpty()) {
            return new Mark(1, 1, 1);
        }
        Mark begin = of(start.get());
        if (!(event instanceof ScalarEvent scalar) || scalar.isLiteral() || scalar.isFolded()) {
            return begin;
        }
        Mark end = event.getEndMark().map(this::of).orElse(begin);
        int endColumn = end.line() == begin.line()
                ? end.column()
                : text.line(begin.line()).stripTrailing().length() + 1;
        return new Mark(begin.line(), begin.column(), Math.max(1, endColumn - begin.column()));
    }

    /** One column. */
    Mark of(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        int line = mark.getLine() + 1;
        return new Mark(line, offset(line, mark.getColumn()) + 1, 1);
    }

    /** Offset of the code point with this number; goes on from the last answer, for a line may hold all of a file. */
    private int offset(int line, int points) {
        if (line != lastLine || points < lastPoints) {
            lastLine = line;
            lastPoints = 0;
            lastOffset = 0;
        }
        String shown = text.line(line);
        while (lastPoints < points && lastOffset < shown.length()) {
            lastOffset += Character.charCount(shown.codePointAt(lastOffset));
            lastPoints++;
        }
        return lastOffset;
    }
}
