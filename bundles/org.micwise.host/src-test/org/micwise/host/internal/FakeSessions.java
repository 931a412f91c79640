package org.micwise.host.internal;

import java.lang.reflect.Proxy;
import java.util.List;
import org.micwise.base.UserError;
import org.micwise.session.Access;
import org.micwise.session.Listening;
import org.micwise.session.Session;
import org.micwise.session.SessionFactory;
import org.micwise.session.SessionOptions;
import org.micwise.session.ShowSnapshot;

/** Starts sessions that do nothing, and counts them. */
final class FakeSessions implements SessionFactory {

    int started;
    int closed;
    UserError refusal;
    RuntimeException showFailure;

    @Override
    public Session start(SessionOptions options) throws UserError {
        if (refusal != null) {
            throw refusal;
        }
        started++;
        return stub(Session.class);
    }

    private <T> T stub(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, _) -> answer(type, method.getName())));
    }

    private Object answer(Class<?> type, String method) {
        return switch (method) {
            case "name" -> "Test stage";
            case "access" -> stub(Access.class);
            case "listening" -> stub(Listening.class);
            case "subscribe" -> (Session.Subscription) () -> {};
            case "open" -> false;
            case "show" -> show();
            case "close" -> type == Session.class ? closed++ : 0;
            case "toString" -> "a stub";
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private ShowSnapshot show() {
        if (showFailure != null) {
            throw showFailure;
        }
        return new ShowSnapshot(1, "Peter Pan", 48_000, List.of(), List.of(), null, null);
    }
}
