import { createJSONStorage, persist } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Role } from '../api/showApi.ts';
import type { FallOff } from '../meters/ballistics.ts';

export type TileSize = 'compact' | 'normal' | 'large';
export type Theme = 'system' | 'dark' | 'light';

export const TEXT_SCALES = [0.9, 1, 1.15, 1.3] as const;

/** What this device remembers between visits. */
export interface Preferences {
  readonly deviceName: string;
  /** What the last pairing gave; the server enforces it, here it is only shown. */
  readonly role: Role | null;
  readonly tileSize: TileSize;
  readonly theme: Theme;
  readonly textScale: number;
  readonly fallOff: FallOff;
  readonly volumeDb: number;
}

export type PreferencesStore = StoreApi<Preferences>;

/** The lowest position of the volume control: silence. */
export const VOLUME_OFF_DB = -42;

export function createPreferences(storage: Storage, defaultDeviceName: string): PreferencesStore {
  const first: Preferences = {
    deviceName: defaultDeviceName,
    role: null,
    tileSize: 'normal',
    theme: 'dark',
    textScale: 1,
    fallOff: 'mic-wise',
    volumeDb: 0,
  };
  return createStore<Preferences>()(
    persist(() => first, { name: 'mic-wise', version: 1, storage: createJSONStorage(() => storage) }),
  );
}

export function volumeFactor(volumeDb: number): number {
  return volumeDb <= VOLUME_OFF_DB ? 0 : 10 ** (volumeDb / 20);
}
