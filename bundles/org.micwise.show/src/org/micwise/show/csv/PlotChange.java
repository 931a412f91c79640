package org.micwise.show.csv;

/**
 * One thing that an import will change.
 *
 * @param kind what it concerns
 * @param text in words for an operator, such as {@code Rename channel 7 "Anna" to "Anne"}
 */
public record PlotChange(Kind kind, String text) {
    /** What a change concerns. */
    public enum Kind {
        /** A channel comes in, or its name or details change. */
        CHANNEL,
        /** A scene comes in, or its name or notes change. */
        SCENE,
        /** Who is in a scene. */
        CAST,
        /** The running order. */
        ORDER,
        /** A scene goes. */
        REMOVAL
    }
}
