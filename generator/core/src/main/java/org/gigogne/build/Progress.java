package org.gigogne.build;

/** Told how far a build is, from any thread. */
public interface Progress {
    /** Nobody is told. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(Stage stage, int places) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
    };

    /** A stage begins that goes through so many places. */
    void begin(Stage stage, int places);

    /** One place more is done. */
    void step();

    /** Nothing more comes. */
    void end();
}
