/** The Mic-Wise workbench as an Eclipse RCP application. */
package org.micwise.workbench;
