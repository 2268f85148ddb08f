package org.gigogne.cli;

/** What the command says to the program that started it. */
final class ExitCode {
    /** All went well; there may be warnings. */
    static final int FINE = 0;

    /** The content, or the disk, has a problem that the user can mend. */
    static final int PROBLEMS = 1;

    /** The arguments cannot be understood. */
    static final int USAGE = 2;

    /** The program is wrong, not its user ({@code EX_SOFTWARE} of sysexits.h). */
    static final int BUG = 70;

    private ExitCode() {}
}
