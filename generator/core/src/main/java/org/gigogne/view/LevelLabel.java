package org.gigogne.view;

/**
 * The name of a class level, in parts: {@code 6e} is written 6 with a raised e.
 *
 * @param code code of the referential, for example {@code 6e}
 * @param base what stands on the line, for example {@code 6}
 * @param raised what is raised, for example {@code e}; may be empty
 * @param suffix what follows, for example {@code  pro}; may be empty
 */
public record LevelLabel(String code, String base, String raised, String suffix) {}
