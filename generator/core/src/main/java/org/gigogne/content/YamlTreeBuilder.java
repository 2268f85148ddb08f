package org.gigogne.content;

import java.util.HashMap;
import java.util.Map;
import org.gigogne.content.SourceMap.Mark;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of one document. One use only. */
final class YamlTreeBuilder {
    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_POINTER = 500;

    private final SourceText text;
    private final ParserImpl events;
    private final YamlRefusals refusals;
    private final ContentLimits limits;
    private final YamlMarks places;
    private final Map<String, Mark> marks = new HashMap<>();
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private int values;
    private boolean isAbandoned;

    YamlTreeBuilder(SourceText text, ParserImpl events, YamlRefusals refusals, ContentLimits limits) {
        this.text = text;
        this.events = events;
        this.refusals = refusals;
        this.limits = limits;
        this.places = new YamlMarks(text);
    }

    /** Reads the node that comes next; everything of it is consumed. */
    JsonNode build() {
        return node("", 0);
    }

    /** Where the values stand. */
    SourceMap sourceMap() {
        return new SourceMap(text.path(), text.lines(), marks);
    }

    /** Whether the rest of the text was left unread, because it exceeds the limits. */
    boolean isAbandoned() {
        return isAbandoned;
    }

    /** The parser itself is slow in great depth: what is too much is not even skipped. */
    private JsonNode abandon() {
        isAbandoned = true;
        return nodes.nullNode();
    }

    private void end() {
        if (!isAbandoned) {
            events.next();
        }
    }

    private JsonNode node(String pointer, int depth) {
        Event event = events.next();
        values++;
        if (values > limits.yamlValues()) {
            refusals.tooManyValues(places.of(event), limits.yamlValues());
            return abandon();
        }
        marks.put(pointer, places.of(event));
        if (event instanceof AliasEvent alias) {
            refusals.alias(alias);
            return nodes.nullNode();
        }
        refusals.checkAnchorAndTag(event);
        if (event instanceof ScalarEvent scalar) {
            refusals.checkCharacters(scalar);
            return value(scalar);
        }
        if (depth >= limits.yamlDepth() || pointer.length() > LONGEST_POINTER) {
            refusals.tooDeep(places.of(event), limits.yamlDepth());
            return abandon();
        }
        return event instanceof MappingStartEvent mapping ? object(mapping, pointer, depth) : array(pointer, depth);
    }

    private JsonNode value(ScalarEvent scalar) {
        return scalar.isPlain() ? PlainScalar.resolve(scalar.getValue()) : nodes.stringNode(scalar.getValue());
    }

    private ArrayNode array(String pointer, int depth) {
        ArrayNode array = nodes.arrayNode();
        while (!isAbandoned && !events.checkEvent(Event.ID.SequenceEnd)) {
            array.add(node(SourceMap.child(pointer, String.valueOf(array.size())), depth + 1));
        }
        end();
        return array;
    }

    private ObjectNode object(MappingStartEvent start, String pointer, int depth) {
        ObjectNode object = nodes.objectNode();
        boolean first = !start.isFlow();
        while (!isAbandoned && !events.checkEvent(Event.ID.MappingEnd)) {
            Event key = events.next();
            if (first) {
                marks.put(pointer, places.of(key));
                first = false;
            }
            if (key instanceof ScalarEvent scalar && isUsable(scalar, start)) {
                member(object, pointer, scalar, depth);
            } else {
                if (!(key instanceof ScalarEvent)) {
                    refusals.keyNotText(key);
                    skip(key);
                }
                skip(events.next());
            }
        }
        end();
        return object;
    }

    private void member(ObjectNode object, String pointer, ScalarEvent key, int depth) {
        String name = key.getValue();
        String child = SourceMap.child(pointer, name);
        Mark first = marks.get(SourceMap.keyOf(child));
        if (first != null) {
            refusals.duplicateKey(key, first);
            skip(events.next());
            return;
        }
        marks.put(SourceMap.keyOf(child), places.of(key));
        object.set(name, node(child, depth + 1));
    }

    private boolean isUsable(ScalarEvent key, MappingStartEvent mapping) {
        refusals.checkAnchorAndTag(key);
        if (key.getValue().length() > LONGEST_KEY) {
            refusals.longKey(key);
            return false;
        }
        if (!key.isPlain()) {
            return true;
        }
        if (key.getValue().equals("<<")) {
            refusals.mergeKey(key);
            return false;
        }
        if (!PlainScalar.isText(key.getValue())) {
            refusals.scalarKey(key, mapping.isFlow() && isEmpty(events.peekEvent()));
            return false;
        }
        return true;
    }

    private static boolean isEmpty(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    /** Consumes all of a node whose first event was taken, without building anything. */
    private void skip(Event first) {
        int open = first instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0 && !isAbandoned) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                open--;
            }
            if (open > limits.yamlDepth()) {
                refusals.tooDeep(places.of(event), limits.yamlDepth());
                abandon();
            }
        }
    }
}
