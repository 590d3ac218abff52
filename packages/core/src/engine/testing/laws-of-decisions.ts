import fc from "fast-check";
import { expect, test } from "vitest";
import type { CivilDate } from "../../calendar/index.js";
import { compiled } from "../compile.js";
import { type ExploreContext, explore, type Inquiry } from "../explore.js";
import { isExpression } from "../expression.js";
import {
  type Decision,
  type DecisionResult,
  decide,
  type Facts,
  fastDecider,
  layOut,
  whatIf,
  withDefaults,
} from "../index.js";
import { firstUnknown } from "../missing.js";
import { parameterAsked } from "../open-question.js";
import { isOptional, unknownTest, withParents, withValue } from "../path.js";
import { settledPart } from "../unsettled.js";
import { write } from "../written-value.js";
import { aDay, partialFacts, wholeFacts } from "./arbitrary-facts.js";

const COMMON = ["needs-information", "needs-parameter", "no-rule-in-force"];
const isDefinite = ({ outcome }: DecisionResult) => !COMMON.includes(outcome);

/** Parameters of which each that has no default may be given or not. */
function parametersFor(decision: Decision): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const open = decision.parameters.filter((parameter) => parameter.default === undefined);
  const aValue = (kind: string): fc.Arbitrary<unknown> =>
    kind === "code-list" ? fc.constant([]) : fc.integer({ min: 1, max: 24 });
  const values = Object.fromEntries(
    open.map(({ id, kind }) => [id, fc.option(aValue(kind), { nil: undefined })]),
  );
  return fc
    .record(values)
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
}

/** A day on which the rule set of a decision is, nearly always, in force. */
function aDayOf({ ruleSet }: Decision): fc.Arbitrary<CivilDate> {
  if (ruleSet.id === "FR-CNAMTS-AV24")
    return fc.integer({ min: 13_840, max: 14_450 }).map((day) => day as CivilDate);
  return fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 19_900, max: 21_500 }).map((day) => day as CivilDate) },
    { weight: 1, arbitrary: aDay },
  );
}

/** What holds of every decision, whatever its law: the promises that the engine makes. */
export function lawsOfDecisions(decision: Decision, { runs = 100 } = {}): void {
  test("its table answers every combination exactly once", () => {
    expect(layOut(decision).faults).toEqual([]);
  });

  test("each outcome that it documents is in its table, and no other", () => {
    const inRows = new Set(decision.rows.map(({ outcome }) => outcome));
    expect([...inRows].sort()).toEqual(Object.keys(decision.outcomes).sort());
  });

  test("a dimension tells no class while a fact that it reads is unknown, unless it says so", () => {
    fc.assert(
      fc.property(partialFacts(decision.facts), aDayOf(decision), ({ known }, on) => {
        for (const dimension of Object.values(decision.dimensions)) {
          const unknown = dimension.reads.filter(
            (path) => !isOptional(decision.facts, path) && unknownTest(path)(known),
          );
          const found = dimension.classify(known, { on, parameters: withDefaults(decision.parameters, {}) });
          if (unknown.length > 0 && !dimension.answersEarly) expect(found).toBeUndefined();
        }
      }),
      { numRuns: runs },
    );
  });

  test("fast and traced paths answer alike", () => {
    fc.assert(
      fc.property(
        wholeFacts(decision.facts),
        aDayOf(decision),
        parametersFor(decision),
        (facts, on, parameters) => {
          const traced = decide(decision, facts, { on, parameters });
          const fast = fastDecider(decision, parameters)(facts, on);
          if (!fast) {
            const lacking = decision.parameters.filter(
              ({ id, default: set }) => set === undefined && !(id in parameters),
            );
            expect(lacking).not.toEqual([]);
            return;
          }
          expect(fast.outcome).toBe(traced.outcome);
          expect(writtenValues(decision, traced, fast.values)).toEqual(traced.values);
        },
      ),
      { numRuns: runs },
    );
  });

  test("filling in unknown facts never contradicts a definite answer", () => {
    fc.assert(
      fc.property(partialFacts(decision.facts), aDayOf(decision), ({ known, whole }, on) => {
        const before = decide(decision, known, { on });
        const after = decide(decision, whole, { on });
        if (isDefinite(before)) expectToRefine(after, before);
        if (before.outcome === "needs-information" && isDefinite(after))
          expect(before.values["possible"]).toContain(after.outcome);
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  test("every fact listed as missing can change the answer", () => {
    fc.assert(
      fc.property(partialFacts(decision.facts), aDayOf(decision), ({ known }, on) => {
        const { outcome, missing } = decide(decision, known, { on });
        if (outcome !== "needs-information") return;
        const unknown = missing.filter((name) => known[name] !== null && !isParameter(decision, name));
        expect(unknown.filter((name) => !canMatter(decision, known, { on, name }))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  test("what-if's neighbours differ in outcome, and the next change is the first", () => {
    fc.assert(
      fc.property(wholeFacts(decision.facts), aDayOf(decision), (facts, on) => {
        const { result, changes, nextChange } = whatIf(decision, facts, { on });
        for (const change of changes) expect(change.outcome).not.toBe(result.outcome);
        if (nextChange) expect(nextChange.on > result.on).toBe(true);
      }),
      { numRuns: Math.ceil(runs / 20) },
    );
  });
}

function isParameter({ parameters }: Decision, name: string): boolean {
  return parameters.some(({ id }) => id === name);
}

/** The fast path's values, written as the traced path writes them. */
function writtenValues(
  decision: Decision,
  traced: DecisionResult,
  values: Readonly<Record<string, unknown>>,
): object {
  const rows = decision.rows.filter(({ outcome }) => outcome === traced.outcome);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const declared = rows.map((row) => row.values?.[name]).find(isExpression);
      return [name, write(declared && typeof value !== "string" ? declared.form : "plain", value)];
    }),
  );
}

/** Nothing that was certain may be withdrawn; lists, actions and notes may grow. */
function expectToRefine(after: DecisionResult, before: DecisionResult): void {
  expect(after.outcome).toBe(before.outcome);
  for (const [name, value] of Object.entries(before.values))
    if (Array.isArray(value)) expect(after.values[name]).toEqual(expect.arrayContaining(value));
    else expect(after.values[name]).toEqual(value);
  expect(after.actions).toEqual(expect.arrayContaining([...before.actions]));
  const notes = before.notes.filter((note) => !note.startsWith("unknown:"));
  expect(after.notes).toEqual(expect.arrayContaining(notes));
}

interface Asked {
  readonly on: CivilDate;
  readonly name: string;
}

type Step = readonly [asks: string, value: unknown];
type Way = readonly Step[];
type Fork = Extract<Inquiry, { readonly branches: readonly Inquiry[] }>;

/** Ways from a fork to its ends, and other choices at a fork, that are tried at most. */
const MOST_WAYS = 60;
const MOST_CHOICES = 6;

/** Looks for two cases that differ in one fact alone, and in their answers. */
function canMatter(decision: Decision, known: Facts, { on, name }: Asked): boolean {
  const table = compiled(decision);
  const setting = { on, parameters: withDefaults(decision.parameters, {}) };
  const context: ExploreContext = { table, setting, language: "en" };
  const { inquiry } = explore(decision, known, { ...context, keyOf: settledPart });
  const answer = (way: Way) => answerAfter(way, { decision, known, on });
  return forksOn(name, inquiry, known).some(({ fork, way }) => {
    const distinct = fork.values.filter(
      (_, choice) => fork.branches.indexOf(fork.branches[choice] as Inquiry) === choice,
    );
    const others = distinct.slice(0, MOST_CHOICES).map((value): Step => [fork.asks, value]);
    return others.some((step, choice) =>
      endsOf(fork.branches[fork.values.indexOf(step[1])] as Inquiry).some((rest) => {
        const here = answer([...way, step, ...rest]);
        return others.some((other, index) => index !== choice && answer([...way, other, ...rest]) !== here);
      }),
    );
  });
}

/** Every fork of an inquiry at which a fact is asked for, with a way that leads there. */
function forksOn(name: string, inquiry: Inquiry, known: Facts): readonly { fork: Fork; way: Way }[] {
  const found: { fork: Fork; way: Way }[] = [];
  const seen = new Set<Inquiry>();
  const walk = (at: Inquiry, way: Way): void => {
    if (at.asks === null || seen.has(at)) return;
    seen.add(at);
    if (firstUnknown(at.asks, known) === name) found.push({ fork: at, way });
    for (const [choice, branch] of at.branches.entries())
      walk(branch, [...way, [at.asks, at.values[choice]]]);
  };
  walk(inquiry, []);
  return found;
}

/** Ways from an inquiry to its ends, at most a certain number. */
function endsOf(inquiry: Inquiry): readonly Way[] {
  if (inquiry.asks === null) return [[]];
  const ways: Way[] = [];
  const seen = new Set<Inquiry>();
  for (const [choice, branch] of inquiry.branches.entries()) {
    if (seen.has(branch) || ways.length >= MOST_WAYS) continue;
    seen.add(branch);
    ways.push(...endsOf(branch).map((rest): Way => [[inquiry.asks, inquiry.values[choice]], ...rest]));
  }
  return ways.slice(0, MOST_WAYS);
}

/** What is answered once the unknown facts on a way have their values, decided anew. */
function answerAfter(
  way: Way,
  { decision, known, on }: { readonly decision: Decision; readonly known: Facts; readonly on: CivilDate },
): string {
  let facts = known;
  const parameters: Record<string, unknown> = {};
  for (const [asks, value] of way) {
    const id = parameterAsked(asks);
    if (id !== undefined) parameters[id] = value;
    else facts = withUnknown(facts, asks, value);
  }
  const { outcome, values, actions } = decide(decision, facts, { on, parameters });
  return JSON.stringify([outcome, values, actions]);
}

/** The facts with a value at a path that is unknown; a record around it, of which nothing is known, is opened. */
function withUnknown(facts: Facts, path: string, value: unknown): Facts {
  const opened = withParents(path)
    .slice(0, -1)
    .filter((parent) => unknownTest(parent)(facts))
    .reduce((made, parent) => withValue(made, parent, {}), facts);
  return unknownTest(path)(opened) ? withValue(opened, path, value) : opened;
}
