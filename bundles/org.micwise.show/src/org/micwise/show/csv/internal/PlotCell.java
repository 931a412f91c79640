package org.micwise.show.csv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.micwise.show.Casting;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Understudy;

/**
 * What one cell says of a channel in a scene. In words, its parts separated by {@code |}: {@code
 * ON}, {@code SB} or nothing, and in detailed plots {@code understudy NAME} or {@code own
 * performer}, and {@code backup NUMBER}.
 *
 * @param changesPerformer whether somebody else takes over with this scene
 * @param performer who; null: the channel's own performer is back
 * @param swappedTo the number of the backup that is used in this scene, null: its own channel
 */
public record PlotCell(
        ChannelState state, boolean changesPerformer, String performer, Integer swappedTo) {
    private static final String UNDERSTUDY = "understudy ";
    private static final String OWN_PERFORMER = "own performer";
    private static final String BACKUP = "backup ";

    /** A cell that says the state and nothing else. */
    public static PlotCell plain(ChannelState state) {
        return new PlotCell(state, false, null, null);
    }

    /** All that there is to say of a channel in a scene. */
    public static PlotCell of(Scene scene, Channel channel) {
        Understudy change = Casting.changeIn(scene, channel).orElse(null);
        Channel heardOn = Casting.heardOn(scene, channel);
        return new PlotCell(
                Casting.state(scene, channel),
                change != null,
                change == null ? null : change.getPerformer(),
                heardOn == channel ? null : heardOn.getNumber());
    }

    /** Returns the cell in words. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (state) {
                    case ON_STAGE -> "ON";
                    case STANDBY -> "SB";
                    case OFF -> "";
                });
        if (changesPerformer) {
            parts.add(performer == null ? OWN_PERFORMER : UNDERSTUDY + performer);
        }
        if (swappedTo != null) {
            parts.add(BACKUP + swappedTo);
        }
        return String.join(" | ", parts);
    }

    /**
     * Reads a cell.
     *
     * @throws IllegalArgumentException if it says something else; the message is for the operator
     */
    static PlotCell parse(String text) {
        String[] parts = text.split("\\|", -1);
        ChannelState state = state(parts[0].strip());
        boolean changesPerformer = false;
        String performer = null;
        Integer swappedTo = null;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            String lower = part.toLowerCase(Locale.ROOT);
            if (lower.equals(OWN_PERFORMER)) {
                changesPerformer = true;
            } else if (lower.startsWith(UNDERSTUDY)) {
                changesPerformer = true;
                performer = part.substring(UNDERSTUDY.length()).strip();
            } else if (lower.matches(BACKUP + "\\d{1,4}") && state != ChannelState.OFF) {
                swappedTo = Integer.valueOf(part.substring(BACKUP.length()));
            } else {
                throw unreadable(text);
            }
        }
        return new PlotCell(state, changesPerformer, performer, swappedTo);
    }

    private static ChannelState state(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "ON", "ON_STAGE" -> ChannelState.ON_STAGE;
            case "SB", "STANDBY" -> ChannelState.STANDBY;
            case "", "OFF" -> ChannelState.OFF;
            default -> throw unreadable(text);
        };
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "\"" + text.strip() + "\" is neither ON (on stage) nor SB (standby) nor empty.");
    }
}
