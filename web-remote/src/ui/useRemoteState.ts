import { useStore } from 'zustand';
import type { RemoteState } from '../core/store/remoteStore.ts';
import { useRemote } from './useRemote.ts';

/** The part of the state a component shows; it renders again when that part changes, and not otherwise. */
export function useRemoteState<T>(select: (state: RemoteState) => T): T {
  return useStore(useRemote().store, select);
}
