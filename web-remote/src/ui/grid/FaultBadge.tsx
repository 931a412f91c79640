import type { FaultSummary } from '../../core/show/artefact.ts';
import { duration } from '../../core/status/status.ts';
import { useServerNow } from './useServerNow.ts';

/** A fault this young fills the badge; later it steps back to an outline, and stays. */
const FRESH_MS = 60_000;

/** Names too long for a tile; the others are short enough as they are. */
const SHORT_NAMES: Record<string, string> = { 'noise-burst': 'noise' };

interface FaultBadgeProps {
  fault: FaultSummary | undefined;
  noSignal: boolean;
  /** Whether a signal is expected at all in this scene. */
  expected: boolean;
}

export function FaultBadge({ fault, noSignal, expected }: FaultBadgeProps) {
  if (fault) return <ArtefactBadge fault={fault} />;
  if (!noSignal) return null;
  return (
    <span className="badge badge-no-signal" data-level={expected ? 'fault' : 'quiet'}>
      <span>◇</span>
      <span className="badge-text">no signal</span>
    </span>
  );
}

function ArtefactBadge({ fault }: { fault: FaultSummary }) {
  const ageMs = Math.max(0, useServerNow() - fault.newestUnixMillis);
  return (
    // The key starts the one blink anew with each new fault.
    <span key={fault.newestUnixMillis} className="badge" data-level={ageMs < FRESH_MS ? 'fresh' : 'fault'}>
      <span>▲{fault.count > 1 && fault.count}</span>
      <span className="badge-text">{SHORT_NAMES[fault.type] ?? fault.type}</span>
      <span>{duration(ageMs)}</span>
    </span>
  );
}
