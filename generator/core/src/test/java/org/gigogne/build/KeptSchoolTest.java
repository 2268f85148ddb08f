package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.content.ContentReader;
import org.gigogne.content.ContentTree;
import org.gigogne.content.Place;
import org.gigogne.model.School;
import org.gigogne.store.BlobStore;
import org.gigogne.store.FileHashes;
import org.gigogne.store.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSchoolTest {
    private static final Path EXAMPLE = Path.of("..", "..", "content");

    @TempDir
    private Path folder;

    private Memory memory() {
        return new Memory(
                new Records(), "programme", Optional.empty(), new BlobStore(folder), new FileHashes(0, false));
    }

    private static List<School> schools() {
        ContentReader reader = new ContentReader();
        return ContentTree.scan(EXAMPLE)
                .value()
                .orElseThrow()
                .places()
                .filter(place -> place.kind() == Place.Kind.SCHOOL)
                .map(place -> reader.readSchool(place).value().orElseThrow().school())
                .toList();
    }

    @Test
    void isTheSchoolThatWasRead() {
        List<School> schools = schools();
        assertThat(schools).hasSizeGreaterThan(3);
        Memory kept = memory();
        schools.forEach(school -> KeptSchool.keep(school, school.identity().uai(), kept));
        assertThat(schools)
                .allSatisfy(
                        school -> assertThat(KeptSchool.find(school.identity().uai(), memory()))
                                .contains(school));
    }

    @Test
    void isNotThereUnderAnotherKey() {
        KeptSchool.keep(schools().get(0), "une clé", memory());
        assertThat(KeptSchool.find("une autre", memory())).isEmpty();
    }

    @Test
    void isNotThereWhenItWasAltered() throws IOException {
        KeptSchool.keep(schools().get(0), "une clé", memory());
        try (Stream<Path> blobs = Files.list(folder)) {
            Path blob = blobs.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(blob);
            bytes[bytes.length / 2] ^= 1;
            Files.write(blob, bytes);
        }
        assertThat(KeptSchool.find("une clé", memory())).isEmpty();
    }
}
