package org.micwise.session;

import java.util.List;

/**
 * One listener's session as its owner sees it.
 *
 * @param owner id of the client who owns it
 * @param state "connecting", "connected", "disconnected", "failed" or "closed"
 * @param channels what is heard
 */
public record ListenView(String id, String owner, String state, List<MixChannel> channels) {}
