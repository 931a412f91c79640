package org.micwise.show.store;

import java.util.List;

/**
 * The show as it is in memory breaks {@link org.micwise.show.ShowRules}, so nothing was saved: a
 * mistake of the edit, not of the file. Undo the edit; the next commit then saves the rest.
 */
public final class InvalidShowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param problems one sentence each
     */
    public InvalidShowException(List<String> problems) {
        super("The edit was not saved. " + String.join(" ", problems));
    }
}
