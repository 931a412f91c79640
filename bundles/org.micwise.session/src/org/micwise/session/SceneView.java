package org.micwise.session;

import java.util.Map;

/**
 * A scene as everybody sees it.
 *
 * @param number as the script has it, such as 1.4 or 12a
 * @param states channel id to {@link ChannelState#ON_STAGE} or {@link ChannelState#STANDBY};
 *     channels that are off are absent
 */
public record SceneView(
        String id, String number, String name, String notes, Map<String, ChannelState> states) {}
