import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultDeviceName } from './core/access/deviceName.ts';
import { createHttp } from './core/api/http.ts';
import { createListenApi } from './core/api/listenApi.ts';
import { createShowApi } from './core/api/showApi.ts';
import { Remote } from './core/remote.ts';
import { createPreferences } from './core/store/preferences.ts';
import { App } from './ui/App.tsx';
import { RemoteContext } from './ui/remoteContext.ts';
import './styles/index.css';

const http = createHttp(fetch.bind(window), location.host);
const remote = new Remote({
  showApi: createShowApi(http),
  listenApi: createListenApi(http),
  preferences: createPreferences(localStorage, defaultDeviceName(navigator)),
  connectLive: () => new WebSocket(new URL('/api/live', location.href.replace(/^http/, 'ws'))),
  // One network, no way round: addresses of the machines themselves are enough, so no STUN.
  createPeer: () => new RTCPeerConnection({ iceServers: [], bundlePolicy: 'max-bundle' }),
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <RemoteContext value={remote}>
      <App />
    </RemoteContext>
  </StrictMode>,
);
void remote.start(window);
