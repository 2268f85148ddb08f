package org.gigogne.site;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A view as JSON: records as objects in the order of their components, constants as their names, dates as they are
 * written in content.
 */
final class JsonFile {
    private final JsonFactory factory = new JsonFactory();

    byte[] bytes(Record view) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            write(view, json);
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void write(@Nullable Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> write(element, json));
            json.writeEndArray();
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (value instanceof Record shown && !(value instanceof PartialDate)) {
            json.writeStartObject();
            for (RecordComponent component : shown.getClass().getRecordComponents()) {
                json.writeName(component.getName());
                write(valueOf(component, shown), json);
            }
            json.writeEndObject();
        } else {
            json.writeString(value.toString());
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record shown) {
        try {
            return component.getAccessor().invoke(shown);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
