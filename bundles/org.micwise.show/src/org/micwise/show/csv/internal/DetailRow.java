package org.micwise.show.csv.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.micwise.show.model.Channel;

/** The rows of a detailed plot that say something of the channels, not of a scene. */
public enum DetailRow {
    PERFORMER("#performer", Channel::getPerformer, Channel::setPerformer),
    PATCH("#patch", Channel::getPatch, Channel::setPatch),
    COLOUR("#colour", Channel::getColour, Channel::setColour),
    NOTES("#notes", Channel::getNotes, Channel::setNotes),
    /** By number; it is set once all channels are there. */
    BACKUP_OF("#backup of", DetailRow::backedNumber, null);

    private final String label;
    private final Function<Channel, String> getter;
    private final BiConsumer<Channel, String> setter;

    DetailRow(String label, Function<Channel, String> getter, BiConsumer<Channel, String> setter) {
        this.label = label;
        this.getter = getter;
        this.setter = setter;
    }

    /** Returns what the row starts with. */
    public String label() {
        return label;
    }

    /** Returns what the row says of a channel. */
    public String get(Channel channel) {
        return getter.apply(channel);
    }

    /** Makes a channel as the row says. */
    void set(Channel channel, String value) {
        setter.accept(channel, value);
    }

    /** Returns the row that starts so. */
    static Optional<DetailRow> starting(String cell) {
        String wanted = cell.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace("# ", "#");
        for (DetailRow row : values()) {
            if (row.label.equals(wanted)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static String backedNumber(Channel channel) {
        Channel backed = channel.getBackupOf();
        return backed == null ? "" : Integer.toString(backed.getNumber());
    }
}
