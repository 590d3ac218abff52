import type { SideEntry, Term } from "../mapping/mapping.js";
import type { Segment } from "../syntax/index.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";
import { isTerm, sayTerms, termsOf } from "./terms.js";

type Side = "left" | "right";

/** The breasts that an observation is about, or why they are not known. */
export type SideReading =
  | { readonly ok: true; readonly sides: readonly Side[]; readonly fields: readonly number[] }
  | { readonly ok: false; readonly problem: ReadingProblem };

const numberOf: Readonly<Record<SideEntry["field"], number>> = { "OBX-4": 4, "OBX-20": 20 };

/** Reads which breast an observation is about; a side that is given twice must be the same side. */
export function readSide(segment: Segment, entries: readonly SideEntry[]): SideReading {
  const fields = [...new Set(entries.map(({ field }) => numberOf[field]))];
  const filled = fields.filter((field) => segment.field(field).state === "value");
  const [first] = filled;
  if (first === undefined) return refused("side-missing", segment, entries);
  const readings = filled.map((field) => sideIn(segment, field, entries));
  if (readings.includes(undefined)) return refused("side-not-mapped", segment, entries);
  const [side] = readings;
  if (readings.some((other) => other !== side)) return refused("sides-differ", segment, entries);
  return { ok: true, sides: side === "both" ? ["left", "right"] : side ? [side] : [], fields: filled };
}

function sideIn(segment: Segment, field: number, entries: readonly SideEntry[]) {
  const terms: readonly Term[] = segment.field(field).repetitions.flatMap((each) => termsOf(each));
  const sides = entries
    .filter((entry) => numberOf[entry.field] === field && terms.some((term) => isTerm(term, entry)))
    .map(({ side }) => side);
  const [side] = sides;
  return sides.every((other) => other === side) ? side : undefined;
}

const found = {
  "side-missing": { en: "no breast", fr: "aucun sein" },
  "side-not-mapped": {
    en: "a side that the mapping does not have",
    fr: "un côté que la correspondance n’a pas",
  },
  "sides-differ": { en: "two different sides", fr: "deux côtés différents" },
} as const;

function refused(code: keyof typeof found, segment: Segment, entries: readonly SideEntry[]): SideReading {
  const [entry] = entries;
  const filled = entries.find(({ field }) => segment.field(numberOf[field]).state === "value") ?? entry;
  const field = numberOf[filled?.field ?? "OBX-4"];
  const choices = [...new Set(entries.map((each) => each.field))].map((name) => {
    const { en, fr } = sayTerms(entries.filter((each) => each.field === name));
    return { en: `${name}: ${en}`, fr: `${name} : ${fr}` };
  });
  const problem = readingProblem(code, placeIn(segment, { field }), {
    found: found[code],
    expected: {
      en: `the breast in ${choices.map(({ en }) => en).join("; ")}`,
      fr: `le sein dans ${choices.map(({ fr }) => fr).join(" ; ")}`,
    },
  });
  return { ok: false, problem };
}
