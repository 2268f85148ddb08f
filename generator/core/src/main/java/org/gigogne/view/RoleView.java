package org.gigogne.view;

import java.util.List;

/**
 * A function and its tasks.
 *
 * @param function for example {@code RUPN}
 * @param tasks what falls to it
 */
public record RoleView(String function, List<String> tasks) {}
