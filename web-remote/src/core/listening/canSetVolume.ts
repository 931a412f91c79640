/** iPads and iPhones keep the level to their own keys: there, setting it is silently ignored. */
export function canSetVolume(element: HTMLMediaElement): boolean {
  const before = element.volume;
  element.volume = 0.5;
  const settable = element.volume === 0.5;
  element.volume = before;
  return settable;
}
