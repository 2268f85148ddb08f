package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Whatever bytes an image holds, it is refused, or bared once and for all. */
class ImageFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void pixels(byte[] bytes) {
        Optional<byte[]> bare = BareImage.of(bytes);
        if (bare.isPresent()) {
            assertThat(bare.get()).hasSizeLessThanOrEqualTo(bytes.length + 64);
            assertThat(BareImage.of(bare.get()))
                    .hasValueSatisfying(again -> assertThat(again).isEqualTo(bare.get()));
        }
        assertThat(ImageArea.of(bytes).orElse(0)).isNotNegative();
    }
}
