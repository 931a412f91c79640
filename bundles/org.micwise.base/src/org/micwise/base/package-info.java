/** Units, formats and errors that every other bundle speaks in. Depends on the JDK alone. */
package org.micwise.base;
