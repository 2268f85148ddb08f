package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.gigogne.store.Records;
import org.gigogne.synthesis.StoredSynthesis;

/** Bytes that were not remembered by a build give what they say, or nothing: they cannot make it fail. */
class HistoryFuzzTest {
    private static final Records RECORDS = new Records();

    @FuzzTest(maxDuration = "2m")
    void history(byte[] bytes) {
        assertThat(new HistoryForm(RECORDS).read(bytes)).isNotNull();
    }

    @FuzzTest(maxDuration = "2m")
    void synthesis(byte[] bytes) {
        try {
            RECORDS.read(bytes, StoredSynthesis.class).synthesis();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }
}
