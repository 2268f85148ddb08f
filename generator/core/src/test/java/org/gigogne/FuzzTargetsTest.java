package org.gigogne;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jazzer searches with one target in each JVM, and the profile {@code fuzz} gives each class its own: more would be skipped. */
class FuzzTargetsTest {
    @Test
    void eachHasItsOwnClassThatIsFoundByItsName() {
        List<JavaMethod> targets = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("org.gigogne").stream()
                        .map(JavaClass::getMethods)
                        .flatMap(methods -> methods.stream().filter(method -> method.isAnnotatedWith(FuzzTest.class)))
                        .toList();

        assertThat(targets).isNotEmpty().extracting(JavaMethod::getOwner).doesNotHaveDuplicates();
        assertThat(targets)
                .allSatisfy(
                        target -> assertThat(target.getOwner().getSimpleName()).endsWith("FuzzTest"));
    }
}
