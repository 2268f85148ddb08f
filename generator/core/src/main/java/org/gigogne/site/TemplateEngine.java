package org.gigogne.site;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Has templates of a theme write in one language, and tells what went wrong as problems. Thread-safe. */
final class TemplateEngine {
    private static final Pattern JDK = Pattern.compile("java\\.|jdk\\.|sun\\.");

    private final ParsedTemplates templates;
    private final RecordWrapper wrapper;
    private final Map<String, LanguageNumberFormat> numberFormats;

    TemplateEngine(Theme theme, Language language) {
        templates = theme.templates();
        wrapper = new RecordWrapper(!language.isOfContent());
        numberFormats = Map.of(ParsedTemplates.NUMBER_FORMAT, new LanguageNumberFormat(language.numbers()));
    }

    /**
     * What a template gives.
     *
     * @param template path in the theme
     * @param variables what it sees; a null value is an undefined variable
     * @param page what is rendered, for the hints of problems
     */
    Outcome<String> render(String template, Map<String, @Nullable Object> variables, String page) {
        try {
            StringWriter writer = new StringWriter(16_384);
            Environment environment =
                    templates.get(template).createProcessingEnvironment(new SimpleHash(variables, wrapper), writer);
            environment.setObjectWrapper(wrapper);
            environment.setCustomNumberFormats(numberFormats);
            environment.process();
            return Outcome.of(LanguageMarks.resolved(writer.toString(), SiteSettings.CONTENT_LANGUAGE), List.of());
        } catch (TemplateNotFoundException e) {
            return failed(ProblemCode.MISSING_TEMPLATE, e.getTemplateName(), 0, "Le gabarit n'existe pas.", page);
        } catch (MalformedTemplateNameException e) {
            return failed(ProblemCode.MISSING_TEMPLATE, template, 0, "Ce nom de gabarit n'est pas admis.", page);
        } catch (ParseException e) {
            Location at = new Location("theme/" + e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
            String hint = "FreeMarker en dit, en anglais : `" + firstLine(e.getEditorMessage()) + "`";
            String message = "La syntaxe du gabarit n'est pas correcte.";
            return Outcome.failed(List.of(Problem.of(ProblemCode.MALFORMED_TEMPLATE, at, message, hint)));
        } catch (TemplateException e) {
            return failed(template, e, page);
        } catch (StackOverflowError e) {
            if (!isOfTemplates(e)) {
                throw e;
            }
            return failed(ProblemCode.FAILED_TEMPLATE, template, 0, "Une macro du gabarit s'appelle sans fin.", page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether mostly templates were at work when there was no room for one more call. */
    private static boolean isOfTemplates(StackOverflowError e) {
        StackTraceElement[] calls = e.getStackTrace();
        return 2 * Stream.of(calls).filter(TemplateEngine::isFreeMarker).count() > calls.length;
    }

    private static boolean isFreeMarker(StackTraceElement call) {
        return call.getClassName().startsWith("freemarker.");
    }

    /** A bug in what templates call is none of theirs: FreeMarker itself is the last to be called in one of theirs. */
    private static boolean isBugOfOurs(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(call -> !JDK.matcher(call.getClassName()).lookingAt())
                .findFirst()
                .filter(call -> !isFreeMarker(call))
                .isPresent();
    }

    private static Outcome<String> failed(String template, TemplateException e, String page) {
        String source = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        if (e.getCause() instanceof MissingTextException missing) {
            return failed(ProblemCode.MISSING_TEXT, source, line, String.valueOf(missing.getMessage()), page);
        }
        if (e.getCause() instanceof RuntimeException bug && isBugOfOurs(bug)) {
            throw bug;
        }
        if (e instanceof InvalidReferenceException) {
            String message = "La variable `" + e.getBlamedExpressionString() + "` n'est pas définie ou est vide.";
            return failed(ProblemCode.UNDEFINED_VARIABLE, source, line, message, page);
        }
        if (e.getClass() == TemplateModelException.class) { // thrown by our own functions, in French
            return failed(ProblemCode.FAILED_TEMPLATE, source, line, firstLine(e.getMessageWithoutStackTop()), page);
        }
        Location at = new Location("theme/" + source, line, 0);
        String hint = "page rendue : `" + page + "` ; FreeMarker en dit, en anglais : `"
                + firstLine(e.getMessageWithoutStackTop()) + "`";
        String message = "Le gabarit échoue à cette ligne.";
        return Outcome.failed(List.of(Problem.of(ProblemCode.FAILED_TEMPLATE, at, message, hint)));
    }

    private static Outcome<String> failed(ProblemCode code, String source, int line, String message, String page) {
        Location at = new Location("theme/" + source, line, 0);
        return Outcome.failed(List.of(Problem.of(code, at, message, "page rendue : `" + page + "`")));
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("").strip();
    }
}
