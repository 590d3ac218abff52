import type { CivilDate } from "../calendar/index.js";
import type { Bilingual, Decision, Facts, OverlayRule } from "../engine/index.js";
import { shapeAt, withOverlay, withoutNull } from "../engine/index.js";
import { nearestNames } from "./nearest-names.js";
import { type OverlayFile, overlaySchema } from "./overlay-schema.js";
import { parseFacts } from "./parse-facts.js";
import { alike, type Problem, type Step, sayFound, valueAt, writePath } from "./problem.js";
import { sayOneOf } from "./say-expected.js";
import { expectedAt, namesAt } from "./say-overlay.js";
import { unknownName } from "./unknown-name.js";

/** A decision as a local derogation changes it, with what tells whether it is lawful, and when it holds. */
export interface Overlay {
  readonly id: string;
  /** The decision with the rows of the derogation before its own. */
  readonly decision: Decision;
  /** Facts of the decision on derogations, which judges whether the overlay may be applied. */
  readonly derogation: Facts;
  /** First and last day on which it holds; null while no end is set. */
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

export type ParsedOverlay =
  | { readonly ok: true; readonly overlay: Overlay }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What an overlay is read against. */
export interface OverlayContext {
  readonly decisions: readonly Decision[];
  /** The decision that judges whether a derogation is lawful. */
  readonly derogation: Decision;
}

/** Reads an overlay: rules in the format of json-rules-engine, whose facts are the dimensions of a decision. */
export function parseOverlay(context: OverlayContext, input: unknown): ParsedOverlay {
  const result = overlaySchema.safeParse(input);
  if (!result.success) return { ok: false, problems: problemsIn(input, result.error.issues) };
  const file = result.data as unknown as OverlayFile;
  const decision = context.decisions.find(({ id }) => id === file.decision);
  if (!decision)
    return failedAt("decision", file.decision, unknownDecision(file.decision, context.decisions));
  const derogation = parseFacts(context.derogation, file.derogation);
  if (!derogation.ok) return { ok: false, problems: derogation.problems.map(within("derogation")) };
  const places = file.rules.flatMap((rule, index) => placeProblems(decision, rule, index));
  if (places.length > 0) return { ok: false, problems: places };
  const overlaid = withOverlay(decision, file);
  if (!overlaid.ok) return { ok: false, problems: overlaid.problems.map(inBothLanguages) };
  const [from, until] = [file.from as CivilDate, file.until as CivilDate | null];
  if (until !== null && until < from) return failedAt("until", valueAt(input, ["until"]), AFTER_FROM);
  const { id } = file;
  return {
    ok: true,
    overlay: { id, decision: overlaid.decision, derogation: derogation.facts, from, until },
  };
}

const AFTER_FROM: Bilingual = { en: "a day not before “from”", fr: "un jour qui ne précède pas « from »" };

function failedAt(path: string, found: unknown, expected: Bilingual): ParsedOverlay {
  return { ok: false, problems: [{ path, found: sayFound(found), expected }] };
}

function unknownDecision(id: string, decisions: readonly Decision[]): Bilingual {
  const names = decisions.map((decision) => decision.id);
  const near = nearestNames(id, names);
  return sayOneOf(near.length > 0 ? near : names);
}

function within(field: string): (problem: Problem) => Problem {
  return (problem) => ({ ...problem, path: problem.path === "" ? field : `${field}.${problem.path}` });
}

function inBothLanguages({
  path,
  found,
  expected,
}: {
  path: string;
  found: string;
  expected: string;
}): Problem {
  return { path, found: alike(found), expected: alike(expected) };
}

/** A date that a rule moves must be one of the decision's facts. */
function placeProblems(decision: Decision, { event }: OverlayRule, index: number): readonly Problem[] {
  return Object.entries(event.params?.values ?? {}).flatMap(([name, value]) => {
    if (typeof value !== "object" || value === null) return [];
    const shape = shapeAt(decision.facts, value.after);
    if (shape && withoutNull(shape).kind === "date") return [];
    const path = writePath(["rules", index, "event", "params", "values", name, "after"]);
    const expected = { en: "the path of a date among the facts", fr: "le chemin d’une date parmi les faits" };
    return [{ path, found: sayFound(value.after), expected }];
  });
}

type Issue = NonNullable<ReturnType<typeof overlaySchema.safeParse>["error"]>["issues"][number];

function problemsIn(input: unknown, issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap((issue) => {
    const steps: readonly Step[] = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => unknownName(key, steps, namesAt(steps)));
    return [{ path: writePath(steps), found: sayFound(valueAt(input, steps)), expected: expectedAt(steps) }];
  });
}
