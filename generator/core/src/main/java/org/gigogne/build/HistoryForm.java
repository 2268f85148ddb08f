package org.gigogne.build;

import java.io.IOException;
import java.util.Optional;
import org.gigogne.publish.Publisher;
import org.gigogne.store.Records;
import org.gigogne.store.StampedFile;

/** Reads what a build remembered, unless a program of another form wrote it. */
record HistoryForm(Records records) implements Publisher.HistoryReader<History> {
    @Override
    public Optional<History> read(byte[] bytes) {
        try {
            return Optional.of(records.read(bytes, History.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public StampedFile manifest(History history) {
        return history.manifest();
    }
}
