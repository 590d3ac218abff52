import { describe, expect, test } from "vitest";
import { defaultMapping } from "./default-profile/index.js";
import { changed, faultsOf, file, row, rowWith, serviceWith, sides, without } from "./mapping.test-data.js";
import { mappingFormat } from "./mapping-schema.js";
import { parseMapping } from "./parse-mapping.js";

describe("A mapping of the right form", () => {
  test("is read", () => {
    expect(parseMapping(file)).toEqual({ ok: true, mapping: without("format") });
  });

  test("may name value sets, sides, sub-ids, and where its schema is", () => {
    const observations = [
      {
        ...row,
        values: "acr",
        side: sides,
        subId: "1.1",
        facts: { "fr.breast.first-reading": "classes.{side}" },
      },
    ];
    const acr = [{ code: "R2", system: "L", value: "2" }];
    expect(parseMapping(changed({ $schema: "x", observations, valueSets: { acr } }))).toMatchObject({
      ok: true,
      mapping: { observations: [{ values: acr, side: sides, subId: "1.1" }] },
    });
  });

  test("may report what is not used", () => {
    expect(faultsOf(rowWith({ facts: {} }))).toEqual([]);
  });

  test("is what the default profile is", () => {
    expect(faultsOf({ format: mappingFormat, ...defaultMapping })).toEqual([]);
  });
});

describe("A fault is told with its path and the fix", () => {
  test.each<[string, unknown, string]>([
    ["no object", [], ": an empty list; a mapping: an object with"],
    ["no format", without("format"), `format: nothing; "${mappingFormat}"`],
    ["another format", changed({ format: "2" }), `format: "2"; "${mappingFormat}"`],
    ["an id that is no name", changed({ id: "My RIS" }), 'id: "My RIS"; a short name'],
    ["an unknown zone", changed({ timeZone: "Paris" }), 'timeZone: "Paris"; one of Europe/Paris'],
    ["an unknown charset", changed({ charset: "latin1" }), 'charset: "latin1"; one of ASCII'],
    ["no services", changed({ services: [] }), "services: an empty list; a list of the examinations"],
    [
      "a slip in a name",
      changed({ service: [] }),
      'service: a member that a mapping does not have; "services"?',
    ],
    [
      "a slip in a row",
      rowWith({ fact: {} }),
      'observations[0].fact: a member that a mapping does not have; "facts"?',
    ],
    [
      "a strange member",
      serviceWith({ colour: 1 }),
      "services[0].colour: a member that a mapping does not have; one of title",
    ],
    [
      "a strange side",
      rowWith({ side: [{ ...sides[0], colour: 1 }] }),
      "observations[0].side[0].colour: a member",
    ],
    [
      "a strange value",
      rowWith({ values: [{ ...row.values[0], colour: 1 }] }),
      "observations[0].values[0].colour: a member",
    ],
    [
      "another message",
      serviceWith({ message: "report" }),
      'services[0].message: "report"; one of order, result',
    ],
    [
      "no decision",
      serviceWith({ decisions: [] }),
      "services[0].decisions: an empty list; a list of decision ids",
    ],
    [
      "a decision that is none",
      serviceWith({ decisions: [1] }),
      "services[0].decisions[0]: 1; the id of a decision",
    ],
    ["a row that is none", changed({ observations: [1] }), "observations[0]: 1; an object"],
    ["no code", rowWith({ code: "" }), 'observations[0].code: ""; the code'],
    ["no system", rowWith({ system: undefined }), "observations[0].system: nothing; the coding system"],
    ["a reading unknown", rowWith({ read: "list" }), 'observations[0].read: "list"; one of code, date'],
    ["no values", rowWith({ values: [] }), "observations[0].values: an empty list; a list of"],
    [
      "a value left out",
      rowWith({ values: [{ code: "D", system: "L" }] }),
      "observations[0].values[0].value: nothing; the value",
    ],
    ["no facts", rowWith({ facts: undefined }), "observations[0].facts: nothing; an object with a fact path"],
    [
      "a path that is none",
      rowWith({ facts: { "fr.breast.first-reading": 1 } }),
      'observations[0].facts["fr.breast.first-reading"]: 1; the path of a fact',
    ],
    [
      "a side unknown",
      rowWith({ side: [{ ...sides[0], side: "up" }] }),
      'observations[0].side[0].side: "up"; one of left',
    ],
    [
      "another field",
      rowWith({ side: [{ ...sides[0], field: "OBX-5" }] }),
      'observations[0].side[0].field: "OBX-5"; one of OBX-4',
    ],
    ["no sides", rowWith({ side: [] }), "observations[0].side: an empty list; a list of"],
    [
      "a value set that is none",
      changed({ valueSets: { acr: [] } }),
      "valueSets.acr: an empty list; a list of",
    ],
  ])("%s", (_, input, fault) => {
    expect(faultsOf(input)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
    expect(faultsOf(input)).toHaveLength(1);
  });
});
