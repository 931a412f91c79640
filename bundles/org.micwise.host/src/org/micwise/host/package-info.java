/**
 * A session with its web server and its announcement, as the command line asked for: what the
 * workbench and the headless server both start.
 */
package org.micwise.host;
