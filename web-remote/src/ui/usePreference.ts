import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { Preferences } from '../core/store/preferences.ts';
import { useRemote } from './useRemote.ts';

/** A remembered choice, and how to change it. */
export function usePreference<K extends keyof Preferences>(
  key: K,
): [Preferences[K], (value: Preferences[K]) => void] {
  const { preferences } = useRemote();
  const value = useStore(preferences, (all) => all[key]);
  const change = useCallback(
    (next: Preferences[K]) => preferences.setState({ [key]: next } as Pick<Preferences, K>),
    [preferences, key],
  );
  return [value, change];
}
