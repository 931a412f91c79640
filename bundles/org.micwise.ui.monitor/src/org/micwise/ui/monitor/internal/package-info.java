/** The board of channel tiles and the connection strip above it. */
package org.micwise.ui.monitor.internal;
