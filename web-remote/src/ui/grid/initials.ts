/** Titles tell nobody apart: half a cast is "Mr" or "Lady". */
const TITLES = /^(mr|mrs|ms|miss|dr|sir|lady|lord|the|prof)\.?$/i;

/** The first and the last word: "Lady Catherine de Bourgh" is CB, "Elizabeth" is E, "Ensemble 12" is E12. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-–/]+/).filter((word) => /^\p{L}|^\d/u.test(word));
  const telling = words.filter((word) => !TITLES.test(word));
  const used = telling.length > 0 ? telling : words;
  const letters = used.filter((_, i) => i === 0 || i === used.length - 1);
  return letters.map((word) => (/^\d+$/.test(word) ? word.slice(-2) : firstLetter(word))).join('');
}

function firstLetter(word: string): string {
  return [...word][0]?.toUpperCase() ?? '';
}
