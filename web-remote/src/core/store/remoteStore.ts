import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Access } from '../access/accessState.ts';
import { IDLE, type ListenState } from '../listening/listenState.ts';
import type { LinkState } from '../live/liveSocket.ts';
import type { MeterAlarms } from '../meters/meterBank.ts';
import type { Health } from '../show/health.ts';
import type { Show } from '../show/show.ts';
import type { FaultsByChannel } from './faultLog.ts';

/** What is known about the show and about the way to it. Meters are not in here: they change too often. */
export interface RemoteState {
  readonly access: Access;
  readonly link: LinkState;
  /** When the live connection was lost (monotonic ms); null while it stands. */
  readonly linkLostAtMs: number | null;
  readonly show: Show | null;
  readonly health: Health | null;
  readonly faults: FaultsByChannel;
  /** Set while faults from before this connection could not be had: then a clean tile proves nothing. */
  readonly faultHistoryMissing: string | null;
  readonly alarms: MeterAlarms;
  readonly listen: ListenState;
  /** The server's wall clock minus this device's. */
  readonly clockOffsetMs: number;
  /** Messages that claimed to be ours and could not be read. */
  readonly badMessages: number;
}

export type RemoteStore = StoreApi<RemoteState>;

const INITIAL: RemoteState = {
  access: { phase: 'checking' },
  link: { phase: 'stopped' },
  linkLostAtMs: null,
  show: null,
  health: null,
  faults: new Map(),
  faultHistoryMissing: null,
  alarms: { clipped: new Set(), noSignal: new Set() },
  listen: IDLE,
  clockOffsetMs: 0,
  badMessages: 0,
};

export function createRemoteStore(): RemoteStore {
  return createStore<RemoteState>(() => INITIAL);
}

/** Nothing of one session may be seen in the next; the way in, and the alarms that the meter bank holds, stay. */
export function forgetShow(store: RemoteStore): void {
  const { access, alarms } = store.getState();
  store.setState({ ...INITIAL, access, alarms });
}
