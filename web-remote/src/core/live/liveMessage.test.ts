import { describe, expect, it } from 'vitest';
import { aShow } from '../../testing/shows.ts';
import { parseLiveMessage } from './liveMessage.ts';

describe('a text message', () => {
  it('carries the show', () => {
    const show = aShow();
    expect(parseLiveMessage(JSON.stringify({ type: 'show', revision: 1, show }))).toEqual({
      type: 'show',
      show,
    });
  });

  it('may leave out what a channel does not have', () => {
    const bare = { id: 'x', number: 4, name: 'Kitty', performer: null, colour: null };
    const message = parseLiveMessage(
      JSON.stringify({ type: 'show', show: { sampleRate: 48000, channels: [bare] } }),
    );
    expect(message).toMatchObject({ show: { channels: [{ performer: '', colour: '', hasPhoto: false }] } });
  });

  it('carries health also while a part of it is missing', () => {
    const health = {
      type: 'health',
      status: 'down',
      version: null,
      capture: null,
      analysis: null,
      media: null,
    };
    expect(parseLiveMessage(JSON.stringify(health))).toMatchObject({ status: 'down', capture: null });
  });

  it('of a type from a newer server is unknown', () => {
    expect(parseLiveMessage('{"type":"weather","sun":true}')).toBe('unknown');
  });

  it.each([
    ['no JSON', '{"type":"show"'],
    ['a bare number', '7'],
    ['null', 'null'],
    ['no type', '{"show":{}}'],
    ['channels that are no list', '{"type":"show","show":{"sampleRate":48000,"channels":"all"}}'],
    ['an event without a channel', '{"type":"event","event":{"id":"e","type":"pop","startUnixMillis":1}}'],
    ['a health that is none', '{"type":"health","status":"splendid"}'],
  ])('with %s is bad', (_, text) => {
    expect(parseLiveMessage(text)).toBe('bad');
  });
});
