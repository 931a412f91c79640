package org.micwise.ui.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.ui.StateMark;
import org.micwise.ui.Texts;
import org.micwise.ui.meter.Fault;
import org.micwise.ui.meter.MeterBank;

/**
 * All that a tile shows beside its meter. A tile is painted again when its face is another one.
 *
 * @param badges open ones first
 * @param flash for an instant: something has just happened to it
 */
record TileFace(ChannelView channel, List<Badge> badges, boolean focused, boolean flash) {

    static TileFace of(
            ChannelView channel, MeterBank bank, long nowNanos, boolean focused, boolean flash) {
        List<Badge> badges =
                bank.look(
                        input(channel),
                        (meter, faults) -> {
                            List<Badge> found = new ArrayList<>();
                            for (Fault fault : Fault.values()) {
                                if (faults.count(fault) > 0) {
                                    boolean expected =
                                            fault == Fault.NO_SIGNAL
                                                    && channel.state() == ChannelState.OFF;
                                    found.add(
                                            new Badge(
                                                    fault,
                                                    faults.count(fault),
                                                    Texts.span(faults.ageNanos(fault, nowNanos)),
                                                    faults.isOpen(fault) && !expected));
                                }
                            }
                            return found;
                        },
                        List.of());
        return new TileFace(channel, badges, focused, flash);
    }

    /** The input that a channel listens to: channel number k is input k. */
    static int input(ChannelView channel) {
        return channel.number() - 1;
    }

    StateMark mark() {
        return StateMark.of(channel.state());
    }

    boolean off() {
        return channel.state() == ChannelState.OFF;
    }

    /** Whether anything is wrong that nobody has taken notice of. */
    boolean wrong() {
        return badges.stream().anyMatch(Badge::open);
    }

    /** Initials of who speaks: of the performer, else of the character. */
    String initials() {
        return Texts.initials(channel.performer().isBlank() ? channel.name() : channel.performer());
    }

    /** In words, for a screen reader and for the tooltip. */
    String spoken() {
        StringBuilder text =
                new StringBuilder("Channel " + channel.number() + ", " + channel.name());
        if (!channel.performer().isBlank()) {
            text.append(", ").append(channel.performer());
        }
        text.append(", ").append(mark().label().toLowerCase(java.util.Locale.ROOT));
        if (!channel.patch().isBlank()) {
            text.append(", patch ").append(channel.patch());
        }
        badges.forEach(badge -> text.append(", ").append(badge.longText()));
        return text.toString();
    }
}
