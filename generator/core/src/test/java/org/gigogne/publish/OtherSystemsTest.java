package org.gigogne.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Publishes on the file systems of other computers, as they are imitated in memory. */
class OtherSystemsTest extends PublishingCase {
    static List<Configuration> systems() {
        return List.of(Configuration.unix(), Configuration.osX(), Configuration.windows());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void keepsAFileThatIsRenamedInItsCaseAlone(Configuration system) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            target = files.getPath("site");
            for (String name : List.of("Photo.JPG", "photo.jpg", "photo.JPG")) {
                publish("index.html", "accueil", "images/" + name, "une photo");

                assertThat(files()).containsOnlyKeys("index.html", "images/" + name);
            }
        }
    }

    /** Each file of a site is absent or has one of two names that only their case tells apart, and one of three texts. */
    @Property(tries = 300)
    void publishesAnySiteAfterAnyOther(
            @ForAll("system") Configuration system, @ForAll("sites") List<Map<String, String>> sites)
            throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(system)) {
            target = files.getPath("site");
            for (Map<String, String> site : sites) {
                publish(new Publisher(target), site);

                assertThat(files()).isEqualTo(site);
            }
        }
    }

    @Provide
    Arbitrary<Configuration> system() {
        return Arbitraries.of(systems());
    }

    @Provide
    Arbitrary<List<Map<String, String>>> sites() {
        return Arbitraries.of(0, 1, 2, 3, 4, 5, 6)
                .list()
                .ofSize(4)
                .map(OtherSystemsTest::site)
                .list()
                .ofMaxSize(6);
    }

    private static Map<String, String> site(List<Integer> choices) {
        List<String> names = List.of("a.html", "images/A.PNG", "images/b.PNG", "images/plans/c.png");
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            int choice = choices.get(i);
            String name = names.get(i);
            int letter = name.lastIndexOf('/') + 1;
            if (choice > 3) {
                name = name.substring(0, letter) + name.substring(letter).toUpperCase(Locale.ROOT);
            }
            if (choice > 0) {
                site.put(name, "texte " + choice % 3);
            }
        }
        return site;
    }
}
