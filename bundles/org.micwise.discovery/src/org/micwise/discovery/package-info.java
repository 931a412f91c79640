/** Finding one another on the network by multicast DNS. */
package org.micwise.discovery;
