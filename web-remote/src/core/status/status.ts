import type { LinkState } from '../live/liveSocket.ts';
import { STALE_AFTER_MS } from '../meters/meterBank.ts';
import type { Health } from '../show/health.ts';

/** `unknown` is not `ok`: nobody said so yet. */
export type Level = 'ok' | 'warning' | 'down' | 'unknown';

export interface Status {
  readonly level: Level;
  readonly text: string;
}

/** Shorter breaks are "reconnecting": a roam between access points. Longer ones are a connection that is lost. */
const LOST_AFTER_MS = 5000;

export function connectionStatus(link: LinkState, lostForMs: number | null): Status {
  if (link.phase === 'open') return { level: 'ok', text: 'Connected' };
  if (lostForMs !== null && lostForMs > LOST_AFTER_MS) {
    return { level: 'down', text: `No connection for ${duration(lostForMs)}` };
  }
  return {
    level: 'warning',
    text: link.phase === 'connecting' && link.attempt === 0 ? 'Connecting' : 'Reconnecting',
  };
}

/** How old the newest levels are; what is on the screen is the stage of that long ago. */
export function meterStatus(ageMs: number): Status {
  if (!Number.isFinite(ageMs)) return { level: 'unknown', text: 'No meters yet' };
  if (ageMs <= STALE_AFTER_MS) return { level: 'ok', text: `Meters ${(ageMs / 1000).toFixed(1)} s` };
  if (ageMs < 10_000) return { level: 'warning', text: `Meters ${(ageMs / 1000).toFixed(1)} s old` };
  return { level: 'down', text: `Meters ${duration(ageMs)} old` };
}

/** The health of the whole in one line: the server's own words where something is wrong. */
export function captureStatus(health: Health | null): Status {
  if (!health) return { level: 'unknown', text: 'Capture unknown' };
  const { capture, media, status } = health;
  if (status === 'ok') return { level: 'ok', text: `Capture ok${lossesOf(health)}` };
  const level = status === 'down' ? 'down' : 'warning';
  if (capture?.message) return { level, text: `Capture: ${capture.message}` };
  if (media?.message) return { level, text: `Listening: ${media.message}` };
  return { level, text: `Capture ${status}${lossesOf(health)}` };
}

function lossesOf({ capture }: Health): string {
  if (!capture || capture.lostFrames === 0) return '';
  if (capture.sampleRate === 0) return `: ${capture.lostFrames} frames lost`;
  return `: ${((capture.lostFrames / capture.sampleRate) * 1000).toFixed(1)} ms lost`;
}

/** "0:12", "12:04", "1:02:04": as on a stopwatch. */
export function duration(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}
