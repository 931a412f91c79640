import type { Access } from '../../core/access/accessState.ts';
import { duration } from '../../core/status/status.ts';
import { useNow } from '../common/useNow.ts';
import { usePreference } from '../usePreference.ts';
import { PinPad } from './PinPad.tsx';
import { usePinEntry } from './usePinEntry.ts';

export function PairingPage({ access }: { access: Extract<Access, { phase: 'pairing' }> }) {
  const [deviceName, setDeviceName] = usePreference('deviceName');
  const { pin, setPin, press, erase, send } = usePinEntry();
  const nowMs = useNow(250);
  const lockedMs = access.lockedUntilMs === null ? 0 : access.lockedUntilMs - nowMs;
  const disabled = access.busy || lockedMs > 0;

  return (
    <main className="pairing">
      <h1 className="pairing-brand">Mic-Wise</h1>
      <p className="pairing-lead">Enter the PIN that the Mic-Wise server shows.</p>
      <input
        className="pin-field"
        aria-label="PIN"
        // The keys on the page are the keyboard: a second one would cover half of it.
        inputMode="none"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: this field is the only purpose of the page.
        autoFocus
        placeholder="••••••"
        value={pin}
        // Not disabled: that would take the focus away, and the next digits would go nowhere.
        readOnly={disabled}
        onChange={(event) => setPin(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !disabled) send?.();
        }}
      />
      <p className="pairing-answer" role="alert">
        {lockedMs > 0
          ? `Too many tries. Wait ${duration(Math.ceil(lockedMs / 1000) * 1000)}, then enter the PIN again.`
          : (access.message ?? (access.busy ? 'Asking the server…' : ''))}
      </p>
      <PinPad disabled={disabled} onDigit={press} onErase={erase} onSend={send} />
      <label className="pairing-device">
        <span>Name of this device</span>
        <input
          className="text-field"
          maxLength={40}
          autoComplete="off"
          value={deviceName}
          onChange={(event) => setDeviceName(event.target.value)}
        />
      </label>
    </main>
  );
}
