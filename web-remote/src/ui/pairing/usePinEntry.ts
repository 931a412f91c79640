import { useState } from 'react';
import { useRemote } from '../useRemote.ts';

export const PIN_DIGITS = 6;

interface PinEntry {
  pin: string;
  setPin: (text: string) => void;
  press: (digit: string) => void;
  erase: () => void;
}

/** The PIN as it is typed; the last digit sends it, so that there is no button to look for. */
export function usePinEntry(): PinEntry {
  const remote = useRemote();
  const [pin, setDigits] = useState('');

  const setPin = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, PIN_DIGITS);
    setDigits(digits);
    // Cleared once answered: where it was right this page is gone, where it was wrong it must be typed anew.
    if (digits.length === PIN_DIGITS && digits !== pin) void remote.pair(digits).then(() => setDigits(''));
  };
  return {
    pin,
    setPin,
    press: (digit) => setPin(pin + digit),
    erase: () => setDigits(pin.slice(0, -1)),
  };
}
