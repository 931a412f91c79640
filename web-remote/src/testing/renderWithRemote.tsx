import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { ListenApi } from '../core/api/listenApi.ts';
import type { ShowApi } from '../core/api/showApi.ts';
import { Remote } from '../core/remote.ts';
import { createPreferences } from '../core/store/preferences.ts';
import { MeterStage } from '../ui/meters/meterStage.ts';
import { MeterStageContext } from '../ui/meters/meterStageContext.ts';
import { RemoteContext } from '../ui/remoteContext.ts';
import { fakeSockets } from './fakeWebSocket.ts';
import { aShow } from './shows.ts';

/** Renders with a remote whose server is the test: nothing answers unless the test says so. */
export function renderWithRemote(children: ReactNode) {
  const showApi = {
    pair: vi.fn<ShowApi['pair']>(async () => 'operator'),
    show: vi.fn<ShowApi['show']>(async () => aShow()),
    recentEvents: vi.fn<ShowApi['recentEvents']>(async () => []),
  };
  const listenApi: ListenApi = {
    offer: () => new Promise(() => undefined),
    setMix: async () => undefined,
    end: async () => undefined,
  };
  const remote = new Remote({
    showApi,
    listenApi,
    preferences: createPreferences(localStorage, 'iPad'),
    connectLive: fakeSockets().connect,
    createPeer: () => {
      throw new Error('A component test makes no connection.');
    },
  });
  vi.spyOn(remote.listener, 'listenTo').mockReturnValue(undefined);
  vi.spyOn(remote.listener, 'toggle').mockReturnValue(undefined);
  vi.spyOn(remote.listener, 'stop').mockReturnValue(undefined);
  remote.store.setState({ show: aShow() });
  const view = render(
    <RemoteContext value={remote}>
      <MeterStageContext value={new MeterStage(remote.bank)}>{children}</MeterStageContext>
    </RemoteContext>,
  );
  return { remote, showApi, ...view };
}
