package org.micwise.workbench.internal;

import java.nio.file.Path;

/**
 * What the workbench was started with.
 *
 * @param what is started, in the words of the progress view
 * @param data folder for what outlives a run
 */
public record Launch(String what, Path data, SessionStarter starter) {}
