/** The demo rig: a play with sixteen radio microphones, and faults at known places. */
package org.micwise.capture.demo;
