import { expect, it } from 'vitest';
import { createPreferences, VOLUME_OFF_DB, volumeFactor } from './preferences.ts';

/** What a browser keeps between visits. */
function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

it('starts dark, with the name the device suggests', () => {
  expect(createPreferences(fakeStorage(), 'iPad').getState()).toMatchObject({
    theme: 'dark',
    deviceName: 'iPad',
  });
});

it('remembers what was chosen at the next visit', () => {
  const storage = fakeStorage();
  createPreferences(storage, 'iPad').setState({
    tileSize: 'compact',
    deviceName: 'Iris',
    fallOff: 'iec-60268-18',
  });
  expect(createPreferences(storage, 'iPad').getState()).toMatchObject({
    tileSize: 'compact',
    deviceName: 'Iris',
    fallOff: 'iec-60268-18',
  });
});

it('turns a level in dB into the factor an audio element wants', () => {
  expect(volumeFactor(0)).toBe(1);
  expect(volumeFactor(-20)).toBeCloseTo(0.1);
  expect(volumeFactor(VOLUME_OFF_DB)).toBe(0);
});
