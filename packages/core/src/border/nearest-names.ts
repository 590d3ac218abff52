/** Most suggestions that help more than they confuse. */
const MOST_SUGGESTIONS = 3;

/** The names that a mistyped one may stand for, nearest first; empty where none is near. */
export function nearestNames(wanted: string, names: readonly string[]): readonly string[] {
  const sought = wanted.toLowerCase();
  return names
    .map((name) => ({ name, distance: distanceTo(sought, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= tolerance(sought))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ name }) => name);
}

/** One slip in a short name, one for each three letters of a longer one. */
function tolerance(sought: string): number {
  return Math.max(1, Math.floor(sought.length / 3));
}

/** Slips of the pen from one name to another; a name that is a part of the other, cut at a mark, is near. */
function distanceTo(sought: string, name: string): number {
  const isPart = sought.length > 2 && name.split(/[.-]/).join(" ").includes(sought.split(/[.-]/).join(" "));
  return isPart ? 0.5 : slips(sought, name);
}

/** Letters put in, left out, replaced or swapped with their neighbour (optimal string alignment). */
function slips(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let place = 1; place <= other.length; place++) {
      const replaced = at(row, place - 1) + (one[line - 1] === other[place - 1] ? 0 : 1);
      const isSwap = one[line - 1] === other[place - 2] && one[line - 2] === other[place - 1];
      const swapped = isSwap && line > 1 && place > 1 ? at(before, place - 2) + 1 : replaced;
      next.push(Math.min(replaced, swapped, at(row, place) + 1, at(next, place - 1) + 1));
    }
    before = row;
    row = next;
  }
  return at(row, other.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
