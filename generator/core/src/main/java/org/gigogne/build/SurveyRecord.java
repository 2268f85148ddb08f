package org.gigogne.build;

import java.util.List;
import java.util.Optional;
import org.gigogne.check.UaiClaims;
import org.gigogne.problem.Problem;
import org.gigogne.store.StampedFile;
import org.gigogne.view.PlaceViewer.PlaceKind;

/**
 * What reading and checking a place gave, but for what it adds up to.
 *
 * @param name its name
 * @param kind what it is
 * @param claim the UAI that it claims; empty for a territory
 * @param problems what is wrong with it: warnings, for a place with errors has no record
 * @param inputs its files, as they were read; none when nothing is remembered
 * @param key what all this was made from
 */
record SurveyRecord(
        String name,
        PlaceKind kind,
        Optional<UaiClaims.Claim> claim,
        List<Problem> problems,
        List<StampedFile> inputs,
        String key) {
    /** The same, with newer stamps of the same files. */
    SurveyRecord with(List<StampedFile> files) {
        return files.equals(inputs) ? this : new SurveyRecord(name, kind, claim, problems, files, key);
    }
}
