import { AccessControl } from './access/accessControl.ts';
import { takeLinkKey } from './access/linkKey.ts';
import { isUnauthorised, messageOf } from './api/apiError.ts';
import type { ListenApi } from './api/listenApi.ts';
import type { ShowApi } from './api/showApi.ts';
import type { AudioSink } from './listening/audioSink.ts';
import { Listener } from './listening/listener.ts';
import { LiveFeed } from './live/liveFeed.ts';
import { type LinkState, LiveSocket } from './live/liveSocket.ts';
import { MeterBank } from './meters/meterBank.ts';
import { arranged, type Id, type Show } from './show/show.ts';
import { FaultLog } from './store/faultLog.ts';
import type { PreferencesStore } from './store/preferences.ts';
import { createRemoteStore, forgetShow, type RemoteStore } from './store/remoteStore.ts';

export interface RemoteParts {
  readonly showApi: ShowApi;
  readonly listenApi: ListenApi;
  readonly preferences: PreferencesStore;
  readonly connectLive: () => WebSocket;
  readonly createPeer: () => RTCPeerConnection;
}

/** The whole remote without a face: what it knows is in the store and the meter bank, what it can do is here. */
export class Remote {
  readonly store: RemoteStore = createRemoteStore();
  readonly preferences: PreferencesStore;
  readonly bank = new MeterBank((alarms) => this.store.setState({ alarms }));
  readonly listener: Listener;
  readonly #showApi: ShowApi;
  readonly #access: AccessControl;
  readonly #socket: LiveSocket;
  readonly #faults = new FaultLog();

  constructor({ showApi, listenApi, preferences, connectLive, createPeer }: RemoteParts) {
    const { store, bank } = this;
    this.#showApi = showApi;
    this.preferences = preferences;
    this.#access = new AccessControl({
      api: showApi,
      deviceName: () => preferences.getState().deviceName,
      onAccess: (access) => store.setState({ access }),
      onPaired: (role) => preferences.setState({ role }),
      onShow: (show) => this.#goLive(show),
    });
    this.listener = new Listener({
      api: listenApi,
      createPeer,
      onState: (listen) => store.setState({ listen }),
      onUnauthorised: () => this.#leave(),
    });
    const feed = new LiveFeed({
      store,
      bank,
      faults: this.#faults,
      onListen: (news) => this.listener.onServerNews(news),
    });
    this.#socket = new LiveSocket(connectLive, {
      onLink: (link) => this.#onLink(link),
      onText: (text) => feed.onText(text),
      onBinary: (data) => feed.onBinary(data),
      onUnauthorised: () => this.#leave(),
      // A server that refuses the session refuses the WebSocket too, but the browser does not say why: ask again.
      onNeverOpened: () => void this.#checkSession(),
    });
    preferences.subscribe(({ fallOff }) => {
      bank.fallOff = fallOff;
    });
    bank.fallOff = preferences.getState().fallOff;
    store.subscribe(({ show }, { show: before }) => show !== before && this.#stopIfGone(show));
  }

  async start(page: Window): Promise<void> {
    page.addEventListener('online', () => this.#socket.retryNow());
    page.document.addEventListener('visibilitychange', () => {
      if (page.document.visibilityState === 'visible') this.#socket.retryNow();
    });
    page.addEventListener('pagehide', () => this.listener.stop());
    await this.#access.start(takeLinkKey(page.location, page.history));
  }

  pair(pin: string): Promise<void> {
    return this.#access.pair(pin);
  }

  /** Does not wait for the next try by itself. */
  retryAccess(): Promise<void> {
    return this.#access.enter();
  }

  retryLive(): void {
    this.#socket.retryNow();
  }

  /** The channel at a place of the arrangement, counted from 0: what the number keys listen to. */
  toggleAtPlace(place: number): void {
    const { show } = this.store.getState();
    const channel = show && arranged(show)[place];
    if (channel) this.listener.toggle(channel.id);
  }

  setSink(sink: AudioSink | null): void {
    this.listener.setSink(sink);
  }

  #goLive(show: Show): void {
    this.store.setState({ show });
    this.#socket.start();
  }

  #onLink(link: LinkState): void {
    this.store.setState(({ linkLostAtMs }) => ({
      link,
      linkLostAtMs: link.phase === 'open' ? null : (linkLostAtMs ?? performance.now()),
    }));
    if (link.phase === 'open') void this.#loadFaults();
  }

  /** Faults of the time this device was not connected. */
  async #loadFaults(): Promise<void> {
    try {
      this.#faults.record(...(await this.#showApi.recentEvents()));
      this.store.setState({ faults: this.#faults.summaries, faultHistoryMissing: null });
    } catch (error) {
      this.store.setState({ faultHistoryMissing: messageOf(error) });
    }
  }

  async #checkSession(): Promise<void> {
    try {
      this.store.setState({ show: await this.#showApi.show() });
    } catch (error) {
      // Anything but a refused session is already on show as the state of the live connection.
      if (isUnauthorised(error)) this.#leave();
    }
  }

  #stopIfGone(show: Show | null): void {
    const { channelId } = this.store.getState().listen;
    if (channelId !== null && !hasChannel(show, channelId)) this.listener.stop();
  }

  #leave(): void {
    this.listener.stop();
    this.#socket.stop();
    forgetShow(this.store);
    this.#access.expire();
  }
}

function hasChannel(show: Show | null, id: Id): boolean {
  return show?.channels.some((channel) => channel.id === id) ?? false;
}
