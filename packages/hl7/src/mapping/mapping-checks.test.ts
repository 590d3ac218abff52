import {
  boolean,
  count,
  type Decision,
  date,
  defineDecision,
  fact,
  identifier,
  record,
} from "@opendepistage/core/engine";
import { describe, expect, test } from "vitest";
import { changed, faultsOf, file, row, rowWith, service, serviceWith, sides } from "./mapping.test-data.js";
import { parseMapping } from "./parse-mapping.js";

describe("A row that could never give a fact is a fault", () => {
  const first = "fr.breast.first-reading";
  test.each<[string, unknown, string]>([
    [
      "unknown decision",
      serviceWith({ decisions: [first, "fr.breast.first-readin"] }),
      'services[0].decisions[1]: "fr.breast.first-readin"; one of fr.breast.first-reading',
    ],
    [
      "unknown decision of a row",
      rowWith({ facts: { "fr.breast": "workUp" } }),
      'observations[0].facts["fr.breast"]: "fr.breast"; one of',
    ],
    ["unknown fact", rowWith({ facts: { [first]: "workup" } }), '"workup"; one of workUp'],
    [
      "a decision never asked for",
      rowWith({ facts: { [first]: "workUp", "fr.breast.eligibility": "highRisk" } }),
      "a decision that no service asks for",
    ],
    [
      "a value that the fact does not have",
      rowWith({ values: [{ code: "D", system: "L", value: "made" }] }),
      'observations[0].values[0].value: "made"; one of "not-done", "done"',
    ],
    [
      "no list for a set",
      rowWith({ values: [{ code: "D", system: "L", value: "mass" }], facts: { [first]: "findings" } }),
      "observations[0].values[0].value",
    ],
    [
      "null where there is none",
      rowWith({ values: [{ code: "D", system: "L", value: null }] }),
      "observations[0].values[0].value: null",
    ],
    ["a side without a place for it", rowWith({ side: sides }), 'a path with {side}, or no "side"'],
    [
      "a place without a side",
      rowWith({ facts: { [first]: "classes.{side}" } }),
      'the codes of "side", for {side}',
    ],
    ["unknown value set", rowWith({ values: "acr" }), 'observations[0].values: "acr"; one of '],
    [
      "unused value set",
      changed({ valueSets: { acr: [{ code: "1", system: "L", value: "1" }] } }),
      "valueSets.acr: a value set that no observation names",
    ],
    [
      "a date for a choice",
      rowWith({ read: "date", values: undefined }),
      'observations[0].read: "date"; a reading that gives one of several codes',
    ],
    [
      "a number for a choice",
      rowWith({ read: "number", values: undefined, units: [{ code: "mm", system: null }] }),
      'observations[0].read: "number"',
    ],
    [
      "an identifier for a choice",
      rowWith({ read: "identifier", values: undefined, authority: "1.2" }),
      'observations[0].read: "identifier"',
    ],
  ])("%s", (_, input, fault) => {
    expect(faultsOf(input)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  test.each<[string, unknown, string]>([
    ["services", changed({ services: [service, { ...service, title: "Again" }] }), "services[1].code"],
    ["observations", changed({ observations: [row, { ...row, title: "Again" }] }), "observations[1].code"],
    [
      "values",
      rowWith({ values: [...row.values, { code: "D", system: "L", value: "refused" }] }),
      "observations[0].values[1].code",
    ],
    [
      "sides",
      rowWith({
        side: [...sides, { ...sides[0], side: "right" }],
        facts: { "fr.breast.first-reading": "classes.{side}" },
      }),
      "observations[0].side[2].code",
    ],
  ])("two %s of one code", (_, input, path) => {
    expect(faultsOf(input)).toContainEqual(`${path}: the same code and system again; each one once`);
  });

  test("the same code is told apart by its system, its message, its sub-id", () => {
    const order = { ...service, message: "order" };
    const other = { ...service, system: null };
    const part = { ...row, subId: "1" };
    expect(faultsOf(changed({ services: [service, order, other], observations: [row, part] }))).toEqual([]);
  });
});

describe("Numbers, dates and identifiers fit facts of their kind", () => {
  const decision: Decision = defineDecision({
    id: "x.example",
    title: { en: "Example", fr: "Exemple" },
    ruleSet: { id: "X", inForceFrom: null, inForceUntil: null },
    provisions: [],
    facts: {
      images: fact(count, { en: "Images", fr: "Images" }),
      last: fact(record({ on: date, ok: boolean }), { en: "Last", fr: "Dernier" }),
      reader: fact(identifier, { en: "Reader", fr: "Lecteur" }),
      other: fact(identifier, { en: "Other", fr: "Autre" }),
    },
    dimensions: {},
    outcomes: {},
    rows: [],
  });
  const services = [{ ...service, decisions: ["x.example"] }];
  const parse = (observations: readonly object[]) =>
    parseMapping({ ...file, services, observations }, [decision]);
  const base = { title: "X", system: "L" };
  const images = {
    ...base,
    code: "N",
    read: "number",
    units: [{ code: "1", system: "UCUM" }],
    facts: { "x.example": "images" },
  };
  const last = { ...base, code: "D", read: "date", facts: { "x.example": "last.on" } };
  const reader = {
    ...base,
    code: "R",
    read: "identifier",
    authority: "1.2.3",
    facts: { "x.example": "reader" },
  };

  test("and are read", () => {
    expect(parse([images, last, reader])).toMatchObject({ ok: true });
  });

  test("identifiers of two authorities could never be compared", () => {
    const other = { ...reader, code: "O", authority: "1.2.4", facts: { "x.example": "other" } };
    expect(parse([reader, other])).toMatchObject({ problems: [{ path: "observations[1].authority" }] });
  });
});
