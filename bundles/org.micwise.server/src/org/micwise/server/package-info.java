/** The headless application and the command line. */
package org.micwise.server;
