/**
 * HTTP and WebSocket on one side, the session on the other. Transport only: what may be done, and
 * what it means, the session decides.
 */
package org.micwise.web;
