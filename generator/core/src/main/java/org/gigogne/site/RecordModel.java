package org.gigogne.site;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components and nothing else. A name that is none of them is an error. */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel {
    private final Record shown;
    private final Map<String, MethodHandle> components; // each takes a Record and gives an Object
    private final RecordWrapper wrapper;

    RecordModel(Record shown, Map<String, MethodHandle> components, RecordWrapper wrapper) {
        this.shown = shown;
        this.components = components;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        MethodHandle component = components.get(name);
        if (component == null) {
            throw new TemplateModelException("`" + shown.getClass().getSimpleName() + "` n'a pas de composant `" + name
                    + "` ; il a : " + String.join(", ", components.keySet()) + ".");
        }
        return wrapper.component(shown, name, valueOf(component));
    }

    private @Nullable Object valueOf(MethodHandle component) {
        try {
            return (Object) component.invokeExact(shown);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isEmpty() {
        return components.isEmpty();
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return shown;
    }
}
