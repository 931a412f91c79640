import type { MeterBank } from '../meters/meterBank.ts';
import type { FaultLog } from '../store/faultLog.ts';
import type { RemoteStore } from '../store/remoteStore.ts';
import { type ListenNews, type LiveMessage, parseLiveMessage } from './liveMessage.ts';
import { createMeterFrame, decodeMeterFrame } from './meterFrame.ts';

export interface LiveFeedOptions {
  readonly store: RemoteStore;
  readonly bank: MeterBank;
  readonly faults: FaultLog;
  readonly onListen: (news: ListenNews) => void;
}

/** Puts what comes over the live connection where it belongs. */
export class LiveFeed {
  readonly #options: LiveFeedOptions;
  readonly #levels = createMeterFrame();

  constructor(options: LiveFeedOptions) {
    this.#options = options;
  }

  onBinary(data: ArrayBuffer): void {
    const verdict = decodeMeterFrame(data, this.#levels);
    if (verdict === 'ok') this.#options.bank.feed(this.#levels, performance.now());
    else if (verdict === 'bad') this.#countBad();
  }

  onText(text: string): void {
    const message = parseLiveMessage(text);
    if (message === 'bad') this.#countBad();
    else if (message !== 'unknown') this.#apply(message);
  }

  #apply(message: LiveMessage): void {
    const { store, faults, onListen } = this.#options;
    switch (message.type) {
      case 'show':
        store.setState({ show: message.show });
        break;
      case 'event':
        faults.record(message.event);
        store.setState({ faults: faults.summaries });
        break;
      case 'clock':
        store.setState({ clockOffsetMs: message.unixMillis - Date.now() });
        break;
      case 'health':
        store.setState({ health: message });
        break;
      case 'listen':
        onListen(message);
        break;
    }
  }

  #countBad(): void {
    this.#options.store.setState(({ badMessages }) => ({ badMessages: badMessages + 1 }));
  }
}
