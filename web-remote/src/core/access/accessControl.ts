import { ApiError, isUnauthorised, messageOf } from '../api/apiError.ts';
import type { Role, ShowApi } from '../api/showApi.ts';
import { backoffMs } from '../live/backoff.ts';
import type { Show } from '../show/show.ts';
import { type Access, askForPin } from './accessState.ts';

const BACKOFF = { firstMs: 1000, mostMs: 5000 };
const WAIT_IF_NOT_TOLD_SECONDS = 30;

const WRONG_PIN =
  'This PIN is not right. Ask whoever runs the Mic-Wise server for the PIN, and enter it again.';
const WRONG_KEY = 'The key in this link is no longer valid. Enter the PIN, or scan the code again.';

export interface AccessOptions {
  readonly api: ShowApi;
  readonly deviceName: () => string;
  readonly onAccess: (access: Access) => void;
  readonly onPaired: (role: Role) => void;
  /** The way in is open. */
  readonly onShow: (show: Show) => void;
}

/** Gets this device in: by its cookie, by the key of a link, or by a PIN. */
export class AccessControl {
  readonly #options: AccessOptions;
  #linkKey: string | null = null;
  #attempt = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: AccessOptions) {
    this.#options = options;
  }

  async start(linkKey: string | null): Promise<void> {
    this.#linkKey = linkKey;
    await this.enter();
  }

  /** Tries to get in with what there is; while the server does not answer, again and again. */
  async enter(): Promise<void> {
    clearTimeout(this.#retryTimer);
    try {
      await this.#pairByLink();
      const show = await this.#options.api.show();
      this.#attempt = 0;
      this.#options.onAccess({ phase: 'paired' });
      this.#options.onShow(show);
    } catch (error) {
      this.#onNoEntry(error);
    }
  }

  async pair(pin: string): Promise<void> {
    const { api, deviceName, onAccess, onPaired } = this.#options;
    onAccess({ phase: 'pairing', busy: true, message: null, lockedUntilMs: null });
    try {
      onPaired(await api.pair(pin, deviceName()));
    } catch (error) {
      onAccess(afterRefusedPin(error, WRONG_PIN));
      return;
    }
    await this.enter();
  }

  /** The server no longer knows this device. */
  expire(): void {
    clearTimeout(this.#retryTimer);
    this.#options.onAccess(
      askForPin('This device is no longer paired with the server. Enter the PIN to pair it again.'),
    );
  }

  async #pairByLink(): Promise<void> {
    if (this.#linkKey === null) return;
    this.#options.onPaired(await this.#options.api.pair(this.#linkKey, this.#options.deviceName()));
    this.#linkKey = null;
  }

  #onNoEntry(error: unknown): void {
    const usedLink = this.#linkKey !== null;
    if (isUnauthorised(error) || (usedLink && isLockedOut(error))) {
      this.#linkKey = null;
      this.#options.onAccess(usedLink ? afterRefusedPin(error, WRONG_KEY) : askForPin());
      return;
    }
    this.#options.onAccess({ phase: 'unreachable', message: messageOf(error) });
    this.#retryTimer = setTimeout(() => void this.enter(), backoffMs(this.#attempt++, BACKOFF));
  }
}

function isLockedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 429;
}

function afterRefusedPin(error: unknown, wrong: string): Access {
  if (isUnauthorised(error)) return askForPin(wrong);
  if (!(error instanceof ApiError) || error.failure.kind !== 'refused' || error.status !== 429) {
    return askForPin(messageOf(error));
  }
  const seconds = error.failure.retryAfterSeconds ?? WAIT_IF_NOT_TOLD_SECONDS;
  return { phase: 'pairing', busy: false, message: null, lockedUntilMs: performance.now() + seconds * 1000 };
}
