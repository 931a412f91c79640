package org.micwise.show;

import java.util.Random;
import org.micwise.show.model.Channel;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowFactory;

/** Shows to test with. */
public final class SampleShow {
    private SampleShow() {}

    /**
     * Three channels, the third a backup of the first, and three scenes, with one of everything.
     */
    public static Show small() {
        Show show = ShowFactory.eINSTANCE.createShow();
        show.setName("Blåtimmen");
        show.getSettings().put(SettingKeys.SAMPLE_RATE, "48000");
        Channel anna = add(show, "canna", 1, "Anna");
        anna.setPerformer("Mia Öberg");
        anna.setColour("#ff8800");
        anna.setPhoto(new byte[] {1, 2, 3, 0, -1});
        Channel ben = add(show, "cben", 2, "Ben");
        ben.setNotes("wig; tape\nthe cable");
        Channel spare = add(show, "cspare", 3, "Spare");
        spare.setBackupOf(anna);
        Scene opening = add(show, "s1", "1.1", "Opening");
        Scene ball = add(show, "s2", "1.4", "The ball");
        Scene end = add(show, "s3", "12a", "Finale");
        ShowEdits.setState(opening, anna, ChannelState.ON_STAGE);
        ShowEdits.setState(opening, ben, ChannelState.STANDBY);
        ShowEdits.setState(ball, ben, ChannelState.ON_STAGE);
        ShowEdits.setState(end, anna, ChannelState.ON_STAGE);
        Casting.inScene(end, anna).orElseThrow().setSwappedTo(spare);
        ShowEdits.changePerformer(ball, anna, "Lo Ek");
        return show;
    }

    /** A big show, the same for a seed. */
    public static Show big(int channels, int scenes, long seed) {
        Random random = new Random(seed);
        Show show = ShowFactory.eINSTANCE.createShow();
        show.setName("Big");
        for (int number = 1; number <= channels; number++) {
            add(show, "c" + number, number, "Character " + number);
        }
        for (int number = 1; number <= scenes; number++) {
            Scene scene = add(show, "s" + number, "1." + number, "Scene " + number);
            for (Channel channel : show.getChannels()) {
                ChannelState state = ChannelState.get(random.nextInt(3));
                if (state != ChannelState.OFF) {
                    ShowEdits.setState(scene, channel, state);
                }
            }
        }
        return show;
    }

    private static Channel add(Show show, String id, int number, String name) {
        Channel channel = ShowEdits.newChannel(id, number, name);
        show.getChannels().add(channel);
        return channel;
    }

    private static Scene add(Show show, String id, String number, String name) {
        Scene scene = ShowEdits.newScene(id, number, name);
        show.getScenes().add(scene);
        return scene;
    }
}
