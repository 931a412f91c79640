import { type Channel, channelTitle } from '../../core/show/show.ts';
import { useRemote } from '../useRemote.ts';

/** Stays until it is tapped. A button of its own, larger than it looks, so that the tap never starts listening. */
export function ClipBlock({ channel }: { channel: Channel }) {
  const { bank } = useRemote();
  return (
    <button
      type="button"
      className="clip-block"
      aria-label={`Clear the clip of ${channelTitle(channel)}`}
      onClick={() => bank.clearClip(channel.number)}
    />
  );
}
