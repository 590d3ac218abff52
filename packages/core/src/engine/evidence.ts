import type { Decision } from "./decision.js";
import { type Facts, shapeAt } from "./fact.js";
import type { FactShape } from "./fact-type.js";
import { withoutNull } from "./fact-type.js";
import type { Getter } from "./path.js";
import { getter } from "./path.js";
import type { Written } from "./written-value.js";
import { writeFact } from "./written-value.js";

/** A fact that an answer rests on. */
export interface Evidence {
  readonly path: string;
  readonly get: Getter;
  readonly shape: FactShape;
  readonly isRecord: boolean;
}

export function evidenceOf(decision: Pick<Decision, "facts">, paths: readonly string[]): readonly Evidence[] {
  return [...new Set(paths)].flatMap((path) => {
    const shape = shapeAt(decision.facts, path);
    if (!shape) return [];
    return [{ path, get: getter(path), shape, isRecord: withoutNull(shape).kind === "record" }];
  });
}

/** The known facts among the evidence, written out; a record shows by its fields, an absence at its highest place. */
export function writeEvidence(evidence: readonly Evidence[], facts: Facts): Record<string, Written> {
  const written: Record<string, Written> = {};
  let absent = " ";
  for (const { path, get, shape, isRecord } of evidence) {
    const value = get(facts);
    if (value === undefined || path.startsWith(absent)) continue;
    if (value === null) absent = `${path}.`;
    if (!isRecord || value === null) written[path] = writeFact(shape, value);
  }
  return written;
}
