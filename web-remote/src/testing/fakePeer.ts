const OFFER =
  'v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=rtpmap:111 opus/48000/2\r\na=fmtp:111 minptime=10;useinbandfec=1\r\n';

/** A peer connection whose network is the test. */
export class FakePeer extends EventTarget {
  iceGatheringState = 'complete';
  connectionState: RTCPeerConnectionState = 'new';
  localDescription: { sdp: string } | null = null;
  remoteAnswer: string | null = null;
  closed = false;
  packets = 0;
  onconnectionstatechange: (() => void) | null = null;
  readonly receiver = {
    track: { kind: 'audio' } as MediaStreamTrack,
    jitterBufferTarget: null as number | null,
    getStats: async () => new Map([['in', { type: 'inbound-rtp', packetsReceived: this.packets }]]),
  };

  addTransceiver(kind: string, { direction }: { direction: string }) {
    if (kind !== 'audio' || direction !== 'recvonly') throw new Error(`Unexpected ${direction} ${kind}`);
    return { receiver: this.receiver };
  }

  async createOffer() {
    return { sdp: OFFER };
  }

  async setLocalDescription(description: { sdp: string }) {
    this.localDescription = description;
  }

  async setRemoteDescription({ sdp }: { sdp: string }) {
    this.remoteAnswer = sdp;
  }

  close(): void {
    this.closed = true;
  }

  becomes(state: RTCPeerConnectionState): void {
    this.connectionState = state;
    this.onconnectionstatechange?.();
  }
}
