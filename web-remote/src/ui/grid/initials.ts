/** Titles tell nobody apart: half a cast is "Mr" or "Lady". */
const TITLES = /^(mr|mrs|ms|miss|dr|sir|lady|lord|the|prof)\.?$/i;

/** At most two letters: "Lady Catherine de Bourgh" is CB, "Elizabeth" is E. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-–/]+/).filter((word) => /^\p{L}|^\d/u.test(word));
  const telling = words.filter((word) => !TITLES.test(word));
  const used = telling.length > 0 ? telling : words;
  const letters = used.length > 1 ? [used[0], used.at(-1)] : used;
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
