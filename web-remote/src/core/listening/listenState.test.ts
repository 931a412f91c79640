import { describe, expect, it } from 'vitest';
import { type ListenFacts, listenStateOf, SILENT } from './listenState.ts';

const LIVE: ListenFacts = {
  wanted: 'ch-1',
  heard: 'ch-1',
  link: 'up',
  playback: 'playing',
  flowing: true,
  atLive: true,
  trouble: null,
  givenUp: false,
};

const phase = (facts: ListenFacts) => listenStateOf(facts).phase;

describe('"live"', () => {
  it('is said when all of it is true', () => {
    expect(phase(LIVE)).toBe('live');
  });

  it.each<[string, Partial<ListenFacts>]>([
    ['nothing is wanted', { wanted: null }],
    ['the server has not confirmed the channel', { heard: null }],
    ['another channel is still heard', { heard: 'ch-2' }],
    ['the connection is down', { link: 'down' }],
    ['no packets arrive', { flowing: false }],
    ['the element does not play yet', { playback: 'waiting' }],
    ['the browser blocks it', { playback: 'blocked' }],
    ['it is a replay', { atLive: false }],
    ['it was given up', { givenUp: true }],
  ])('is not said while %s', (_, change) => {
    expect(phase({ ...LIVE, ...change })).not.toBe('live');
  });
});

describe('the state of listening', () => {
  it('is idle while nothing is wanted', () => {
    expect(phase(SILENT)).toBe('idle');
  });

  it('is switching while the channel before still sounds', () => {
    expect(phase({ ...LIVE, heard: 'ch-2' })).toBe('switching');
  });

  it('is interrupted, with the reason, while sound is lost', () => {
    const state = listenStateOf({ ...LIVE, link: 'down', trouble: 'The sound connection is interrupted.' });
    expect(state).toEqual({
      phase: 'interrupted',
      channelId: 'ch-1',
      trouble: 'The sound connection is interrupted.',
    });
  });
});
