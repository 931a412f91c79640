import { useAppearance } from './common/useAppearance.ts';
import { PairingPage } from './pairing/PairingPage.tsx';
import { UnreachablePage } from './pairing/UnreachablePage.tsx';
import { ShowPage } from './ShowPage.tsx';
import { useRemoteState } from './useRemoteState.ts';

export function App() {
  const theme = useAppearance();
  const access = useRemoteState((state) => state.access);
  switch (access.phase) {
    case 'checking':
      return <p className="page-note">Looking for the Mic-Wise server…</p>;
    case 'unreachable':
      return <UnreachablePage message={access.message} />;
    case 'pairing':
      return <PairingPage access={access} />;
    case 'paired':
      return <ShowPage theme={theme} />;
  }
}
