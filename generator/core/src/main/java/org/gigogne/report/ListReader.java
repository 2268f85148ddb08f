package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gigogne.report.Block.Definition;

/** Reads lists, definitions and key figures. */
final class ListReader {
    private final Findings findings;
    private final Targets targets;
    private final InlineReader inlines;
    private final Function<XmlElement, List<Block>> flow;

    ListReader(Findings findings, Targets targets, InlineReader inlines, Function<XmlElement, List<Block>> flow) {
        this.findings = findings;
        this.targets = targets;
        this.inlines = inlines;
        this.flow = flow;
    }

    /** A {@code ul} or {@code ol}; empty when it has no item. */
    Optional<Block> items(XmlElement list) {
        Block.Identity identity = targets.define(list);
        List<Block.Item> items = new ArrayList<>();
        for (XmlElement item : list.elements()) {
            if (item.name().equals("li")) {
                items.add(new Block.Item(targets.define(item), flow.apply(item)));
            } else {
                findings.unknown(item, "une liste");
            }
        }
        refuseText(list);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Items(identity, list.name().equals("ol"), List.copyOf(items)));
    }

    /** A {@code dl}; empty when it has no term. */
    Optional<Block> definitions(XmlElement list) {
        Block.Identity identity = targets.define(list);
        refuseText(list);
        List<Definition> definitions = new ArrayList<>();
        List<XmlElement> loose = new ArrayList<>();
        for (XmlElement child : list.elements()) {
            if (child.name().equals("div")) {
                refuseText(child);
                groups(loose, list, definitions);
                loose.clear();
                groups(child.elements(), child, definitions);
            } else {
                loose.add(child);
            }
        }
        groups(loose, list, definitions);
        if (definitions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                list.hasClass("key-figures")
                        ? new Block.Tiles(identity, tiles(list, definitions))
                        : new Block.Definitions(identity, List.copyOf(definitions)));
    }

    /** Each run of terms with the run of definitions after it. */
    private void groups(List<XmlElement> children, XmlElement parent, List<Definition> out) {
        List<Inline> term = new ArrayList<>();
        List<Block> content = new ArrayList<>();
        for (XmlElement child : children) {
            switch (child.name()) {
                case "dt" -> {
                    if (!content.isEmpty()) {
                        out.add(new Definition(List.copyOf(term), List.copyOf(content)));
                        term.clear();
                        content.clear();
                    } else if (!term.isEmpty()) {
                        term.add(new Inline.Break());
                    }
                    targets.define(child);
                    term.addAll(inlines.read(child));
                }
                case "dd" -> {
                    targets.define(child);
                    if (term.isEmpty()) {
                        findings.malformed(child.location(), "Une définition n'a pas de terme.", "");
                    }
                    content.addAll(flow.apply(child));
                }
                default -> findings.unknown(child, "`<" + parent.name() + ">`");
            }
        }
        if (!term.isEmpty()) {
            out.add(new Definition(List.copyOf(term), List.copyOf(content)));
        }
    }

    private List<Block.Tile> tiles(XmlElement list, List<Definition> definitions) {
        List<Block.Tile> tiles = new ArrayList<>();
        for (Definition definition : definitions) {
            if (definition.content().size() == 1 && definition.content().get(0) instanceof Block.Bare bare) {
                tiles.add(new Block.Tile(definition.term(), bare.text()));
            } else {
                findings.malformed(
                        list.location(),
                        "Le chiffre clé « " + Inline.text(definition.term()) + " » : une valeur en ligne attendue.",
                        "");
            }
        }
        return List.copyOf(tiles);
    }

    private void refuseText(XmlElement list) {
        if (list.hasOwnText()) {
            findings.malformed(list.location(), "Du texte se trouve directement dans `<" + list.name() + ">`.", "");
        }
    }
}
