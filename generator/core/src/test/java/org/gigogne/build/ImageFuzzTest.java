package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.golden.SeedFiles;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes an image holds, it is refused, or bared once and for all. */
class ImageFuzzTest {
    /** The images of the hostile corpus that are not too long. */
    static Stream<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (AttackCase attack : AttackCase.all()) {
            if (attack.kind().equals("image")) {
                seeds.add(attack.bytes());
            }
        }
        return seeds.stream().filter(bytes -> bytes.length <= SeedFiles.MOST_BYTES);
    }

    @MethodSource("seeds")
    @FuzzTest
    void pixels(byte[] bytes) {
        Optional<byte[]> bare = BareImage.of(bytes);
        boolean isJpeg =
                bytes.length > 0 && bytes[0] == (byte) 0xFF; // fill bytes of a broken one may be read in two ways
        if (bare.isPresent() && !isJpeg) {
            assertThat(bare.get()).hasSizeLessThanOrEqualTo(bytes.length + 64);
            assertThat(BareImage.of(bare.get()))
                    .hasValueSatisfying(again -> assertThat(again).isEqualTo(bare.get()));
        }
        assertThat(ImageArea.of(bytes).orElse(0)).isNotNegative();
    }
}
