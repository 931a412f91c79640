import { createContext } from 'react';
import type { Remote } from '../core/remote.ts';

export const RemoteContext = createContext<Remote | null>(null);
