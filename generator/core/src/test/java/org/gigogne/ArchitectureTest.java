package org.gigogne;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The walls of the house: which package may use which, and where each library lives. */
@AnalyzeClasses(packages = "org.gigogne", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** In the order in which data flows: a package uses only packages before it. */
    private static final List<String> FLOW = List.of(
            "problem",
            "store",
            "model",
            "reference",
            "content",
            "check",
            "synthesis",
            "view",
            "chart",
            "site",
            "report",
            "publish",
            "build",
            "forge");

    /** A module of its own, which is not there in every run: only the stage that asks for it may use it. */
    private static final String VERIFIER = "verifier";

    @ArchTest
    static void dataFlowsOneWay(JavaClasses classes) {
        for (int i = 0; i < FLOW.size(); i++) {
            String[] later = FLOW.stream()
                    .skip(i + 1L)
                    .map(name -> "org.gigogne." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.gigogne." + FLOW.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheFlow(JavaClasses classes) {
        String[] known = Stream.concat(FLOW.stream(), Stream.of(VERIFIER))
                .map(name -> "org.gigogne." + name)
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(classes);
    }

    @ArchTest
    static void librariesStayInTheirPackage(JavaClasses classes) {
        livesIn("tools.jackson.databind..", "content").check(classes);
        livesIn("tools.jackson.dataformat..", "content").check(classes);
        livesIn("tools.jackson.core..", "content", "site", "forge").check(classes);
        livesIn("com.networknt..", "content").check(classes);
        livesIn("org.snakeyaml..", "content").check(classes);
        livesIn("com.fasterxml.jackson.annotation..", "model", "content").check(classes);
        livesIn("freemarker..", "site").check(classes);
        livesIn("com.vladsch..", "site").check(classes);
        livesIn("org.owasp..", "site").check(classes);
        livesIn("com.lowagie..", "report").check(classes);
        livesIn("com.github.weisj..", "report").check(classes);
        livesIn("com.sun.jna..", "publish").check(classes);
        livesIn("org.gigogne.verifier..", "build", VERIFIER).check(classes);
        livesIn("org.verapdf..", VERIFIER).check(classes);
        livesIn("org.apache.pdfbox..", VERIFIER).check(classes);
        livesIn("org.jsoup..", VERIFIER).check(classes);
        livesIn("com.github.difflib..", VERIFIER).check(classes);
    }

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule everyClassIsNullMarked = classes()
            .that(resideInAPackage("org.gigogne.."))
            .should(new ArchCondition<>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                item, item.getName() + " is in a package without @NullMarked"));
                    }
                }
            });

    private static ArchRule livesIn(String library, String... packages) {
        String[] homes = Stream.of(packages).map(name -> "org.gigogne." + name).toArray(String[]::new);
        return noClasses()
                .that(resideOutsideOfPackages(homes))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
