package org.gigogne.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.ExplainRequest;
import org.gigogne.build.ExplainResult;
import org.gigogne.build.Generator;
import org.jspecify.annotations.Nullable;

/** Tells where a figure of the site comes from: how it is calculated, and the files and lines; writes nothing. */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends GigogneMojo {
    /**
     * The page that shows the figure, from the root of the site, {@code #}, and the id of its row on the page, for example
     * {@code themes.html#g-f-theme-gouvernance}.
     */
    @Parameter(property = "gigogne.figure")
    private @Nullable String figure;

    @Override
    void run(Path content, int threads) throws MojoFailureException {
        if (figure == null) {
            throw new MojoFailureException(
                    "Il manque `gigogne.figure` : la page, `#` et l'identifiant du chiffre, par exemple"
                            + " `themes.html#g-f-theme-gouvernance`.");
        }
        ExplainResult result = new Generator()
                .explain(new ExplainRequest(content, shown(content), List.of(figure), choices(), threads));
        if (result.text().isPresent()) {
            getLog().info("\n\n" + result.text().get());
        } else {
            BuildSummary summary = summary(result.result());
            end(summary, "Le chiffre n'est pas expliqué.");
        }
    }
}
