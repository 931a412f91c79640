const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

interface PinPadProps {
  disabled: boolean;
  onDigit: (digit: string) => void;
  onErase: () => void;
  /** Undefined while there is nothing to send. */
  onSend: (() => void) | undefined;
}

/** Keys large enough for a thumb in the dark. */
export function PinPad({ disabled, onDigit, onErase, onSend }: PinPadProps) {
  const key = (digit: string) => (
    <button key={digit} type="button" className="pin-key" disabled={disabled} onClick={() => onDigit(digit)}>
      {digit}
    </button>
  );
  return (
    <fieldset className="pin-pad" aria-label="Number keys">
      {DIGITS.map(key)}
      <button
        type="button"
        className="pin-key pin-key-erase"
        aria-label="Erase the last digit"
        disabled={disabled}
        onClick={onErase}
      >
        ⌫
      </button>
      {key('0')}
      <button
        type="button"
        className="pin-key pin-key-send"
        disabled={disabled || onSend === undefined}
        onClick={onSend}
      >
        Pair
      </button>
    </fieldset>
  );
}
