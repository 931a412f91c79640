/** How long to wait before trying again. */
export interface BackoffOptions {
  readonly firstMs: number;
  readonly mostMs: number;
}

/**
 * Doubles with each attempt (counted from 0) up to a limit, and spreads the tries over the upper half of that time:
 * forty tablets that lost the same access point must not come back in the same instant.
 */
export function backoffMs(
  attempt: number,
  { firstMs, mostMs }: BackoffOptions,
  random: () => number = Math.random,
): number {
  const ceiling = Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 16));
  return ceiling * (0.5 + random() / 2);
}
