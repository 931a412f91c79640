package org.micwise.session;

/**
 * A channel as everybody sees it.
 *
 * @param id stays the same for the life of the show file
 * @param number from 1; channel number k of a new show is input k
 * @param name the character
 * @param performer who plays it; empty if not said
 * @param patch the input of the channel, as the sound team writes it
 * @param colour "#rrggbb", or null
 * @param hasPhoto whether there is a photo to ask for
 * @param order place in the arrangement, from 0
 * @param state in the current scene
 * @param backupOf id of the channel that this one is the spare of, or null
 */
public record ChannelView(
        String id,
        int number,
        String name,
        String performer,
        String patch,
        String colour,
        boolean hasPhoto,
        int order,
        ChannelState state,
        String backupOf) {}
