/**
 * The running show: what the workbench and the web remote both call, and neither owns. Everything
 * handed out is immutable; every call may come from any thread.
 */
package org.micwise.session;
