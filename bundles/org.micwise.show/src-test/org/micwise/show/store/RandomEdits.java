package org.micwise.show.store;

import java.util.List;
import java.util.Random;
import org.micwise.show.Casting;
import org.micwise.show.Ids;
import org.micwise.show.ShowEdits;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.SceneChannel;
import org.micwise.show.model.Show;

/** Makes edits of every kind, at random but the same for a seed, none of which breaks a rule. */
final class RandomEdits {
    private final Show show;
    private final Random random;
    private final Ids ids;
    private int counter;

    RandomEdits(Show show, long seed, int firstNumber) {
        this.counter = firstNumber;
        this.show = show;
        this.random = new Random(seed);
        this.ids = new Ids(new Random(seed + 1));
    }

    void next() {
        counter++;
        List<Channel> channels = show.getChannels();
        List<Scene> scenes = show.getScenes();
        int kind = random.nextInt(16);
        if (channels.size() < 2 || kind == 0) {
            channels.add(at(channels), ShowEdits.newChannel(ids.next(), counter, "New " + counter));
        } else if (scenes.size() < 2 || kind == 1) {
            scenes.add(at(scenes), ShowEdits.newScene(ids.next(), "n" + counter, "New"));
        } else {
            edit(kind, pick(channels), pick(scenes));
        }
    }

    private void edit(int kind, Channel channel, Scene scene) {
        switch (kind) {
            case 2 -> channel.setName(text());
            case 3 -> channel.setPerformer(text());
            case 4 -> channel.setNumber(counter);
            case 5 -> channel.setPhoto(random.nextBoolean() ? null : bytes());
            case 6 -> setBackup(channel, pick(show.getChannels()));
            case 7 -> ShowEdits.removeChannel(channel);
            case 8 -> show.getScenes().remove(scene);
            case 9 -> show.getChannels().move(random.nextInt(show.getChannels().size()), channel);
            case 10 -> show.getScenes().move(random.nextInt(show.getScenes().size()), scene);
            case 11 -> scene.setNotes(text());
            case 12 -> show.getSettings().put("k" + random.nextInt(4), text());
            case 13 -> show.getSettings().removeKey("k" + random.nextInt(4));
            case 14 -> changePerformer(scene, channel);
            default -> setState(scene, channel);
        }
    }

    private static void setBackup(Channel backup, Channel backed) {
        ShowEdits.detachBackup(backup);
        if (backup != backed) {
            backup.setBackupOf(backed);
        }
    }

    private void changePerformer(Scene scene, Channel channel) {
        switch (random.nextInt(3)) {
            case 0 -> ShowEdits.keepPerformer(scene, channel);
            case 1 -> ShowEdits.changePerformer(scene, channel, null);
            default -> ShowEdits.changePerformer(scene, channel, "U" + text());
        }
    }

    private void setState(Scene scene, Channel channel) {
        ShowEdits.setState(scene, channel, ChannelState.get(random.nextInt(3)));
        SceneChannel place = Casting.inScene(scene, channel).orElse(null);
        if (place != null) {
            show.getChannels().stream()
                    .filter(other -> other.getBackupOf() == channel && random.nextBoolean())
                    .findFirst()
                    .ifPresent(place::setSwappedTo);
        }
    }

    private String text() {
        String[] texts = {"", "Ånna", "a\nb", "'; DROP TABLE channel; --", "\uD83C\uDFAD", "x"};
        return texts[random.nextInt(texts.length)] + random.nextInt(3);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(6_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private int at(List<?> list) {
        return random.nextInt(list.size() + 1);
    }
}
