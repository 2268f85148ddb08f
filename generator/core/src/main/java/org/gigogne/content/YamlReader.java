package org.gigogne.content;

import java.util.List;
import java.util.stream.Stream;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;

/**
 * From text to a tree of values with positions, by way of the parser's events.
 *
 * <p>Working on events keeps what a ready-made tree has already lost: anchors, aliases and tags are refused before
 * anything is built of them, keys are seen as often as they are written, every scalar keeps its place and its exact
 * spelling.
 */
final class YamlReader {
    private final ContentLimits limits;

    YamlReader(ContentLimits limits) {
        this.limits = limits;
    }

    /**
     * The tree of a text; no tree when its syntax is wrong or when it uses what content files may not. A key written
     * twice leaves a tree, with its first value. No tree and no problem: the text says nothing.
     */
    Outcome<YamlTree> read(SourceText text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(text.path())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.text().length() + 1) // the engine fails when a buffer ends inside a character
                .build();
        StreamReader source = new StreamReader(settings, text.text());
        YamlRefusals refusals = new YamlRefusals(text);
        try {
            return read(text, new ParserImpl(settings, source), refusals);
        } catch (YamlEngineException e) {
            return unreadable(text, refusals, e);
        } catch (NumberFormatException e) { // the engine fails so at `\U` and a number above 7FFFFFFF
            return unreadable(text, refusals, new ScannerException("escape", source.getMark()));
        }
    }

    private static Outcome<YamlTree> unreadable(SourceText text, YamlRefusals refusals, YamlEngineException thrown) {
        Problem syntax = new YamlSyntax(text).problem(thrown);
        return Outcome.failed(
                Stream.concat(refusals.problems().stream(), Stream.of(syntax)).toList());
    }

    /** The parser tells nothing of those that it does not know. */
    private static boolean hasDirective(SourceText text) {
        return text.lines().stream().takeWhile(line -> !line.startsWith("---")).anyMatch(line -> line.startsWith("%"));
    }

    private Outcome<YamlTree> read(SourceText text, ParserImpl events, YamlRefusals refusals) {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return Outcome.failed(List.of());
        }
        DocumentStartEvent start = (DocumentStartEvent) events.next();
        if (start.isExplicit() && hasDirective(text)) {
            refusals.directive(start);
        }
        YamlTreeBuilder builder = new YamlTreeBuilder(text, events, refusals, limits);
        JsonNode root = builder.build();
        if (builder.isAbandoned()) {
            return Outcome.failed(refusals.problems());
        }
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            refusals.secondDocument(events.peekEvent());
        }
        if (refusals.leaveNoTree()) {
            return Outcome.failed(refusals.problems());
        }
        if (root.isNull()) {
            return Outcome.failed(List.of());
        }
        return Outcome.of(new YamlTree(root, builder.sourceMap()), refusals.problems());
    }
}
