/** Letters that no diacritic makes, as the national identity rules write them in capitals A to Z. */
const letters: Readonly<Record<string, string>> = { Œ: "OE", Æ: "AE", Ø: "O", Ł: "L", Đ: "D", Þ: "TH" };

/**
 * The words of a name as names are compared: capitals without diacritics; hyphens, apostrophes and blanks only part
 * words (RNIV, traits of identity).
 */
function wordsOf(name: string): readonly string[] {
  return name
    .toUpperCase()
    .replaceAll(/[ŒÆØŁĐÞ]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether two family names are the same, however their parts are joined. */
export function isSameFamily(one: string, other: string): boolean {
  return wordsOf(one).join("") === wordsOf(other).join("");
}

/** Whether two given names may be the same: all names of the act of birth begin with the first of them. */
export function isSameGiven(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.join("") === others.join("")) return true;
  const count = Math.min(words.length, others.length);
  return count > 0 && words.slice(0, count).join(" ") === others.slice(0, count).join(" ");
}

/** Whether a name has enough to be compared: two letters at least. */
export function isComparable(name: string): boolean {
  return wordsOf(name).join("").length > 1;
}
