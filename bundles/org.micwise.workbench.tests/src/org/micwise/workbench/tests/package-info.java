/** The workbench in its window, on the demo rig and on a session without audio. */
package org.micwise.workbench.tests;
