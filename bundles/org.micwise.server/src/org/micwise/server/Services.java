package org.micwise.server;

/** What commands work with. */
interface Services {

    /** A service that this product always has. */
    <T> T get(Class<T> type);

    /** Version of a part of this product, or that it is none. */
    String versionOf(String bundle);
}
