/**
 * Waits until the offer holds this device's addresses. Without STUN that takes milliseconds; an interface that does not
 * answer must not hold up the sound, so after `mostMs` the offer goes with what there is.
 */
export function iceGathered(peer: RTCPeerConnection, mostMs: number): Promise<void> {
  if (peer.iceGatheringState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      peer.removeEventListener('icegatheringstatechange', onChange);
      resolve();
    };
    const onChange = () => {
      if (peer.iceGatheringState === 'complete') finish();
    };
    const timer = setTimeout(finish, mostMs);
    peer.addEventListener('icegatheringstatechange', onChange);
  });
}
