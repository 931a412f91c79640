import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { Id } from '../../core/show/show.ts';
import { useRemote } from '../useRemote.ts';

/** From here on a press is a hold. */
const HOLD_MS = 300;

/** Press = latch. Press and hold = listen while held, then back to what was heard before. */
export function usePressToListen(channelId: Id) {
  const remote = useRemote();
  const hold = useRef<{ timer: ReturnType<typeof setTimeout>; before: Id | null; began: boolean } | null>(
    null,
  );

  const release = () => {
    const held = hold.current;
    hold.current = null;
    if (!held) return false;
    clearTimeout(held.timer);
    if (!held.began) return false;
    if (held.before === null) remote.listener.stop();
    else remote.listener.listenTo(held.before);
    return true;
  };
  const wasHeld = useRef(false);

  useEffect(() => () => clearTimeout(hold.current?.timer), []);

  return {
    onPointerDown({ button }: PointerEvent) {
      wasHeld.current = false;
      const before = remote.store.getState().listen.channelId;
      // What is heard anyway cannot be heard for a moment.
      if (button !== 0 || before === channelId) return;
      const timer = setTimeout(() => {
        if (hold.current) hold.current.began = true;
        remote.listener.listenTo(channelId);
      }, HOLD_MS);
      hold.current = { timer, before, began: false };
    },
    onPointerUp() {
      wasHeld.current = release();
    },
    // The finger turned out to scroll, or left the tile.
    onPointerCancel: release,
    onPointerLeave: release,
    onContextMenu: (event: MouseEvent) => event.preventDefault(),
    onClick() {
      if (wasHeld.current) wasHeld.current = false;
      else remote.listener.toggle(channelId);
    },
  };
}
