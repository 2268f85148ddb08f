package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateMethodModelEx;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigogne.model.Action;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.view.SchoolView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {
    private static final SchoolView SCHOOL = SampleViews.school("Collège & <fils>");

    private static TemplateEngine engine(Theme theme) {
        return new TemplateEngine(theme, new Language(Texts.of(theme, "fr")));
    }

    private static Outcome<String> render(String source) {
        Theme theme = new MapTheme(Map.of(
                "pages/x.ftlh",
                source,
                "macros/m.ftlh",
                "<#macro m>\n\n${nothing}</#macro>",
                "texts/fr.properties",
                MapTheme.frenchTexts() + "hello=Bonjour\nargument=il manque {1}\n"));
        TemplateEngine engine = engine(theme);
        Map<String, @Nullable Object> variables = new HashMap<>(new PageFunctions(
                        new Language(Texts.of(theme, "fr")),
                        new MarkdownRenderer(Texts.of(theme, "fr"), new Acronyms(List.of())),
                        new ChartMarkup(engine),
                        new Acronyms(List.of()))
                .of("a/x.html", ""));
        variables.put("school", SCHOOL);
        variables.put("state", Action.State.ONGOING);
        variables.put("day", LocalDate.of(2026, 9, 1));
        variables.put("absent", null);
        return engine.render("pages/x.ftlh", variables, "a/x.html");
    }

    private static Problem problem(String source) {
        Outcome<String> outcome = render(source);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        return outcome.problems().get(0);
    }

    @Test
    void escapesWhatItWrites() {
        assertThat(render("${school.name} ${school.name?no_esc}").value())
                .contains("Collège &amp; &lt;fils&gt; Collège & <fils>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${school?api.getClass()}",
                "${school.class}",
                "${school.getClass()}",
                "${school.toString()}",
                "${school.hashCode()}",
                "${state.class}",
                "${state.ordinal()}",
                "${state.isOpen()}",
                "${day.year}",
                "${day.plusDays(1)}",
                "${school.enrolments.size()}",
                "${school.enrolments[0].level.getClass().forName('java.lang.Runtime')}",
                "<#include '/etc/passwd'>",
                "<#include '../../../../etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include 'texts/fr.properties'>",
                "${t.class}",
                "${.data_model.school.class}"
            })
    void givesTemplatesNoWayOut(String source) {
        assertThat(render(source).value()).isEmpty();
    }

    @Test
    void showsRecordsByTheirComponents() {
        assertThat(render("${school.plan.actions[0].theme.label} ${school.pupils} ${school.enrolments?size}"
                                + " ${state} ${day} <#if school.training??>x</#if>")
                        .value())
                .contains("Travailler ensemble autrement 1\u202f120 1 ONGOING 2026-09-01 ");
    }

    @Test
    void namesAComponentThatDoesNotExist() {
        Problem problem = problem("a\nb\n${school.nom!}");

        assertThat(problem.code()).isEqualTo(ProblemCode.FAILED_TEMPLATE);
        assertThat(problem.location()).isEqualTo(new Location("theme/pages/x.ftlh", 3, 0));
        assertThat(problem.message()).contains("`SchoolView` n'a pas de composant `nom`", "name, uai");
    }

    @Test
    void tellsAMacroThatCallsItselfFromABugOfOurs() {
        Problem problem = problem("<#macro again><@again/></#macro><@again/>");

        assertThat(problem.code()).isEqualTo(ProblemCode.FAILED_TEMPLATE);
        assertThat(problem.location().path()).isEqualTo("theme/pages/x.ftlh");
        assertThat(problem.message()).isEqualTo("Une macro du gabarit s'appelle sans fin.");
    }

    @Test
    void throwsABugThatATemplateMeetsInWhatItCalls() {
        TemplateEngine engine = engine(
                new MapTheme(Map.of("pages/x.ftlh", "a ${bug()}", "texts/fr.properties", MapTheme.frenchTexts())));
        TemplateMethodModelEx bug = arguments -> {
            throw new IndexOutOfBoundsException("7");
        };
        assertThatThrownBy(() -> engine.render("pages/x.ftlh", Map.of("bug", bug), "x.html"))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("7");
        TemplateMethodModelEx deep = arguments -> endless(1);
        assertThatThrownBy(() -> engine.render("pages/x.ftlh", Map.of("bug", deep), "x.html"))
                .isInstanceOf(StackOverflowError.class);
    }

    private static int endless(int depth) {
        return depth < 0 ? 0 : endless(depth + 1) + 1;
    }

    @Test
    void namesAnUndefinedVariableAndItsLine() {
        Problem problem = problem("a\n<p>\n${absent}</p>");

        assertThat(problem.code()).isEqualTo(ProblemCode.UNDEFINED_VARIABLE);
        assertThat(problem.location()).isEqualTo(new Location("theme/pages/x.ftlh", 3, 0));
        assertThat(problem.message()).isEqualTo("La variable `absent` n'est pas définie ou est vide.");
        assertThat(problem.hint()).isEqualTo("page rendue : `a/x.html`");
    }

    @Test
    void namesTheMacroThatFails() {
        assertThat(problem("<#import '/macros/m.ftlh' as m>\n<@m.m/>").location())
                .isEqualTo(new Location("theme/macros/m.ftlh", 3, 0));
    }

    @Test
    void namesAMissingTextAndItsLine() {
        Problem problem = problem("${t('hello')}\n\n\n${t('bonjour')}");

        assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_TEXT);
        assertThat(problem.location()).isEqualTo(new Location("theme/pages/x.ftlh", 4, 0));
        assertThat(problem.message()).isEqualTo("Le texte `bonjour` n'existe pas.");
        assertThat(problem("${t('argument', 'x')}").message()).contains("attend l'argument `{1}`");
    }

    @Test
    void namesABadArgument() {
        assertThat(problem("${date('demain')}").message())
                .isEqualTo("L'argument 1 de `date` n'est pas ce qui est attendu : `PartialDate`.");
        assertThat(problem("${date()}").message()).contains("`date` attend 1");
    }

    @Test
    void tellsWhereTheSyntaxIsWrong() {
        Problem problem = problem("a\n<#if true>");

        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_TEMPLATE);
        assertThat(problem.location().path()).isEqualTo("theme/pages/x.ftlh");
        assertThat(problem.location().line()).isEqualTo(2);
    }

    @Test
    void namesAMissingTemplate() {
        Problem problem = engine(new MapTheme(Map.of()))
                .render("pages/y.ftlh", Map.of(), "y.html")
                .problems()
                .get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_TEMPLATE);
        assertThat(problem.location().path()).isEqualTo("theme/pages/y.ftlh");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        Theme theme = new MapTheme(Map.of("x.ftlh", "${a}"));

        assertThat(engine(theme)
                        .render("x.ftlh", Map.of("a", "\u0000\u0001a\ud800\uffff\t😀"), "x")
                        .value())
                .contains("\ufffd\ufffda\ufffd\ufffd\t😀");
    }

    @Test
    void filtersAndMapsLists() {
        assertThat(render("<#list school.enrolments?filter(e -> e.pupils > 5) as e>${e.pupils}</#list>"
                                + "${school.plan.states?map(s -> s.count)?join(',')}")
                        .value())
                .contains("1\u202f1200,1,0,0,0");
    }
}
