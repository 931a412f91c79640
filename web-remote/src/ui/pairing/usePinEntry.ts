import { useState } from 'react';
import { useRemote } from '../useRemote.ts';

/** PINs that the server makes up have six digits; one that people chose has four to twelve. */
const LEAST_DIGITS = 4;
const MOST_DIGITS = 12;

interface PinEntry {
  pin: string;
  setPin: (text: string) => void;
  press: (digit: string) => void;
  erase: () => void;
  /** Undefined until there are enough digits to send. */
  send: (() => void) | undefined;
}

/** The PIN as it is typed. */
export function usePinEntry(): PinEntry {
  const remote = useRemote();
  const [pin, setDigits] = useState('');

  const setPin = (text: string) => setDigits(text.replace(/\D/g, '').slice(0, MOST_DIGITS));
  return {
    pin,
    setPin,
    press: (digit) => setPin(pin + digit),
    erase: () => setDigits(pin.slice(0, -1)),
    // Cleared once answered: where it was right this page is gone, where it was wrong it must be typed anew.
    send: pin.length < LEAST_DIGITS ? undefined : () => void remote.pair(pin).then(() => setDigits('')),
  };
}
