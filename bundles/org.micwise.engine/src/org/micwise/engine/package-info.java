/**
 * The audio side of the host: supervises the capture and media processes, runs the analysis. Knows
 * no show. What it does of itself, it does in background jobs.
 */
package org.micwise.engine;
