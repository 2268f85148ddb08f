package org.gigogne.site;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateScalarModel;

/** An enum constant or a day: a text to templates, itself to the functions that they call. */
final class NamedModel implements TemplateScalarModel, AdapterTemplateModel {
    private final Object value;
    private final String name;

    NamedModel(Object value, String name) {
        this.value = value;
        this.name = name;
    }

    @Override
    public String getAsString() {
        return name;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return value;
    }
}
