import type { Id } from '../show/show.ts';

/** Everything that is known about listening; what is shown follows from it alone. */
export interface ListenFacts {
  /** The channel the user asked for. */
  readonly wanted: Id | null;
  /** The channel the server confirmed to send in this session. */
  readonly heard: Id | null;
  readonly link: 'down' | 'up';
  readonly playback: 'waiting' | 'playing' | 'blocked';
  readonly flowing: boolean;
  /** The position is "now", not a replay. */
  readonly atLive: boolean;
  /** Why there is no sound, in words for the user. */
  readonly trouble: string | null;
  /** Trying again by itself would not help. */
  readonly givenUp: boolean;
}

export const SILENT: ListenFacts = {
  wanted: null,
  heard: null,
  link: 'down',
  playback: 'waiting',
  flowing: false,
  atLive: true,
  trouble: null,
  givenUp: false,
};

/**
 * `live`: packets of the wanted channel arrive and are played, now. `switching`: another channel is still heard.
 * `interrupted`: lost, and being fetched again. `blocked`: the browser wants a tap first. `refused`: it will not work
 * without the user.
 */
export type ListenPhase =
  | 'idle'
  | 'connecting'
  | 'switching'
  | 'live'
  | 'replay'
  | 'interrupted'
  | 'blocked'
  | 'refused';

export interface ListenState {
  readonly phase: ListenPhase;
  readonly channelId: Id | null;
  readonly trouble: string | null;
}

export const IDLE: ListenState = { phase: 'idle', channelId: null, trouble: null };

export function listenStateOf(facts: ListenFacts): ListenState {
  return { phase: phaseOf(facts), channelId: facts.wanted, trouble: facts.trouble };
}

function phaseOf(facts: ListenFacts): ListenPhase {
  if (facts.wanted === null) return 'idle';
  if (facts.givenUp) return 'refused';
  if (facts.link === 'up' && facts.playback === 'blocked') return 'blocked';
  const sounding = facts.link === 'up' && facts.flowing && facts.playback === 'playing';
  if (sounding && facts.heard === facts.wanted) return facts.atLive ? 'live' : 'replay';
  if (facts.trouble !== null) return 'interrupted';
  return sounding && facts.heard !== null ? 'switching' : 'connecting';
}
