package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigogne.report.TagNode.Attribute;
import org.gigogne.view.Ordinals;
import org.jspecify.annotations.Nullable;

/** Gives inline content its looks, and its places in the structure. */
final class InlineComposer {
    private final ReportStyle.Colours colours;
    private final Map<String, Integer> tags;

    InlineComposer(ReportStyle style) {
        this.colours = style.colours();
        this.tags = style.tags();
    }

    /** The content as children of an element. */
    List<StyledText> compose(List<Inline> content, TextStyle style, TagNode parent) {
        List<StyledText> texts = new ArrayList<>();
        boolean isForeign = parent.attributes().containsKey(Attribute.LANGUAGE);
        new Run(parent, null, texts).addAll(content, isForeign ? style.whole() : style);
        return texts;
    }

    private TextStyle look(Inline.Look look, TextStyle style) {
        return switch (look) {
            case STRONG -> style.bold();
            case EMPHASIS -> style.italic();
            case SUPERSCRIPT -> style.raised(TextStyle.RISE);
            case SUBSCRIPT -> style.raised(-0.14);
            case CODE -> style.tint(colours.tint()).whole();
        };
    }

    private int tint(List<String> classes) {
        return classes.stream()
                .filter(name -> !name.equals("tag") && tags.containsKey(name))
                .findFirst()
                .map(tags::get)
                .orElseGet(() -> tags.getOrDefault("tag", colours.tint()));
    }

    /** Adds the content of one element; texts beside each other share a slot. */
    private final class Run {
        private final TagNode node;
        private final @Nullable Hyperlink link;
        private final List<StyledText> out;
        private @Nullable Slot slot;

        Run(TagNode node, @Nullable Hyperlink link, List<StyledText> out) {
            this.node = node;
            this.link = link;
            this.out = out;
        }

        void addAll(List<Inline> content, TextStyle style) {
            content.forEach(inline -> add(inline, style));
        }

        private void add(Inline inline, TextStyle style) {
            if (inline instanceof Inline.Words words) {
                addWords(words.text(), style);
            } else if (inline instanceof Inline.Break) {
                // Who reads the structure sees no end of line: the space keeps the words apart.
                out.add(new StyledText(" ", style, place(), link));
                out.add(new StyledText(StyledText.LINE_END, style, place(), link));
            } else if (inline instanceof Inline.Styled styled) {
                addAll(styled.content(), look(styled.look(), style));
            } else if (inline instanceof Inline.Tag tag) {
                addAll(tag.content(), style.bold().tint(tint(tag.classes())));
            } else if (inline instanceof Inline.Meaning meaning) {
                addMeaning(meaning, style);
            } else if (inline instanceof Inline.Link target) {
                addLink(target, style);
            }
        }

        /** Raises ordinals, but not in code, in what is raised already, or in an address. */
        private void addWords(String text, TextStyle style) {
            boolean plain = style.tint() == TextStyle.NO_TINT && style.risePt() == 0 && !isAddress();
            if (!plain) {
                out.add(new StyledText(text, style, place(), link));
                return;
            }
            for (Ordinals.Part part : Ordinals.parts(text)) {
                TextStyle look = part.raised() ? style.raised(TextStyle.RISE) : style;
                out.add(new StyledText(part.text(), look, place(), link));
            }
        }

        private boolean isAddress() {
            return link != null && link.contents().matches("\\S*[/@]\\S*");
        }

        private void addMeaning(Inline.Meaning meaning, TextStyle style) {
            if (meaning.language().isEmpty() && meaning.expansion().isEmpty()) {
                addAll(meaning.content(), style);
                return;
            }
            TagNode span = node.child("Span")
                    .with(Attribute.LANGUAGE, meaning.language())
                    .with(Attribute.EXPANSION, meaning.expansion());
            new Run(span, link, out)
                    .addAll(meaning.content(), meaning.language().isEmpty() ? style : style.whole());
            slot = null;
        }

        private void addLink(Inline.Link target, TextStyle style) {
            if (link != null) {
                addAll(target.content(), style);
                return;
            }
            TagNode element = node.child("Link");
            Hyperlink inner = new Hyperlink(element, target.target(), Inline.text(target.content()));
            new Run(element, inner, out).addAll(target.content(), style.colour(colours.accent()));
            slot = null;
        }

        private Slot place() {
            if (slot == null) {
                slot = node.slot();
            }
            return slot;
        }
    }
}
