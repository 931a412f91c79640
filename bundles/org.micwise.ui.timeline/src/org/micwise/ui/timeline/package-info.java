/** The Timeline perspective and its view. */
package org.micwise.ui.timeline;
