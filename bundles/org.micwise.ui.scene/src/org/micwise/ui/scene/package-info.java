/** The Scene perspective and its view. */
package org.micwise.ui.scene;
