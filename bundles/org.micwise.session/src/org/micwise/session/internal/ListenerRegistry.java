package org.micwise.session.internal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.micwise.engine.Engine;
import org.micwise.engine.InputMix;
import org.micwise.engine.MediaRefusal;
import org.micwise.session.ListenView;
import org.micwise.session.Listening;
import org.micwise.session.MixChannel;

/** Knows whose each listening session is, and turns channels of the show into inputs. */
final class ListenerRegistry implements Listening {

    /** A tablet that comes back without having said goodbye leaves sessions behind. */
    private static final int MAX_PER_OWNER = 4;

    private final Supplier<Engine> engine;
    private final Function<String, Integer> inputOfChannel;
    private final Consumer<ListenView> onChange;
    private final SecureRandom random = new SecureRandom();

    /** In the order they were opened; guarded by this. */
    private final Map<String, ListenView> open = new LinkedHashMap<>();

    /**
     * @param inputOfChannel input, from 0, of a channel id; null if there is no such channel
     * @param onChange hears of every change
     */
    ListenerRegistry(
            Supplier<Engine> engine,
            Function<String, Integer> inputOfChannel,
            Consumer<ListenView> onChange) {
        this.engine = engine;
        this.inputOfChannel = inputOfChannel;
        this.onChange = onChange;
    }

    @Override
    public CompletableFuture<Opened> open(String owner, String offer) {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        put(new ListenView(id, owner, "connecting", List.of())).forEach(this::end);
        return engine.get()
                .listen(id, offer)
                .thenApply(answer -> new Opened(id, answer))
                .exceptionallyCompose(e -> {
                    // it may have been opened all the same, only too late
                    end(id);
                    return failed(e);
                });
    }

    @Override
    public CompletableFuture<Void> mix(
            String id, String owner, List<MixChannel> channels, MixMode mode) {
        List<InputMix> inputs = new ArrayList<>();
        try {
            owned(id, owner);
            for (MixChannel channel : channels) {
                Integer input = inputOfChannel.apply(channel.id());
                if (input == null) {
                    throw new Refused(422, "There is no channel with the id " + channel.id() + ".");
                }
                inputs.add(new InputMix(input, channel.gainDb(), channel.pan()));
            }
            return engine.get()
                    .mix(id, inputs, mode == MixMode.SOLO)
                    .thenRun(() -> change(id, null, channels))
                    .exceptionallyCompose(ListenerRegistry::failed);
        } catch (Refused e) {
            return CompletableFuture.failedFuture(e);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(new Refused(422, e.getMessage()));
        }
    }

    @Override
    public void close(String id, String owner) throws Refused {
        owned(id, owner);
        end(id);
    }

    private void end(String id) {
        engine.get().endListening(id);
        remove(id);
    }

    /** Somebody else's session is as good as none: its existence is nobody's business. */
    private synchronized ListenView owned(String id, String owner) throws Refused {
        ListenView view = open.get(id);
        if (view == null || !view.owner().equals(owner)) {
            throw new Refused(404, "There is no such listening session; open a new one.");
        }
        return view;
    }

    void stateChanged(String id, String state) {
        change(id, state, null);
    }

    /** What is null stays as it is. */
    private void change(String id, String state, List<MixChannel> channels) {
        ListenView after;
        synchronized (this) {
            ListenView before = open.get(id);
            if (before == null) {
                return;
            }
            after =
                    new ListenView(
                            id,
                            before.owner(),
                            state == null ? before.state() : state,
                            channels == null ? before.channels() : List.copyOf(channels));
            open.put(id, after);
        }
        onChange.accept(after);
    }

    /** Returns the ids of its owner's that are too many now: the oldest. */
    private List<String> put(ListenView view) {
        List<String> tooMany;
        synchronized (this) {
            open.put(view.id(), view);
            List<String> owned =
                    open.values().stream()
                            .filter(each -> each.owner().equals(view.owner()))
                            .map(ListenView::id)
                            .toList();
            tooMany = owned.subList(0, Math.max(0, owned.size() - MAX_PER_OWNER));
        }
        onChange.accept(view);
        return tooMany;
    }

    void remove(String id) {
        ListenView before;
        synchronized (this) {
            before = open.remove(id);
        }
        if (before != null) {
            onChange.accept(new ListenView(id, before.owner(), "closed", List.of()));
        }
    }

    void removeAll() {
        List<String> ids;
        synchronized (this) {
            ids = List.copyOf(open.keySet());
        }
        ids.forEach(this::remove);
    }

    private static <T> CompletionStage<T> failed(Throwable why) {
        Throwable cause = why instanceof CompletionException ? why.getCause() : why;
        return CompletableFuture.failedFuture(
                switch (cause) {
                    case MediaRefusal r -> new Refused(r.status(), r.getMessage());
                    case TimeoutException _ ->
                            new Refused(504, "The media process did not answer in time.");
                    default -> cause;
                });
    }
}
