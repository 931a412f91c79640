import { type CSSProperties, memo } from 'react';
import type { Channel } from '../../core/show/show.ts';
import { MeterCanvas } from '../meters/MeterCanvas.tsx';
import { useRemoteState } from '../useRemoteState.ts';
import { ClipBlock } from './ClipBlock.tsx';
import { FaultBadge } from './FaultBadge.tsx';
import { nameLength } from './nameLength.ts';
import { Portrait } from './Portrait.tsx';
import { StateMark } from './StateMark.tsx';
import { tileLabel } from './tileLabel.ts';
import { usePressToListen } from './usePressToListen.ts';

interface ChannelTileProps {
  channel: Channel;
  /** Without a scene nobody is on or off: every tile is at full brightness, and no state is claimed. */
  sceneRuns: boolean;
}

/** One microphone. The whole tile is the listen target; only a clip block lies on top of it. */
export const ChannelTile = memo(function ChannelTile({ channel, sceneRuns }: ChannelTileProps) {
  const { id, number, name, performer, patch, colour } = channel;
  const state = sceneRuns ? channel.state : null;
  const listening = useRemoteState(({ listen }) => (listen.channelId === id ? listen.phase : null));
  const fault = useRemoteState(({ faults }) => faults.get(id));
  const noSignal = useRemoteState(({ alarms }) => alarms.noSignal.has(number));
  const clipped = useRemoteState(({ alarms }) => alarms.clipped.has(number));
  const press = usePressToListen(id);

  return (
    <div
      className="tile"
      data-state={state ?? undefined}
      data-listening={listening ?? undefined}
      data-colour={colour ? '' : undefined}
      style={colour ? ({ '--channel-colour': colour } as CSSProperties) : undefined}
    >
      <button
        type="button"
        className="tile-button"
        aria-pressed={listening !== null}
        aria-label={tileLabel(channel, state, { fault, noSignal, clipped })}
        {...press}
      >
        <span className="tile-head">
          <span className="tile-number">{number}</span>
          <span className="tile-name" data-length={nameLength(name)}>
            {name || `Ch ${number}`}
          </span>
        </span>
        <Portrait channel={channel} />
        <span className="tile-performer">{performer}</span>
        <span className="tile-foot">
          {state && <StateMark state={state} />}
          <span className="tile-patch">{patch}</span>
          <FaultBadge fault={fault} noSignal={noSignal} expected={state !== 'OFF'} />
        </span>
        <MeterCanvas channelNumber={number} className="tile-meter" />
      </button>
      {clipped && <ClipBlock channel={channel} />}
    </div>
  );
});
