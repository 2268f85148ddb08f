package org.gigogne.site;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigogne.check.PageAttributes;

/** The headings of a free page: the first is its title, the others get levels and ids that fit into the page. */
final class MarkdownHeadings {
    private MarkdownHeadings() {}

    /** Takes out the title; sets the levels and ids of all others. */
    static void fit(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.getDescendants().forEach(node -> {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        });
        if (!headings.isEmpty() && headings.get(0).getLevel() == 1) {
            headings.remove(0).unlink();
        }
        setLevels(headings);
        setIds(headings);
    }

    private static void setLevels(List<Heading> headings) {
        boolean hasTop = headings.stream().anyMatch(heading -> heading.getLevel() == 1);
        int before = 1;
        for (Heading heading : headings) {
            int wanted = heading.getLevel() + (hasTop ? 1 : 0);
            before = Math.min(6, Math.min(wanted, before + 1));
            heading.setLevel(before);
        }
    }

    private static void setIds(List<Heading> headings) {
        Set<String> used = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        for (Heading heading : headings) {
            String base = MarkdownLinks.anchor(name(heading));
            String id = base;
            while (!used.add(id)) {
                id = base + '-' + last.merge(base, 2, (number, start) -> number + 1);
            }
            heading.setAnchorRefId(id);
        }
    }

    /** The name that the author gave, else the text. */
    private static String name(Heading heading) {
        for (Node child : heading.getChildren()) {
            if (child instanceof AttributesNode node) {
                String id = PageAttributes.parse(node.getText().toString())
                        .map(PageAttributes::id)
                        .orElse(null);
                if (id != null) {
                    return id;
                }
            }
        }
        return new TextCollectingVisitor().collectAndGetText(heading);
    }
}
