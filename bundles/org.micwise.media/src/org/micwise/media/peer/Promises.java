package org.micwise.media.peer;

import dev.onvoid.webrtc.CreateSessionDescriptionObserver;
import dev.onvoid.webrtc.RTCSessionDescription;
import dev.onvoid.webrtc.SetSessionDescriptionObserver;
import java.util.concurrent.CompletableFuture;

/** The library's call-backs as futures. */
final class Promises {

    private Promises() {}

    /** The library said no; the message is its own. */
    static final class NegotiationException extends Exception {
        private static final long serialVersionUID = 1L;

        NegotiationException(String message) {
            super(message);
        }
    }

    static SetSessionDescriptionObserver settingOf(CompletableFuture<Void> promise) {
        return new SetSessionDescriptionObserver() {
            @Override
            public void onSuccess() {
                promise.complete(null);
            }

            @Override
            public void onFailure(String error) {
                promise.completeExceptionally(new NegotiationException(error));
            }
        };
    }

    static CreateSessionDescriptionObserver creationOf(
            CompletableFuture<RTCSessionDescription> promise) {
        return new CreateSessionDescriptionObserver() {
            @Override
            public void onSuccess(RTCSessionDescription description) {
                promise.complete(description);
            }

            @Override
            public void onFailure(String error) {
                promise.completeExceptionally(new NegotiationException(error));
            }
        };
    }
}
