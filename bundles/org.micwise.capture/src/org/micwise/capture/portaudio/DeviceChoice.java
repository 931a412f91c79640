package org.micwise.capture.portaudio;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.micwise.base.UserError;

/** Finds the one device that a user means. */
final class DeviceChoice {

    private static final String HOST_API = "host API";

    private DeviceChoice() {}

    /**
     * The device whose host API and name begin as asked for, case aside. The whole name goes before
     * a beginning of it, and that before a beginning of one of its words ("wasapi" for "Windows
     * WASAPI").
     *
     * @throws UserError with the candidates, if there is not exactly one
     */
    static Device choose(List<String> hostApis, List<Device> devices, String hostApi, String device)
            throws UserError {
        String api = one(HOST_API, hostApi, best(hostApis, hostApi, name -> name), hostApis);
        List<Device> present = devices.stream().filter(d -> d.hostApi().equals(api)).toList();
        if (present.isEmpty()) {
            throw UserError.failure("%s has no input device now. %s".formatted(api, hint(api)));
        }
        List<Device> matching = best(present, device, Device::name);
        List<String> names = matching.stream().map(Device::name).toList();
        one(api + " device", device, names, present.stream().map(Device::name).toList());
        return matching.getFirst();
    }

    private static String one(
            String what, String asked, List<String> matching, List<String> present)
            throws UserError {
        if (matching.size() == 1) {
            return matching.getFirst();
        }
        throw matching.isEmpty()
                ? UserError.failure(
                        "There is no %s '%s'%s. There is: %s."
                                .formatted(what, asked, jackHint(what, asked), list(present)))
                : UserError.failure(
                        "More than one %s begins with '%s': %s. Write more of the name."
                                .formatted(what, asked, list(matching)));
    }

    private static String jackHint(String what, String asked) {
        boolean jack = asked.toLowerCase(Locale.ROOT).startsWith("jack");
        return jack && what.equals(HOST_API) ? ": the JACK server does not run" : "";
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : names.stream().collect(Collectors.joining("; "));
    }

    private static <T> List<T> best(List<T> all, String asked, Function<T, String> name) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        List<BiPredicate<String, String>> rules =
                List.of(
                        String::equals,
                        String::startsWith,
                        (text, start) -> text.contains(" " + start));
        for (BiPredicate<String, String> rule : rules) {
            List<T> matching =
                    all.stream()
                            .filter(t -> rule.test(name.apply(t).toLowerCase(Locale.ROOT), wanted))
                            .toList();
            if (!matching.isEmpty()) {
                return matching;
            }
        }
        return List.of();
    }

    private static String hint(String hostApi) {
        return hostApi.startsWith("JACK")
                ? "Is the JACK server running, and does it have sources?"
                : "Is the interface connected, and may this user use it?";
    }
}
