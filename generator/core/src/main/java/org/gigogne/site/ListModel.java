package org.gigogne.site;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
final class ListModel implements TemplateSequenceModel, AdapterTemplateModel {
    private final List<?> list;
    private final ObjectWrapper wrapper;

    ListModel(List<?> list, ObjectWrapper wrapper) {
        this.list = list;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return list;
    }
}
