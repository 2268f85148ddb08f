package org.gigogne.forge;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Problems as a Code Quality report of GitLab, which shows what a proposed change makes better or worse.
 *
 * <p>Source: <a href="https://docs.gitlab.com/ci/testing/code_quality/">docs.gitlab.com</a>.
 */
final class GitlabForm implements JsonForm {
    @Override
    public void write(List<Finding> findings, JsonGenerator json) {
        json.writeStartArray();
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("description", finding.text());
            json.writeStringProperty("check_name", finding.code().id());
            json.writeStringProperty("fingerprint", finding.fingerprint());
            json.writeStringProperty("severity", finding.isError() ? "major" : "minor");
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("path", finding.file());
            json.writeObjectPropertyStart("lines");
            json.writeNumberProperty("begin", Math.max(1, finding.line())); // there is no word for a whole file
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
