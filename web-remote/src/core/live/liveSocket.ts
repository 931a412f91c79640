import { type BackoffOptions, backoffMs } from './backoff.ts';

/** Close code of a server that no longer knows this session. */
const CLOSE_UNAUTHORISED = 4401;

/** Faster than anyone looks twice, at most every 5 s while the server is away for long. */
const BACKOFF: BackoffOptions = { firstMs: 300, mostMs: 5000 };

/**
 * The clock comes each second and meters thirty times: this long without a byte means the way is broken, even while the
 * browser still believes in the connection (a tablet that left the access point's range learns it minutes later).
 */
const SILENCE_MS = 4000;

export type LinkState =
  | { phase: 'connecting'; attempt: number }
  | { phase: 'open' }
  | { phase: 'waiting'; attempt: number; retryInMs: number }
  | { phase: 'stopped' };

export interface LiveSocketEvents {
  onLink(state: LinkState): void;
  onText(text: string): void;
  onBinary(data: ArrayBuffer): void;
  /** The session is gone: only pairing again helps. The socket has stopped itself. */
  onUnauthorised(): void;
  /** A try ended before it was open. A refused session looks like that too, so the caller may want to ask. */
  onNeverOpened(): void;
}

/** A WebSocket that comes back by itself until it is stopped. */
export class LiveSocket {
  readonly #connect: () => WebSocket;
  readonly #events: LiveSocketEvents;
  #socket: WebSocket | null = null;
  #attempt = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #silenceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(connect: () => WebSocket, events: LiveSocketEvents) {
    this.#connect = connect;
    this.#events = events;
  }

  start(): void {
    if (this.#socket) return;
    this.#attempt = 0;
    this.#open();
  }

  stop(): void {
    this.#abandon();
    this.#events.onLink({ phase: 'stopped' });
  }

  /** The network is back, or the tablet woke up: do not sit out the rest of the wait. */
  retryNow(): void {
    if (this.#retryTimer === undefined) return;
    this.#attempt = 0;
    this.#open();
  }

  #open(): void {
    this.#abandon();
    this.#events.onLink({ phase: 'connecting', attempt: this.#attempt });
    const socket = this.#connect();
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    let opened = false;

    socket.onopen = () => {
      opened = true;
      this.#attempt = 0;
      this.#events.onLink({ phase: 'open' });
    };
    socket.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
      this.#watchForSilence();
      if (typeof data === 'string') this.#events.onText(data);
      else this.#events.onBinary(data);
    };
    socket.onclose = ({ code }) => this.#onClosed(code, opened);
    this.#watchForSilence();
  }

  #onClosed(code: number, opened: boolean): void {
    if (code === CLOSE_UNAUTHORISED) {
      this.stop();
      this.#events.onUnauthorised();
      return;
    }
    this.#retryLater();
    if (!opened) this.#events.onNeverOpened();
  }

  #retryLater(): void {
    this.#abandon();
    const retryInMs = backoffMs(this.#attempt, BACKOFF);
    this.#attempt++;
    this.#retryTimer = setTimeout(() => this.#open(), retryInMs);
    this.#events.onLink({ phase: 'waiting', attempt: this.#attempt, retryInMs });
  }

  #watchForSilence(): void {
    clearTimeout(this.#silenceTimer);
    this.#silenceTimer = setTimeout(() => this.#retryLater(), SILENCE_MS);
  }

  /** Lets go of the socket: nothing it still says is heard. */
  #abandon(): void {
    clearTimeout(this.#retryTimer);
    clearTimeout(this.#silenceTimer);
    this.#retryTimer = undefined;
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }
}
