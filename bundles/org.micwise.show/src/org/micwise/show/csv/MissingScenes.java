package org.micwise.show.csv;

/** What an import does with scenes of the show that the plot does not have. */
public enum MissingScenes {
    /** They stay, each after the scene that it followed: the plot may be of one act only. */
    KEEP,
    /** They are removed: the plot is the whole show. */
    REMOVE
}
