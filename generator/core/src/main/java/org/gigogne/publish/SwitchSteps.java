package org.gigogne.publish;

/** Told before each step that changes what a killed build would leave: tests end there. */
@FunctionalInterface
interface SwitchSteps {
    /** Nobody is told. */
    SwitchSteps UNSEEN = step -> {};

    void before(String step);
}
