package org.micwise.session;

import java.util.List;

/**
 * The show at one moment. Immutable.
 *
 * @param revision grows with every edit
 * @param channels in the order of the arrangement
 * @param scenes in running order
 * @param currentSceneId null if there are no scenes
 * @param nextSceneId null if there is none
 */
public record ShowSnapshot(
        long revision,
        String name,
        int sampleRate,
        List<ChannelView> channels,
        List<SceneView> scenes,
        String currentSceneId,
        String nextSceneId) {}
