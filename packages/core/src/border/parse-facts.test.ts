import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { decisions } from "../decisions.js";
import {
  boolean,
  count,
  date,
  type FactTable,
  fact,
  identifier,
  instant,
  listOf,
  nullable,
  oneOf,
  optional,
  record,
  setOf,
  text,
} from "../engine/index.js";
import { partialFacts } from "../engine/testing/arbitrary-facts.js";
import { parseFacts } from "./parse-facts.js";
import { type Problem, valueAt } from "./problem.js";
import { writeFacts } from "./write-json.js";

const said = { en: "…", fr: "…" };
const whole = listOf(record({ on: date, result: oneOf("normal", "abnormal"), by: nullable(identifier) }));

/** One fact of each shape. */
const facts = {
  bornOn: fact(date, said),
  sentAt: fact(instant, said),
  done: fact(boolean, said),
  images: fact(count, said),
  reader: fact(identifier, said),
  remark: fact(text, said),
  sex: fact(oneOf("one", "other"), said),
  particulars: fact(setOf("implants", "trauma", "surgery"), said),
  reminders: optional(listOf(date), said, said),
  tests: fact(whole, said),
  last: fact(
    nullable(record({ on: nullable(date), result: oneOf("normal", "abnormal"), reader: identifier })),
    said,
  ),
  nested: fact(record({ inner: record({ deep: boolean }) }), said),
} as const satisfies FactTable;
const decision = { facts };

function problemsOf(input: unknown): readonly Problem[] {
  const parsed = parseFacts(decision, input);
  if (parsed.ok) throw new Error(`no problem was found in ${JSON.stringify(input)}`);
  return parsed.problems;
}

const [paths, english] = [
  (input: unknown) => problemsOf(input).map(({ path }) => path),
  (input: unknown) => problemsOf(input).map(({ path, found, expected }) => [path, found.en, expected.en]),
];

const anyFacts = partialFacts(facts).map(({ known }) => known);

describe("Facts are read from JSON", () => {
  test("and what was written is read again as it was", () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const json: unknown = JSON.parse(JSON.stringify(writeFacts(decision, known)));
        expect(parseFacts(decision, json)).toEqual({ ok: true, facts: known });
      }),
    );
  });

  test.each(decisions.map((known) => [known.id, known] as const))("for %s too", (_, known) => {
    fc.assert(
      fc.property(partialFacts(known.facts), ({ known: given }) => {
        const json: unknown = JSON.parse(JSON.stringify(writeFacts(known, given)));
        expect(parseFacts(known, json)).toEqual({ ok: true, facts: given });
      }),
      { numRuns: 20 },
    );
  });

  test("a fact left out is unknown, and so is an undefined one", () => {
    expect(parseFacts(decision, {})).toEqual({ ok: true, facts: {} });
    expect(parseFacts(decision, { done: undefined, last: { on: undefined } })).toEqual({
      ok: true,
      facts: { done: undefined, last: { on: undefined } },
    });
  });

  test("null is known absence, where the law knows of absence", () => {
    expect(parseFacts(decision, { last: null })).toEqual({ ok: true, facts: { last: null } });
    expect(paths({ bornOn: null })).toEqual(["bornOn"]);
  });

  test("of a record, parts may be unknown", () => {
    const parsed = parseFacts(decision, { last: { result: "normal" }, nested: {} });
    expect(parsed).toEqual({ ok: true, facts: { last: { result: "normal" }, nested: {} } });
  });

  test("of a list, each item is known whole", () => {
    expect(english({ tests: [{ on: "2024-05-02", by: null }] })).toEqual([
      ["tests[0].result", "nothing", 'one of "normal", "abnormal"'],
    ]);
  });

  test("a set holds each option once, however often it is named", () => {
    const parsed = parseFacts(decision, { particulars: ["trauma", "implants", "trauma"] });
    expect(parsed).toEqual({ ok: true, facts: { particulars: ["trauma", "implants"] } });
  });
});

describe("Dates are real days", () => {
  test.each(["2024-02-29", "1800-01-01", "2199-12-31"])("%s is one", (day) => {
    expect(parseFacts(decision, { bornOn: day })).toEqual({ ok: true, facts: { bornOn: civilDate(day) } });
  });

  test.each([
    "2026-02-30",
    "2023-02-29",
    "1799-12-31",
    "2200-01-01",
    "2024-5-2",
    "20240502",
    "2024-05-02T00:00:00Z",
    "",
  ])("%s is none", (day) => {
    expect(english({ last: { on: day } })).toEqual([
      ["last.on", JSON.stringify(day), expect.stringContaining("a real date YYYY-MM-DD")],
    ]);
  });

  test.each(["2024-05-07T16:00:00", "2024-02-30T16:00:00Z", "2024-05-07T24:00:00Z", "2024-05-07"])(
    "%s is no moment: it lacks an offset, or there is none such",
    (moment) => expect(paths({ sentAt: moment })).toEqual(["sentAt"]),
  );
});

/** For each shape, values beside those that it allows. */
const neighbours: readonly (readonly [path: string, input: unknown])[] = [
  ["bornOn", { bornOn: 20_240_502 }],
  ["done", { done: "true" }],
  ["done", { done: 1 }],
  ["images", { images: -1 }],
  ["images", { images: 1.5 }],
  ["images", { images: "3" }],
  ["images", { images: Number.NaN }],
  ["images", { images: 1e20 }],
  ["reader", { reader: 10000000009 }],
  ["reader", { reader: "" }],
  ["reader", { reader: " 1" }],
  ["reader", { reader: "1\n" }],
  ["remark", { remark: null }],
  ["sex", { sex: "One" }],
  ["sex", { sex: ["one"] }],
  ["particulars", { particulars: "implants" }],
  ["particulars[1]", { particulars: ["implants", "piercing"] }],
  ["reminders", { reminders: "2024-05-02" }],
  ["reminders[0]", { reminders: [null] }],
  ["tests", { tests: {} }],
  ["tests[0]", { tests: [null] }],
  [
    "tests[1].by",
    {
      tests: [
        { on: "2024-05-02", result: "normal", by: "a" },
        { on: "2024-05-02", result: "normal", by: 3 },
      ],
    },
  ],
  ["last", { last: "2024-05-02" }],
  ["last", { last: [] }],
  ["last", { last: new Date(0) }],
  ["last.result", { last: { result: null } }],
  ["nested.inner.deep", { nested: { inner: { deep: "no" } } }],
  ["", []],
  ["", "facts"],
  ["", null],
  ["", new Map([["done", true]])],
];

describe("A value beside the shape is a problem that names its place", () => {
  test.each(neighbours)("%s of %j", (path, input) => {
    expect(paths(input)).toEqual([path]);
  });

  test("whichever part of good facts it stands in, and the other parts are not blamed", () => {
    const leaves = ["bornOn", "sentAt", "done", "images", "reader", "sex", "last", "tests", "particulars"];
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...leaves), (known, leaf) => {
        const json = { ...writeFacts(decision, known), [leaf]: { wrong: Symbol.iterator.description } };
        expect(paths(json).every((path) => path.startsWith(leaf))).toBe(true);
      }),
    );
  });

  test("in both languages", () => {
    expect(problemsOf({ done: "yes" })).toEqual([
      {
        path: "done",
        found: { en: '"yes"', fr: '"yes"' },
        expected: { en: "true or false", fr: "true ou false" },
      },
    ]);
  });

  test("each one, in the order of the facts", () => {
    expect(paths({ sex: "x", images: -1, bornOn: "x", stranger: 1 })).toEqual([
      "stranger",
      "bornOn",
      "images",
      "sex",
    ]);
  });
});

describe("An unknown name is an error", () => {
  test("with the right name where one is near", () => {
    expect(english({ bornon: "2024-05-02" })).toEqual([["bornon", "an unknown name", "bornOn"]]);
    expect(english({ last: { resutl: "normal" } })).toEqual([["last.resutl", "an unknown name", "result"]]);
  });

  test("with all names where none is", () => {
    expect(english({ nested: { zzzzz: 1 } })).toEqual([["nested.zzzzz", "an unknown name", "inner"]]);
    expect(english({ last: { zzzzz: 1 } })).toEqual([
      ["last.zzzzz", "an unknown name", "one of on, result, reader"],
    ]);
  });

  test("with the object to write where a path was written as a name", () => {
    expect(english({ "last.on": "2024-05-02" })).toEqual([
      ['["last.on"]', "an unknown name", 'an object, "last": {"on": …}'],
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "valueOf"])("even %s", (name) => {
    expect(paths(JSON.parse(`{"${name}": true}`))).toEqual([name]);
    expect(paths(JSON.parse(`{"last": {"${name}": true}}`))).toEqual([`last.${name}`]);
  });
});

describe("No problem shows who somebody is", () => {
  const secret = "260052A00400192";

  test.each([
    { reader: ` ${secret}` },
    { reader: [secret] },
    { remark: { text: secret } },
    { bornOn: secret },
    { bornOn: `2024-05-02 ${secret}` },
    { sex: "1 60 03 15 002 53" },
    { images: 60031500253.5 },
    { tests: [{ on: "2024-05-02", result: "normal", by: `${secret} ` }] },
    { [secret]: 1 },
  ])("%j", (input) => {
    const problems = problemsOf(input);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain(secret);
    expect(JSON.stringify(problems)).not.toMatch(/\d{11}|60 03 15/);
  });

  test("but an unreal date is shown, and a long text shortened", () => {
    expect(english({ bornOn: "2024-02-30T10:00:00.000" })[0]?.[1]).toBe('"2024-02-30T10:00:00.000"');
    expect(english({ sex: "x".repeat(500) })[0]?.[1]?.length).toBeLessThan(70);
  });
});

test("the place of a problem leads to what was found", () => {
  const input = { tests: [{ on: "2024-05-02", result: "good", by: null }] };
  expect(paths(input)).toEqual(["tests[0].result"]);
  expect(valueAt(input, ["tests", 0, "result"])).toBe("good");
  expect(valueAt(input, ["tests", 1, "result"])).toBeUndefined();
});
