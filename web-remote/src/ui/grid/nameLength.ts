/** Letters that surely fit on one line of a compact tile, and of a normal one. */
const COMPACT_LINE = 8;
const NORMAL_LINE = 13;

/** The class of a name's length; the style sheet sets longer ones smaller, on two lines. */
export function nameLength(name: string): 'short' | 'long' | 'longer' {
  if (name.length <= COMPACT_LINE) return 'short';
  return name.length <= NORMAL_LINE ? 'long' : 'longer';
}
