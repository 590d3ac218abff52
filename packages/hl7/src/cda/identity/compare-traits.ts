import type { Identifier } from "../model/sheet.js";
import { isComparable, isSameFamily, isSameGiven } from "./comparable-name.js";
import type { PersonComparison, PersonTrait, PersonTraits } from "./person-traits.js";

/** Whether a trait is the same; undefined where it cannot be compared. */
type Comparing = (one: PersonTraits, other: PersonTraits) => boolean | undefined;

const comparing: Readonly<Record<PersonTrait, Comparing>> = {
  identifier: ({ identifiers: one }, { identifiers: other }) => isSameIdentifier(one, other),
  "birth-date": ({ birthDate: one }, { birthDate: other }) => isSameDay(one, other),
  sex: ({ sex: one }, { sex: other }) => (isSex(one) && isSex(other) ? one === other : undefined),
  "family-name": isSameFamilyName,
  "given-name": ({ givens: one }, { givens: other }) => hasCommon(one, other, isSameGiven),
};

/** Compares two persons trait by trait; it never says what a trait is. */
export function compareTraits(one: PersonTraits, other: PersonTraits): PersonComparison {
  const compared = (Object.keys(comparing) as PersonTrait[]).map(
    (trait) => [trait, comparing[trait](one, other)] as const,
  );
  const where = (answer: boolean) => compared.flatMap(([trait, same]) => (same === answer ? [trait] : []));
  return { agreeing: where(true), contradicting: where(false) };
}

/** Under an authority that names both, one identifier in common makes the person the same, and none another. */
function isSameIdentifier(one: readonly Identifier[], other: readonly Identifier[]): boolean | undefined {
  const [mine, theirs] = [byRoot(one), byRoot(other)];
  const shared = [...mine].flatMap(([root, values]) => {
    const found = theirs.get(root);
    return found === undefined ? [] : [values.some((value) => found.includes(value))];
  });
  return shared.length === 0 ? undefined : shared.every((same) => same);
}

function byRoot(identifiers: readonly Identifier[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { root, extension = "" } of identifiers) {
    const value = comparableValue(root, extension);
    if (root !== "" && value !== "") found.set(root, [...(found.get(root) ?? []), value]);
  }
  return found;
}

/** An INS stands with its key of two digits or without. */
function comparableValue(root: string, extension: string): string {
  const value = extension.replaceAll(/\s/g, "").toUpperCase();
  return root.startsWith("1.2.250.1.213.1.4.") && /^\d.{14}$/.test(value) ? value.slice(0, 13) : value;
}

/** Two dates are compared to the day, the month or the year, whichever both have. */
function isSameDay(one = "", other = ""): boolean | undefined {
  const [mine, theirs] = [digitsOf(one), digitsOf(other)];
  const count = Math.min(mine.length, theirs.length);
  return count < 4 ? undefined : mine.slice(0, count) === theirs.slice(0, count);
}

/** Year, month and day, as far as they are known; a part of zeros is not. */
function digitsOf(date: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})(?:(\d{2})(\d{2})?)?/.exec(date) ?? [];
  if (year === "" || year === "0000") return "";
  if (month === "" || month === "00") return year;
  return day === "00" ? `${year}${month}` : `${year}${month}${day}`;
}

function isSex(code: string | undefined): boolean {
  return code === "F" || code === "M";
}

/**
 * A family name in common makes the name the same. Without one it is another only where both tell the name of birth:
 * else one may be the name of birth and the other that of use.
 */
function isSameFamilyName(one: PersonTraits, other: PersonTraits): boolean | undefined {
  const same = hasCommon(one.families, other.families, isSameFamily);
  if (same !== false) return same;
  return hasCommon(one.birthFamilies, other.birthFamilies, isSameFamily);
}

function hasCommon(
  one: readonly string[],
  other: readonly string[],
  isSame: (a: string, b: string) => boolean,
): boolean | undefined {
  const [mine, theirs] = [one.filter(isComparable), other.filter(isComparable)];
  if (mine.length === 0 || theirs.length === 0) return undefined;
  return mine.some((a) => theirs.some((b) => isSame(a, b)));
}
