/** Meters: scale, ballistics, faults and painting. */
package org.micwise.ui.meter;
