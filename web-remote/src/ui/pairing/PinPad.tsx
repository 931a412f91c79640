const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

interface PinPadProps {
  disabled: boolean;
  onDigit: (digit: string) => void;
  onErase: () => void;
}

/** Keys large enough for a thumb in the dark. */
export function PinPad({ disabled, onDigit, onErase }: PinPadProps) {
  const key = (digit: string) => (
    <button key={digit} type="button" className="pin-key" disabled={disabled} onClick={() => onDigit(digit)}>
      {digit}
    </button>
  );
  return (
    <fieldset className="pin-pad" aria-label="Number keys">
      {DIGITS.map(key)}
      <span />
      {key('0')}
      <button
        type="button"
        className="pin-key pin-key-erase"
        aria-label="Erase the last digit"
        disabled={disabled}
        onClick={onErase}
      >
        ⌫
      </button>
    </fieldset>
  );
}
