package org.gigogne.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gigogne.problem.Location;
import org.gigogne.report.Block.Identity;

/** The ids of a report, and the links to them. */
final class Targets {
    private final Findings findings;
    private final Set<String> defined = new HashSet<>();
    private final Map<Location, String> used = new LinkedHashMap<>();

    Targets(Findings findings) {
        this.findings = findings;
    }

    /** Id and language of an element; an id that was already given is a problem. */
    Identity define(XmlElement element) {
        String id = element.attribute("id");
        if (!id.isEmpty() && !defined.add(id)) {
            findings.malformed(element.location(), "L'identifiant `" + id + "` est donné deux fois.", "");
        }
        return new Identity(id, element.attribute("lang"), element.location());
    }

    void use(String id, Location location) {
        used.put(location, id);
    }

    /** Notes a problem for each link to an id that no block bears. */
    void check() {
        used.forEach((location, id) -> {
            if (!defined.contains(id)) {
                findings.malformed(location, "Aucun élément ne porte l'identifiant `" + id + "`.", "");
            }
        });
    }
}
