package org.gigogne.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may stand between braces behind a part of a free page: <code>{.note}</code>, <code>{#un-nom}</code>,
 * <code>{lang=en}</code>, or several of them with spaces between.
 *
 * @param callout how a paragraph stands out, one of {@link #CALLOUTS}
 * @param id name of a heading, for links
 * @param language language of a passage, as a tag of BCP 47
 */
public record PageAttributes(
        @Nullable String callout,
        @Nullable String id,
        @Nullable String language) {
    /** The call-outs that an author may choose. */
    public static final Set<String> CALLOUTS = Set.of("note", "important");

    private static final Pattern ID = Pattern.compile("#[A-Za-z][A-Za-z0-9-]{0,60}");
    private static final Pattern LANGUAGE = Pattern.compile("lang=[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    /** Reads what stands between the braces; empty when anything there is unknown or said twice. */
    public static Optional<PageAttributes> parse(String text) {
        PageAttributes read = new PageAttributes(null, null, null);
        for (String item : text.strip().split("\\s+", -1)) {
            if (read.callout == null && item.startsWith(".") && CALLOUTS.contains(item.substring(1))) {
                read = new PageAttributes(item.substring(1), read.id, read.language);
            } else if (read.id == null && ID.matcher(item).matches()) {
                read = new PageAttributes(read.callout, item.substring(1), read.language);
            } else if (read.language == null && LANGUAGE.matcher(item).matches()) {
                read = new PageAttributes(read.callout, read.id, item.substring("lang=".length()));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(read);
    }
}
