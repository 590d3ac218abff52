/** A step to a part of a decision result: the member of that name, or an element of a list. */
export type Step = { readonly name: string } | "element";

/** A part of a decision result: the steps to it, and for each list on the way which element, from 1. */
export interface MemberAddress {
  readonly steps: readonly Step[];
  readonly elements: readonly number[];
}

const plainName = /^[A-Za-z_$][\w$-]*$/;

/**
 * Writes the steps as OBX-3 carries them, in the notation of the decision results’ contract: `values.controls[]`,
 * `because[].facts["lastMammogram.date"]`. Which element of a list is meant stands in OBX-4.
 */
export function writeSteps(steps: readonly Step[]): string {
  const written = steps.map((step) => {
    if (step === "element") return "[]";
    return plainName.test(step.name) ? `.${step.name}` : `[${JSON.stringify(step.name)}]`;
  });
  return written.join("").replace(/^\./, "");
}

const token = /\.?([A-Za-z_$][\w$-]*)|\[("(?:[^"\\]|\\.)*")\]|\[\]/gy;

/** The most steps that are read: results have four at the most, and a hostile message might have millions. */
const mostSteps = 32;

/** Reads steps that were written so; undefined for any other text. */
export function readSteps(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const step = stepOf(match[1], match[2]);
    if (step === undefined || steps.length === mostSteps) return undefined;
    steps.push(step);
    end = match.index + match[0].length;
  }
  return end === text.length && steps.length > 0 && writeSteps(steps) === text ? steps : undefined;
}

function stepOf(name: string | undefined, quoted: string | undefined): Step | undefined {
  if (name !== undefined) return { name };
  return quoted === undefined ? "element" : unquoted(quoted);
}

function unquoted(quoted: string): Step | undefined {
  try {
    return { name: JSON.parse(quoted) as string };
  } catch {
    return undefined;
  }
}

/** Writes which elements are meant, as OBX-4 carries them: `2`, `1.3`; the empty text where no list is on the way. */
export function writeElements(elements: readonly number[]): string {
  return elements.join(".");
}

/** Reads such numbers; undefined for any other text. */
export function readElements(text: string): readonly number[] | undefined {
  if (text === "") return [];
  return /^[1-9]\d{0,6}(?:\.[1-9]\d{0,6})*$/.test(text) ? text.split(".").map(Number) : undefined;
}
