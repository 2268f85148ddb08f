package org.gigogne.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.CheckRequest;
import org.gigogne.build.Generator;
import org.gigogne.build.SiteChoices;

/** Checks a content; publishes nothing. Runs at {@code validate} unless told otherwise: the earlier, the better. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class CheckMojo extends ProblemMojo {
    /** Whether reports are made too, and their PDFs held against PDF/A-2a and PDF/UA-1; needs {@code gigogne-verifier}. */
    @Parameter(property = "gigogne.pdf", defaultValue = "false")
    private boolean pdf;

    @Override
    void run(Path content, int threads) throws MojoFailureException {
        Optional<SiteChoices> reports = pdf ? Optional.of(choices()) : Optional.empty();
        BuildSummary summary = summary(new Generator().check(new CheckRequest(content, reports, threads)));
        end(summary, content, List.of(content), summary.check());
    }
}
