package org.gigogne.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scheme of an address, also when character references, signs or blanks hide it from readers. */
final class LinkScheme {
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

    private LinkScheme() {}

    /** The scheme in lower case; empty for a relative address. */
    static Optional<String> of(String address) {
        String plain = CharacterReferences.resolved(address).replaceAll("[\\\\\\p{Cntrl}\\s]", "");
        Matcher scheme = SCHEME.matcher(plain);
        return scheme.find() ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
