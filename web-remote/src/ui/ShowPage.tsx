import { useEffect, useMemo, useState } from 'react';
import { ChannelGrid } from './grid/ChannelGrid.tsx';
import { HelpDialog } from './help/HelpDialog.tsx';
import { useShortcuts } from './help/useShortcuts.ts';
import { ListenAudio } from './listening/ListenAudio.tsx';
import { ListeningBar } from './listening/ListeningBar.tsx';
import { MeterStage } from './meters/meterStage.ts';
import { MeterStageContext } from './meters/meterStageContext.ts';
import { SettingsDialog } from './settings/SettingsDialog.tsx';
import { StatusDialog } from './status/StatusDialog.tsx';
import { StatusLine } from './status/StatusLine.tsx';
import { useRemote } from './useRemote.ts';

export type DialogName = 'help' | 'settings' | 'status';

export function ShowPage({ theme }: { theme: 'dark' | 'light' }) {
  const { bank } = useRemote();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const stage = useMemo(() => new MeterStage(bank), [bank]);
  const close = () => setDialog(null);
  useShortcuts(dialog === null, () => setDialog('help'));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what makes the old colours wrong.
  useEffect(() => stage.dropPalette(), [stage, theme]);

  return (
    <MeterStageContext value={stage}>
      <div className="show-page">
        <StatusLine onOpen={setDialog} />
        <ChannelGrid />
        <ListeningBar />
      </div>
      <ListenAudio />
      <HelpDialog open={dialog === 'help'} onClose={close} />
      <SettingsDialog open={dialog === 'settings'} onClose={close} />
      <StatusDialog open={dialog === 'status'} onClose={close} />
    </MeterStageContext>
  );
}
