import { type ListenApi, soloOf } from '../api/listenApi.ts';
import type { Id } from '../show/show.ts';
import { FlowWatch } from './flowWatch.ts';
import { iceGathered } from './iceGathering.ts';
import { lowLatencyOpus } from './opusOffer.ts';

const ICE_GATHERING_MOST_MS = 1000;

export interface WhepSessionEvents {
  /** The server now sends this channel. */
  onHeard(channelId: Id): void;
  onPeer(state: RTCPeerConnectionState): void;
  onFlow(flowing: boolean): void;
  onDry(): void;
  /** Steering the mix failed. */
  onMixError(error: unknown): void;
}

/** One listening session: one peer connection, one place on the server. It is opened once and closed once. */
export class WhepSession {
  readonly #api: ListenApi;
  readonly #peer: RTCPeerConnection;
  readonly #receiver: RTCRtpReceiver;
  readonly #events: WhepSessionEvents;
  readonly #flow: FlowWatch;
  #location: string | null = null;
  #wanted: Id;
  #heard: Id | null = null;
  #steering = false;
  #closed = false;

  constructor(api: ListenApi, peer: RTCPeerConnection, firstChannel: Id, events: WhepSessionEvents) {
    this.#api = api;
    this.#peer = peer;
    this.#wanted = firstChannel;
    this.#events = events;
    this.#receiver = peer.addTransceiver('audio', { direction: 'recvonly' }).receiver;
    // The shortest buffer the network allows; browsers that do not know the setting keep their own.
    this.#receiver.jitterBufferTarget = 0;
    this.#flow = new FlowWatch(this.#receiver, events);
    peer.onconnectionstatechange = () => events.onPeer(peer.connectionState);
  }

  /** Exists from the start, so that playing can begin within the user's tap, as browsers demand. */
  get track(): MediaStreamTrack {
    return this.#receiver.track;
  }

  get location(): string | null {
    return this.#location;
  }

  async open(): Promise<void> {
    const offer = await this.#peer.createOffer();
    if (this.#closed) return;
    await this.#peer.setLocalDescription({ type: 'offer', sdp: lowLatencyOpus(offer.sdp ?? '') });
    await iceGathered(this.#peer, ICE_GATHERING_MOST_MS);
    if (this.#closed) return;

    const { answer, location } = await this.#api.offer(this.#peer.localDescription?.sdp ?? '');
    this.#location = location;
    if (this.#closed) {
      await this.#api.end(location);
      return;
    }
    // The mix is on its way while the connection is still made.
    void this.#steer();
    await this.#peer.setRemoteDescription({ type: 'answer', sdp: answer });
    if (!this.#closed) this.#flow.start();
  }

  /** Changes what is heard, without a new connection. When taps come faster than answers, only the newest is sent. */
  hear(channelId: Id): void {
    this.#wanted = channelId;
    void this.#steer();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#flow.stop();
    this.#peer.onconnectionstatechange = null;
    this.#peer.close();
    if (this.#location) await this.#api.end(this.#location);
  }

  async #steer(): Promise<void> {
    if (this.#steering || !this.#location) return;
    this.#steering = true;
    try {
      while (!this.#closed && this.#wanted !== this.#heard) {
        const channelId = this.#wanted;
        await this.#api.setMix(this.#location, soloOf(channelId));
        this.#heard = channelId;
        if (!this.#closed) this.#events.onHeard(channelId);
      }
    } catch (error) {
      if (!this.#closed) this.#events.onMixError(error);
    } finally {
      this.#steering = false;
    }
  }
}
