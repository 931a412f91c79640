package org.micwise.web;

import java.nio.file.Path;

/**
 * Where and how to serve.
 *
 * @param host address to bind to
 * @param port 0 picks a free one
 * @param tls serve https with a certificate kept in the data folder
 * @param data folder for the certificate
 */
public record WebOptions(String host, int port, boolean tls, Path data) {}
