/** The lanes of the timeline: where they are, and how they are painted. */
package org.micwise.ui.timeline.internal;
