/** The Monitor perspective and its view. */
package org.micwise.ui.monitor;
