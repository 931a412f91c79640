/**
 * Takes the PIN out of a pairing link (`http://host:8058/#key=PIN`). It is a fragment so that it reaches no log on the
 * way, and it leaves the address bar at once so that nobody reads or bookmarks it.
 */
export function takeLinkKey(location: Location, history: History): string | null {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (key === null) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return key || null;
}
