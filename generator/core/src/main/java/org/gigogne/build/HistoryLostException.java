package org.gigogne.build;

/** Something that was remembered is no longer there: the build begins anew, and remembers nothing. */
final class HistoryLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HistoryLostException(String what) {
        super(what);
    }
}
