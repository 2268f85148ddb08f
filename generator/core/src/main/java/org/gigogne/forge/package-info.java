/**
 * Problems as other programs read them: forges beside the lines of a proposed change, editors beside the text.
 *
 * <p>{@link org.gigogne.forge.Findings} makes what all forms have in common; {@code SarifForm}, {@code GitlabForm} and
 * {@code GithubForm} are one form each; {@link org.gigogne.forge.ProblemExport} writes those that are asked for. What the
 * content says is told as text, and never as a command, a link or a placeholder of the form.
 *
 * <p>Stands at the end of the flow: it tells what a build or a check gave, and nothing depends on it but the faces.
 */
@NullMarked
package org.gigogne.forge;

import org.jspecify.annotations.NullMarked;
