import type { Artefact } from '../core/show/artefact.ts';
import type { Channel, Show } from '../core/show/show.ts';

export function aChannel(number: number, name: string, change: Partial<Channel> = {}): Channel {
  return {
    id: `ch-${number}`,
    number,
    name,
    performer: '',
    patch: '',
    colour: '',
    hasPhoto: false,
    order: number - 1,
    state: 'OFF',
    backupOf: null,
    ...change,
  };
}

export function aShow(change: Partial<Show> = {}): Show {
  return {
    revision: 1,
    name: 'Pride and Prejudice',
    sampleRate: 48000,
    channels: [
      aChannel(1, 'Elizabeth', { performer: 'Hannah Moss', patch: 'A1', state: 'ON_STAGE' }),
      aChannel(2, 'Mr Darcy', { state: 'STANDBY' }),
      aChannel(3, 'Jane'),
    ],
    scenes: [{ id: 's1', number: '3', name: 'Netherfield ball' }],
    currentSceneId: 's1',
    nextSceneId: null,
    ...change,
  };
}

export function aPop(change: Partial<Artefact> = {}): Artefact {
  return {
    id: 'e1',
    channelId: 'ch-1',
    type: 'pop',
    startUnixMillis: Date.now(),
    acknowledged: false,
    ...change,
  };
}
