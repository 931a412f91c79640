import { useContext } from 'react';
import type { Remote } from '../core/remote.ts';
import { RemoteContext } from './remoteContext.ts';

export function useRemote(): Remote {
  const remote = useContext(RemoteContext);
  if (!remote) throw new Error('useRemote is used outside <RemoteContext>.');
  return remote;
}
