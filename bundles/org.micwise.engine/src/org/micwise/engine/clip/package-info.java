/** Cutting sound out of the ring into files. */
package org.micwise.engine.clip;
