/** What each system calls itself in the user agent, most telling first. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/iPad/, 'iPad'],
  [/iPhone/, 'iPhone'],
  [/Android.*Mobile/, 'Android phone'],
  [/Android/, 'Android tablet'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows computer'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux computer'],
];

/** A name the operator recognises in the list of listeners, until someone gives a better one. */
export function defaultDeviceName({ userAgent, maxTouchPoints }: Navigator): string {
  // An iPad asks for desktop pages by default, and then says it is a Mac.
  if (userAgent.includes('Macintosh') && maxTouchPoints > 1) return 'iPad';
  return KINDS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'Web browser';
}
