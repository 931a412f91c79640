/**
 * What {@code releng/bench} measures of the capture process, from outside: the process is the one
 * that the host starts, and nothing in it is changed.
 */
package org.micwise.bench.capture;
