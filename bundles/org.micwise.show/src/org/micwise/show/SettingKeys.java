package org.micwise.show;

/** The keys of {@link org.micwise.show.model.Show#getSettings()} that Mic-Wise itself knows. */
public final class SettingKeys {
    /** Taken in the file by {@link org.micwise.show.model.Show#getName()}: never in the map. */
    public static final String NAME = "name";

    /** The sample rate the show was planned for, in hertz, as a decimal number. */
    public static final String SAMPLE_RATE = "sample_rate";

    /** The id of the scene that is on, absent before the first. */
    public static final String CURRENT_SCENE = "current_scene";

    private SettingKeys() {}
}
