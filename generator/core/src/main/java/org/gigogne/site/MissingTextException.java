package org.gigogne.site;

/** The theme lacks a text that a template or a data file asks for; it leaves this package as a problem. */
final class MissingTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingTextException(String message) {
        super(message);
    }
}
