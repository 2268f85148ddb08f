package org.gigogne.forge;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A form that is JSON. */
interface JsonForm {
    /** Writes the one value of the file. */
    void write(List<Finding> findings, JsonGenerator json);

    /** The whole file, in UTF-8. */
    default byte[] bytes(List<Finding> findings) {
        return JsonText.of(json -> write(findings, json));
    }
}
