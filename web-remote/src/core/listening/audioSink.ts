/** Where the sound comes out. */
export interface AudioSink {
  /** Starts to play; the answer comes by {@link AudioSinkEvents}. Called within the user's tap where there is one. */
  play(track: MediaStreamTrack): void;
  /** Tries again what the browser refused or paused. */
  resume(): void;
  silence(): void;
}

export interface AudioSinkEvents {
  onPlaying(): void;
  /** The browser waits for the user, or the system paused the sound (a phone call, a headset's button). */
  onBlocked(): void;
  onPlaybackError(error: unknown): void;
}

/** Plays through an `<audio>` element of the page. */
export class AudioElementSink implements AudioSink {
  readonly #element: HTMLAudioElement;
  readonly #events: AudioSinkEvents;

  constructor(element: HTMLAudioElement, events: AudioSinkEvents) {
    this.#element = element;
    this.#events = events;
    element.onpause = () => {
      if (element.srcObject) events.onBlocked();
    };
    element.onplaying = () => {
      if (element.srcObject) events.onPlaying();
    };
  }

  play(track: MediaStreamTrack): void {
    this.#element.srcObject = new MediaStream([track]);
    this.resume();
  }

  resume(): void {
    const source = this.#element.srcObject;
    this.#element.play().catch((error: unknown) => {
      // A newer channel, or silence, took over while this one waited for its first sound: that is no failure.
      if (this.#element.srcObject !== source) return;
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.#events.onBlocked();
      else this.#events.onPlaybackError(error);
    });
  }

  silence(): void {
    this.#element.srcObject = null;
  }
}
