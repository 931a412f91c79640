package org.micwise.ui;

/**
 * What a view says while it has no session to show.
 *
 * @param failed whether trying again is offered
 */
record Notice(String title, String detail, boolean failed) {

    static Notice of(RunState state) {
        return switch (state) {
            case RunState.Starting starting ->
                    new Notice(
                            starting.what() + " …",
                            "The channels appear here as soon as audio arrives,"
                                    + " usually within a few seconds.",
                            false);
            case RunState.Failed failed ->
                    new Notice("The session could not start", failed.message(), true);
            case RunState.Stopped stopped ->
                    new Notice("The session has ended", "Mic-Wise is closing.", false);
            case RunState.Running running -> new Notice("", "", false);
        };
    }
}
