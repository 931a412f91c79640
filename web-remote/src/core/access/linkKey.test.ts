import { describe, expect, it, vi } from 'vitest';
import { takeLinkKey } from './linkKey.ts';

function page(href: string) {
  const history = { state: null, replaceState: vi.fn() };
  return {
    location: new URL(href) as unknown as Location,
    history: history as unknown as History,
    replaceState: history.replaceState,
  };
}

describe('a pairing link', () => {
  it('gives its key, which then leaves the address bar', () => {
    const { location, history, replaceState } = page('http://10.0.0.5:8058/?x=1#key=271828');
    expect(takeLinkKey(location, history)).toBe('271828');
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/?x=1');
  });

  it('may carry any PIN a server was given', () => {
    const { location, history } = page('http://10.0.0.5:8058/#key=wing%20left%2B7');
    expect(takeLinkKey(location, history)).toBe('wing left+7');
  });

  it('without a key leaves the address alone', () => {
    const { location, history, replaceState } = page('http://10.0.0.5:8058/#elsewhere');
    expect(takeLinkKey(location, history)).toBeNull();
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('with an empty key is cleaned, and no key', () => {
    const { location, history, replaceState } = page('http://10.0.0.5:8058/#key=');
    expect(takeLinkKey(location, history)).toBeNull();
    expect(replaceState).toHaveBeenCalledOnce();
  });
});
