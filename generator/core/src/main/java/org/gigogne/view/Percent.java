package org.gigogne.view;

/** Shares in percent. */
final class Percent {
    private Percent() {}

    /** {@code part} in percent of {@code whole}, rounded half up; 0 when the whole is 0. */
    static int of(long part, long whole) {
        return whole == 0 ? 0 : Math.toIntExact((part * 200 + whole) / (whole * 2));
    }
}
