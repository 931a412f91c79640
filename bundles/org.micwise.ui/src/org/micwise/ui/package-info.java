/** What the perspectives share: which session runs, and how to paint it without a backlog. */
package org.micwise.ui;
