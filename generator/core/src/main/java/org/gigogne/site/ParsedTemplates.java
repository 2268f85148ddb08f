package org.gigogne.site;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The templates of one theme, each parsed once for all languages. FreeMarker is locked down: templates come from the theme
 * only, see what {@link RecordWrapper} shows, create no object, call no method, and fail on whatever is not defined.
 * Thread-safe.
 */
final class ParsedTemplates {
    /** Whoever runs a template says how its language writes numbers. */
    static final String NUMBER_FORMAT = "language";

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    ParsedTemplates(Theme theme) {
        configuration.setTemplateLoader(new ThemeLoader(theme));
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setNumberFormat("@" + NUMBER_FORMAT);
        configuration.setObjectWrapper(new RecordWrapper(false));
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    /**
     * A template.
     *
     * @param path in the theme
     * @throws freemarker.template.TemplateNotFoundException when the theme has none there
     * @throws freemarker.template.MalformedTemplateNameException when that is no path
     * @throws freemarker.core.ParseException when it is malformed
     */
    Template get(String path) throws IOException {
        return configuration.getTemplate(path);
    }
}
