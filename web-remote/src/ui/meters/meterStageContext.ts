import { createContext } from 'react';
import type { MeterStage } from './meterStage.ts';

export const MeterStageContext = createContext<MeterStage | null>(null);
