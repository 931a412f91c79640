package org.micwise.show.store.internal;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.micwise.show.model.Channel;
import org.micwise.show.model.Scene;
import org.micwise.show.model.Show;
import org.micwise.show.model.ShowPackage;

/**
 * Notes which parts of a show were touched since the last commit. It notes where, not what: what is
 * to be written comes out of comparing that part with the file, so an edit that was undone before
 * the commit writes nothing.
 */
final class ChangeTracker extends EContentAdapter {
    private final Set<Scope> touched = new HashSet<>();
    private final Show show;

    /** Starts to listen to a show and all that is in it. */
    ChangeTracker(Show show) {
        this.show = show;
        show.eAdapters().add(this);
    }

    /** Returns what was touched; a copy. */
    Set<Scope> touched() {
        return Set.copyOf(touched);
    }

    /** Forgets what was touched: it is in the file now. */
    void clear() {
        touched.clear();
    }

    /** Takes everything as touched. */
    void touchAll() {
        touched.addAll(Scope.all(show));
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch()) {
            return;
        }
        switch (notification.getNotifier()) {
            case Show _ -> touchShow(notification);
            case Channel _ -> touchChannel(notification);
            case Scene changed -> touchScene(changed, notification);
            default -> touchPartOf(notification.getNotifier());
        }
    }

    private void touchShow(Notification notification) {
        switch (notification.getFeatureID(Show.class)) {
            case ShowPackage.SHOW__NAME, ShowPackage.SHOW__SETTINGS -> touched.add(Scope.SETTINGS);
            case ShowPackage.SHOW__CHANNELS -> touchChannelList(notification);
            default -> {
                touched.add(Scope.SCENES);
                if (notification.getEventType() != Notification.MOVE) {
                    touchCastsIn(notification.getOldValue());
                    touchCastsIn(notification.getNewValue());
                }
            }
        }
    }

    private void touchChannelList(Notification notification) {
        touched.add(Scope.CHANNELS);
        int type = notification.getEventType();
        if (type != Notification.ADD
                && type != Notification.ADD_MANY
                && type != Notification.MOVE) {
            // Any scene may still have the channel that went.
            touchAll();
        }
    }

    private void touchChannel(Notification notification) {
        touched.add(Scope.CHANNELS);
        int feature = notification.getFeatureID(Channel.class);
        if (feature == ShowPackage.CHANNEL__ID || feature == ShowPackage.CHANNEL__BACKUP_OF) {
            // Any scene may have rows with the id, or a swap to what is no backup any more.
            touchAll();
        }
    }

    private void touchScene(Scene scene, Notification notification) {
        switch (notification.getFeatureID(Scene.class)) {
            case ShowPackage.SCENE__SCENE_CHANNELS, ShowPackage.SCENE__UNDERSTUDIES ->
                    touchCastOf(scene);
            case ShowPackage.SCENE__ID -> {
                touched.add(Scope.SCENES);
                touchCastOf(notification.getOldStringValue());
                touchCastOf(scene);
            }
            default -> touched.add(Scope.SCENES);
        }
    }

    /** A setting, a channel's place in a scene, or an understudy: small things, inside others. */
    private void touchPartOf(Object part) {
        if (part instanceof EObject inside) {
            if (inside.eContainer() instanceof Scene scene) {
                touchCastOf(scene);
            } else if (inside.eContainer() == show) {
                touched.add(Scope.SETTINGS);
            }
        }
    }

    private void touchCastsIn(Object sceneOrScenes) {
        switch (sceneOrScenes) {
            case Scene scene -> touchCastOf(scene);
            case Iterable<?> many -> many.forEach(this::touchCastsIn);
            case null, default -> {
                // A list of positions, or nothing: no scene came or went.
            }
        }
    }

    private void touchCastOf(Scene scene) {
        touchCastOf(scene.getId());
    }

    private void touchCastOf(String sceneId) {
        if (sceneId != null) {
            touched.add(Scope.placesOf(sceneId));
            touched.add(Scope.understudiesOf(sceneId));
        }
    }
}
