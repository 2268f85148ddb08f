package org.gigogne.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.CheckRequest;
import org.gigogne.build.Generator;

/** Checks a content; writes nothing. Runs at {@code validate} unless told otherwise: the earlier, the better. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class CheckMojo extends GigogneMojo {
    @Override
    void run(Path content, int threads) throws MojoFailureException {
        BuildSummary summary = summary(new Generator().check(new CheckRequest(content, threads)));
        end(summary, summary.check());
    }
}
