/** Whether this device may see the show. */
export type Access =
  | { phase: 'checking' }
  | { phase: 'unreachable'; message: string }
  | { phase: 'pairing'; busy: boolean; message: string | null; lockedUntilMs: number | null }
  | { phase: 'paired' };

export function askForPin(message: string | null = null): Access {
  return { phase: 'pairing', busy: false, message, lockedUntilMs: null };
}
