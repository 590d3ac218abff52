import { decisions } from "@opendepistage/core/decisions";
import {
  boolean,
  count,
  date,
  fact,
  listOf,
  nullable,
  oneOf,
  record,
  setOf,
  text,
} from "@opendepistage/core/engine";
import { describe, expect, test } from "vitest";
import { EMPTINESS, FACT_VALUE } from "../terms/systems.js";
import { Node } from "./node.js";
import { readItems } from "./read-items.js";

const title = { en: "", fr: "" };
const facts = {
  born: fact(date, title),
  done: fact(boolean, title),
  number: fact(count, title),
  note: fact(text, title),
  kind: fact(nullable(oneOf("none", "some")), title),
  members: fact(setOf("a", "b"), title),
  days: fact(listOf(date), title),
  whole: fact(nullable(record({ on: date, inner: record({ yes: boolean }) })), title),
  tests: fact(listOf(record({ on: date })), title),
};

/** What items give, and the codes of what is wrong with them. */
function read(...items: readonly object[]) {
  const codes: string[] = [];
  const found = readItems(
    items.map((item, index) => new Node(item, `QuestionnaireResponse.item[${index}]`)),
    facts,
    ({ code, place }) => codes.push(`${code} ${place}`),
  );
  return { facts: Object.fromEntries(found.map(({ path, value }) => [path, value])), codes };
}

const coded = (code: string, system = FACT_VALUE) => ({ valueCoding: { system, code } });
const empty = (linkId: string, code: string) => ({ linkId, answer: [coded(code, EMPTINESS)] });

describe("Answers are read by the shape of the fact", () => {
  test.each([
    [{ linkId: "born", answer: [{ valueDate: "1960-01-15" }] }, { born: "1960-01-15" }],
    [{ linkId: "done", answer: [{ valueBoolean: false }] }, { done: false }],
    [{ linkId: "number", answer: [{ valueInteger: 0 }] }, { number: 0 }],
    [{ linkId: "note", answer: [{ valueString: "x" }] }, { note: "x" }],
    [{ linkId: "kind", answer: [coded("none")] }, { kind: "none" }],
    [empty("kind", "null"), { kind: null }],
    [{ linkId: "members", answer: [coded("a"), coded("b")] }, { members: ["a", "b"] }],
    [empty("members", "empty-list"), { members: [] }],
    [{ linkId: "days", answer: [{ valueDate: "2024-01-01" }] }, { days: ["2024-01-01"] }],
    [empty("days", "empty-list"), { days: [] }],
    [empty("whole", "null"), { whole: null }],
    [empty("whole", "empty-record"), { whole: {} }],
    [
      { linkId: "whole", item: [{ linkId: "whole.on", answer: [{ valueDate: "2024-01-01" }] }] },
      { whole: { on: "2024-01-01" } },
    ],
    [
      {
        linkId: "whole",
        item: [
          { linkId: "whole.inner", item: [{ linkId: "whole.inner.yes", answer: [{ valueBoolean: true }] }] },
        ],
      },
      { whole: { inner: { yes: true } } },
    ],
    [
      { linkId: "tests", item: [{ linkId: "tests.on", answer: [{ valueDate: "2024-01-01" }] }] },
      { tests: [{ on: "2024-01-01" }] },
    ],
    [{ linkId: "born" }, {}],
    [{ linkId: "whole", item: [] }, {}],
  ])("%j gives %j", (item, expected) => {
    expect(read(item)).toEqual({ facts: expected, codes: [] });
  });
});

describe("Answers that do not fit are problems, and give nothing", () => {
  test.each([
    [{ linkId: "born", answer: [{ valueString: "1960-01-15" }] }, "answer-unusable"],
    [
      { linkId: "born", answer: [{ valueDate: "1960-01-15" }, { valueDate: "1961-01-15" }] },
      "answer-unusable",
    ],
    [{ linkId: "kind", answer: [coded("some", "http://example.org")] }, "answer-unusable"],
    [empty("born", "null"), "answer-unusable"],
    [empty("kind", "empty-list"), "answer-unusable"],
    [{ linkId: "other", answer: [{ valueBoolean: true }] }, "fact-unknown"],
    [{ linkId: "constructor", answer: [{ valueBoolean: true }] }, "fact-unknown"],
    [{ answer: [{ valueBoolean: true }] }, "fact-unknown"],
    [{ linkId: "whole", item: [{ linkId: "on", answer: [{ valueDate: "2024-01-01" }] }] }, "fact-unknown"],
  ])("%j: %s", (item, code) => {
    const { facts: found, codes } = read(item);
    expect(found).toEqual({});
    expect(codes.map((one) => one.split(" ")[0])).toEqual([code]);
  });
});

test("No fact is nullable and a list, so that null and the empty list are told apart", () => {
  const nested = decisions.flatMap((decision) =>
    Object.values(decision.facts).filter(
      ({ type }) => type.kind === "nullable" && ["list-of", "set-of"].includes(type.of.kind),
    ),
  );
  expect(nested).toEqual([]);
});
