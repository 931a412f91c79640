package org.micwise.session;

/** What a paired client may do. */
public enum Role {
    /** Watch and listen. */
    LISTENER,
    /** Watch, listen and edit the show. */
    OPERATOR
}
