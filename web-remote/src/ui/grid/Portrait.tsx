import { useState } from 'react';
import { photoUrl } from '../../core/api/showApi.ts';
import type { Channel } from '../../core/show/show.ts';
import { initialsOf } from './initials.ts';

/** The face finds the channel faster than the name; without a photo, the performer's initials. */
export function Portrait({ channel }: { channel: Channel }) {
  const [broken, setBroken] = useState(false);
  if (!channel.hasPhoto || broken) {
    return (
      <span className="portrait" aria-hidden="true">
        {initialsOf(channel.performer || channel.name)}
      </span>
    );
  }
  return <img className="portrait" src={photoUrl(channel.id)} alt="" onError={() => setBroken(true)} />;
}
