/** Colours, type and spacing: the same in every view, on the tablet and in the workbench. */
package org.micwise.ui.look;
