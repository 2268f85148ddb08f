package org.gigogne.forge;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A form that is JSON. */
interface JsonForm {
    /** Writes the one value of the file. */
    void write(List<Finding> findings, JsonGenerator json);

    /** The whole file, in UTF-8. */
    default byte[] bytes(List<Finding> findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), bytes, JsonEncoding.UTF8)) {
            write(findings, json);
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /** For people who look, and for what compares lines. */
    final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
        }
    }
}
