import { useEffect } from 'react';
import { useRemote } from '../useRemote.ts';

/** The keys that work on the show page; while a dialog is open they are its own. */
export function useShortcuts(enabled: boolean, openHelp: () => void): void {
  const remote = useRemote();

  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (/^[0-9]$/.test(event.key)) remote.toggleAtPlace((Number(event.key) + 9) % 10);
      else if (event.key === 'Escape' || event.key.toLowerCase() === 'c') remote.listener.stop();
      else if (event.key === '?') openHelp();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, openHelp, remote]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="range"]), select, textarea');
}
