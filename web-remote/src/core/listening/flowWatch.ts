const POLL_MS = 250;
/** A gap this long is heard as a hole: from here on nobody may call it live. */
const INTERRUPTED_AFTER_MS = 750;
/** Waiting longer than this for sound that once came is hopeless: begin again. */
const DRY_AFTER_MS = 3000;
/** The first packet may take longer: addresses are tried, keys are exchanged. */
const NEVER_CAME_AFTER_MS = 8000;

export interface FlowEvents {
  onFlow(flowing: boolean): void;
  onDry(): void;
}

/** Watches whether packets of sound really arrive: a connection that is "connected" may be silent all the same. */
export class FlowWatch {
  readonly #receiver: Pick<RTCRtpReceiver, 'getStats'>;
  readonly #events: FlowEvents;
  #timer: ReturnType<typeof setInterval> | undefined;
  #packets = 0;
  #lastPacketAtMs = 0;
  #flowing = false;
  #asking = false;

  constructor(receiver: Pick<RTCRtpReceiver, 'getStats'>, events: FlowEvents) {
    this.#receiver = receiver;
    this.#events = events;
  }

  start(): void {
    this.#lastPacketAtMs = performance.now();
    this.#timer = setInterval(() => void this.#look(), POLL_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    // A connection that cannot even be asked brings nothing: the gap grows, and is acted upon.
    const packets = await this.#receiver.getStats().then(packetsReceived, () => this.#packets);
    this.#asking = false;
    if (this.#timer === undefined) return; // stopped meanwhile

    const nowMs = performance.now();
    if (packets > this.#packets) {
      this.#packets = packets;
      this.#lastPacketAtMs = nowMs;
    }
    const gapMs = nowMs - this.#lastPacketAtMs;
    this.#setFlowing(this.#packets > 0 && gapMs < INTERRUPTED_AFTER_MS);
    if (gapMs > (this.#packets > 0 ? DRY_AFTER_MS : NEVER_CAME_AFTER_MS)) {
      this.stop();
      this.#events.onDry();
    }
  }

  #setFlowing(flowing: boolean): void {
    if (flowing === this.#flowing) return;
    this.#flowing = flowing;
    this.#events.onFlow(flowing);
  }
}

function packetsReceived(report: RTCStatsReport): number {
  let packets = 0;
  report.forEach((entry: RTCStats) => {
    if (entry.type === 'inbound-rtp') packets += (entry as RTCInboundRtpStreamStats).packetsReceived ?? 0;
  });
  return packets;
}
