package org.gigogne.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws as an artifact, without links or anchors: what is repeated was already said. */
final class ArtifactCanvas implements Canvas {
    private final Canvas canvas;

    ArtifactCanvas(Canvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void text(double x, double baseline, TextRun run) {
        canvas.text(x, baseline, run.ownedBy(Artifact.LAYOUT));
    }

    @Override
    public void fill(double x, double y, double width, double height, int colour) {
        canvas.fill(x, y, width, height, colour);
    }

    @Override
    public void dots(double x, double y, double width, int colour) {
        canvas.dots(x, y, width, colour);
    }

    @Override
    public void artwork(double x, double y, double width, double height, Artwork artwork, Owner owner) {
        canvas.artwork(x, y, width, height, artwork, Artifact.LAYOUT);
    }

    @Override
    public void link(double x, double y, double width, double height, Hyperlink link) {}

    @Override
    public void anchor(double y, List<String> ids, @Nullable Bookmark bookmark) {}
}
