package org.gigogne.content;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a tree that its schema accepts to the record that it stands for.
 *
 * <p>Only dates can still be wrong: a schema sees their form and not the calendar. Anything else that does not fit is a
 * disagreement between schema and record: a bug, and thrown.
 */
final class Binder {
    private static final String FOUND = "found";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .constructorDetector(ConstructorDetector.USE_DELEGATING)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addHandler(new DateHandler())
            .build();

    /** The record, or the dates that do not exist. */
    <T> Outcome<T> bind(YamlTree tree, Class<T> type) {
        List<Wrong> found = new ArrayList<>();
        ObjectReader reader = mapper.readerFor(type).withAttribute(FOUND, found);
        try {
            T value = reader.readValue(tree.root());
            return found.isEmpty() ? Outcome.of(value, List.of()) : Outcome.failed(problems(tree, found));
        } catch (JacksonException | NullPointerException e) {
            if (found.isEmpty()) {
                throw new IllegalStateException(
                        "schema and record disagree on " + type.getSimpleName() + " in "
                                + tree.source().path(),
                        e);
            }
            return Outcome.failed(problems(tree, found));
        }
    }

    private static List<Problem> problems(YamlTree tree, List<Wrong> found) {
        return found.stream().map(wrong -> problem(tree, wrong)).toList();
    }

    private static Problem problem(YamlTree tree, Wrong wrong) {
        boolean isYears = wrong.text().matches("[0-9]{4}-[0-9]{4}");
        return tree.source()
                .problem(
                        ProblemCode.NO_SUCH_DATE,
                        wrong.pointer(),
                        isYears
                                ? Quote.of(wrong.text()) + " n'est pas une année scolaire."
                                : "La date " + Quote.of(wrong.text()) + " n'existe pas.",
                        isYears
                                ? DateForm.SCHOOL_YEAR.help()
                                : "vérifiez le mois et le jour ; " + DateForm.PARTIAL.help());
    }

    private record Wrong(String pointer, String text) {}

    /** Notes a wrong date and goes on without it, so that all of a file are found at once. */
    private static final class DateHandler extends DeserializationProblemHandler {
        @Override
        public @Nullable Object handleInstantiationProblem(
                DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable thrown) {
            if (!(argument instanceof String text)) {
                return NOT_HANDLED;
            }
            note(context, text);
            return null;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String text, String failure) {
            if (!Temporal.class.isAssignableFrom(type)) {
                return NOT_HANDLED;
            }
            note(context, text);
            return null;
        }

        @SuppressWarnings("unchecked")
        private static void note(DeserializationContext context, String text) {
            JsonParser parser = context.getParser();
            String pointer = pointer(parser.streamReadContext());
            ((List<Wrong>) context.getAttribute(FOUND)).add(new Wrong(pointer, text));
        }

        private static String pointer(TokenStreamContext context) {
            return context.pathAsPointer().toString();
        }
    }
}
