package org.gigogne.build;

import org.gigogne.model.Edition;
import org.gigogne.synthesis.Circumstances;

/**
 * What the reading of all places depends on besides their files.
 *
 * @param circumstances what figures depend on
 * @param edition for whom the site is made
 */
record SurveyBasis(Circumstances circumstances, Edition edition) {}
