/** From the ring to what people look at: meters. Reads the ring, knows no show. */
package org.micwise.analysis;
