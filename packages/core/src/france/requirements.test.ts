import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CivilDate } from "../calendar/index.js";
import { boolean, type FactsOf, fact, record } from "../engine/index.js";
import { FRB_EQP_07 } from "../law/provisions/france-breast-quality.js";
import {
  compliance,
  failureOf,
  failuresOf,
  firstFailing,
  mustHold,
  mustNotHold,
  requirementFrom,
  unknownOf,
} from "./requirements.js";

const text = { en: "", fr: "" };
const facts = {
  lamp: fact(boolean, text),
  rust: fact(boolean, text),
  lightBox: fact(record({ dimmer: boolean, masking: boolean }), text),
};
const LAMP = mustHold("lamp", FRB_EQP_07);
const RUST = mustNotHold("rust", FRB_EQP_07);
const EITHER = requirementFrom(facts)({
  path: "lightBox.dimmer",
  reads: ["lightBox.masking"],
  provision: FRB_EQP_07,
  holds: ({ lightBox: box }) =>
    box?.dimmer || box?.masking || (box?.dimmer === false && box.masking === false ? false : undefined),
});
const ALL = [LAMP, RUST, EITHER];
const dimension = compliance(facts, { text, requirements: ALL });
const setting = { on: 0 as CivilDate, parameters: {} };

const maybe = fc.option(fc.boolean(), { nil: undefined });
const someFacts: fc.Arbitrary<FactsOf<typeof facts>> = fc.record({
  lamp: maybe,
  rust: maybe,
  lightBox: fc.option(fc.record({ dimmer: maybe, masking: maybe }), { nil: undefined }),
});

describe("A specification", () => {
  test("names its failing requirements in kebab-case, once each", () => {
    const failing = { lamp: false, rust: true, lightBox: { dimmer: false, masking: false } };
    expect(failuresOf([...ALL, LAMP]).evaluate(failing, setting)).toEqual([
      "lamp",
      "rust",
      "light-box-dimmer",
    ]);
  });

  test("is not met as soon as one requirement certainly fails, whatever is unknown", () => {
    expect(dimension.classify({ lamp: false }, setting)).toBe("failing");
    expect(dimension.classify({ lamp: true }, setting)).toBeUndefined();
    expect(dimension.classify({ lamp: true, rust: false, lightBox: { masking: true } }, setting)).toBe("met");
  });

  test("once judged, is judged alike whatever the unknown facts turn out to be", () => {
    fc.assert(
      fc.property(someFacts, fc.boolean(), (known, filling) => {
        const box = { dimmer: filling, masking: filling, ...withoutUnknown(known.lightBox ?? {}) };
        const whole = { lamp: filling, rust: filling, ...withoutUnknown(known), lightBox: box };
        const before = dimension.classify(known, setting);
        const after = dimension.classify(whole, setting);
        expect(after).toBeDefined();
        if (before !== undefined) expect(after).toBe(before);
        const certain = failuresOf(ALL).evaluate(known, setting);
        expect(failuresOf(ALL).evaluate(whole, setting)).toEqual(expect.arrayContaining([...certain]));
      }),
    );
  });

  test("tells the facts that could still add a reason, a record by its own name while all of it is unknown", () => {
    expect(unknownOf(ALL).evaluate({ rust: false }, setting)).toEqual(["unknown:lamp", "unknown:lightBox"]);
    expect(
      unknownOf(ALL).evaluate({ lamp: true, rust: false, lightBox: { dimmer: false } }, setting),
    ).toEqual(["unknown:lightBox.masking"]);
    expect(unknownOf(ALL).evaluate({ lamp: true, rust: false, lightBox: { dimmer: true } }, setting)).toEqual(
      [],
    );
  });

  test("calls for the act that mends a requirement only where it certainly fails", () => {
    expect(failureOf(LAMP).evaluate({ lamp: false }, setting)).toBe(true);
    expect(failureOf(LAMP).evaluate({}, setting)).toBe(false);
  });

  test("splits into conditions of which exactly one holds, unless all is met", () => {
    expect(firstFailing(["a", "b"]).map(({ when }) => when)).toEqual([
      { a: "failing" },
      { a: "met", b: "failing" },
    ]);
  });
});

function withoutUnknown<T extends object>(known: T): Partial<T> {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<T>;
}
