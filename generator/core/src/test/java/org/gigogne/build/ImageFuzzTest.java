package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Whatever bytes an image holds, it is refused, or bared once and for all. */
class ImageFuzzTest {
    @FuzzTest(maxDuration = "2m")
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
