package org.micwise.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.micwise.show.model.ChannelState;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowFactory;

class ShowRulesTest {
    @Test
    void shouldFindNothingWrongWithAGoodShow() {
        assertEquals(List.of(), ShowRules.problems(SampleShow.small()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void shouldNameWhatIsWrong(String expected, Consumer<Show> mistake) {
        Show show = SampleShow.small();
        mistake.accept(show);
        List<String> problems = ShowRules.problems(show);
        assertTrue(
                problems.stream().anyMatch(problem -> problem.contains(expected)),
                () -> problems.toString());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("number 1", show -> show.getChannels().get(1).setNumber(1)),
                mistake("outside 1 to 9999", show -> show.getChannels().get(1).setNumber(0)),
                mistake("no id", show -> show.getChannels().get(1).setId("canna")),
                mistake(
                        "backup of no other",
                        show -> show.getChannels().get(1).setBackupOf(show.getChannels().get(1))),
                mistake("Two scenes", show -> show.getScenes().get(1).setNumber("1.1")),
                mistake("lacks a number", show -> show.getScenes().get(1).setNumber(" ")),
                mistake("own name", show -> show.getSettings().put("name", "x")),
                mistake("is off", ShowRulesTest::sayOff),
                mistake("not in the show", show -> show.getChannels().remove(1)),
                mistake("not its backup", show -> show.getChannels().get(2).setBackupOf(null)),
                mistake("for no channel", ShowRulesTest::secondUnderstudy));
    }

    private static Arguments mistake(String expected, Consumer<Show> mistake) {
        return Arguments.of(expected, mistake);
    }

    private static void sayOff(Show show) {
        show.getScenes().get(0).getSceneChannels().get(0).setState(ChannelState.OFF);
    }

    private static void secondUnderstudy(Show show) {
        var second = ShowFactory.eINSTANCE.createUnderstudy();
        second.setChannel(show.getChannels().get(0));
        show.getScenes().get(1).getUnderstudies().add(second);
    }
}
