import { describe, expect, test } from "vitest";
import { defaultMapping, type Mapping, parseMapping } from "../mapping/index.js";
import { file, row, rowWith, service, sides } from "../mapping/mapping.test-data.js";
import { messageOf, patient } from "../read/message.test-data.js";
import { isClean, type LintSample, lintMapping } from "./lint-mapping.js";

function mappingOf(input: unknown): Mapping {
  const parsed = parseMapping(input);
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.problems));
  return parsed.mapping;
}

/** A first reading of a vendor, with the observations given. */
function sample(name: string, ...observations: readonly string[]): LintSample {
  const message = messageOf("ORU^R01", [patient, "OBR|1|||S^^L|||20260105", ...observations]);
  return { name, message };
}

const done = "OBX|1|CE|W^^L||D^^L||||||F";

describe("What samples lose with a mapping", () => {
  const mapping = mappingOf(file);

  test("nothing where every observation has its row and its values", () => {
    const lint = lintMapping(mapping, [sample("a", done)]);
    expect(lint).toMatchObject({ samples: 1, lost: [], problems: [], unused: [] });
    expect(isClean(lint)).toBe(true);
  });

  test("observations without a row, values without an entry, with counts and places, most frequent first", () => {
    const lint = lintMapping(mapping, [
      sample("a", "OBX|1|CE|DENS^^L||C^^L||||||F", "OBX|2|CE|W^^L||X^^L||||||F"),
      sample("b", done, "OBX|2|CE|DENS^^L||B^^L||||||F"),
    ]);
    expect(lint.lost).toEqual([
      {
        reason: "observation-not-mapped",
        what: "DENS (L)",
        count: 2,
        places: [
          { sample: "a", place: "OBX" },
          { sample: "b", place: "OBX[2]" },
        ],
      },
      {
        reason: "value-not-mapped",
        what: "W (L)",
        count: 1,
        places: [{ sample: "a", place: "OBX[2]" }],
      },
    ]);
    expect(lint.problems).toMatchObject([{ sample: "a", problem: { code: "value-not-mapped" } }]);
    expect(isClean(lint)).toBe(false);
  });

  test("a service that is none of the mapping", () => {
    const message = messageOf("ORU^R01", [patient, "OBR|1|||OTHER^^L|||20260105", done]);
    const { lost } = lintMapping(mapping, [{ name: "a", message }]);
    expect(lost).toMatchObject([{ reason: "service-not-mapped", what: "OTHER (L)", count: 1 }]);
  });

  test("facts that no service asks for", () => {
    const other = { ...service, code: "T", decisions: ["fr.breast.conduct"] };
    const { lost } = lintMapping(mappingOf({ ...file, services: [service, other] }), [
      { name: "a", message: messageOf("ORU^R01", [patient, "OBR|1|||T^^L|||20260105", done]) },
    ]);
    expect(lost).toMatchObject([{ reason: "fact-not-asked", what: "W (L)" }]);
  });

  test("what no mapping reads is told apart, and is no fault of the mapping", () => {
    const lint = lintMapping(mapping, [
      sample("a", done, "NTE|1||text", "ZZ1|1", "OBX|2|CE|W^^L||D^^L||||||P"),
    ]);
    expect(lint.lost).toEqual([]);
    expect(lint.unread.map(({ reason, what, count }) => [reason, what, count])).toEqual(
      expect.arrayContaining([
        ["segment-not-read", "NTE", 1],
        ["segment-not-read", "ZZ1", 1],
        ["not-final", "W (L)", 1],
      ]),
    );
    expect(isClean(lint)).toBe(true);
  });

  test("an observation that is to be reported and not used is none", () => {
    const reported = mappingOf({ ...file, observations: [row, { ...row, code: "DENS", facts: {} }] });
    const lint = lintMapping(reported, [sample("a", done, "OBX|2|CE|DENS^^L||D^^L||||||F")]);
    expect([lint.lost, lint.unused]).toEqual([[], []]);
  });

  test("no value of a message is repeated", () => {
    const marked = "OBX|1|ST|Zzmark of a name||Zzmark||||||F";
    const lint = lintMapping(mapping, [sample("a", marked, "OBX|2|CE|W^^L||Zzmark^^L||||||F")]);
    expect(JSON.stringify(lint)).not.toContain("Zzmark");
    expect(lint.lost.map(({ what }) => what)).toEqual(["OBX", "W (L)"]);
  });
});

describe("What of a mapping no sample calls for", () => {
  const observations = [row, { ...row, code: "W2", title: "Again" }];
  const order = { ...service, message: "order", title: "Order" };
  const mapping = mappingOf({ ...file, services: [service, order], observations });

  test("services, of the order or of the result alone, and rows", () => {
    expect(lintMapping(mapping, [sample("a", done)]).unused).toEqual([
      { path: "services[1]", code: "S", system: "L", title: "Order" },
      { path: "observations[1]", code: "W2", system: "L", title: "Again" },
    ]);
  });

  test("all of it without a sample", () => {
    expect(lintMapping(mapping, []).unused).toHaveLength(4);
    expect(isClean(lintMapping(mapping, []))).toBe(true);
  });

  test("a row that a value spoils is called for all the same", () => {
    const { unused } = lintMapping(mapping, [sample("a", "OBX|1|CE|W2^^L||?^^L||||||F")]);
    expect(unused.map(({ path }) => path)).toEqual(["services[1]", "observations[0]"]);
  });
});

describe("Facts that no row can give", () => {
  test("of each decision that a service asks for, the parts of records by themselves", () => {
    expect(lintMapping(mappingOf(file), []).withoutRow).toEqual([
      {
        decision: "fr.breast.first-reading",
        facts: [
          "classes.left",
          "classes.right",
          "clinicalExamination",
          "clinicalWorkUp",
          "ultrasound",
          "findings",
          "workUpExaminations",
          "mobileUnit",
          "samplingAdvised",
        ],
      },
    ]);
  });

  test("a row for both breasts gives both classes", () => {
    const sided = rowWith({
      side: sides,
      values: [{ code: "1", system: "L", value: "1" }],
      facts: { "fr.breast.first-reading": "classes.{side}" },
    });
    const [first] = lintMapping(mappingOf(sided), []).withoutRow;
    expect(first?.facts).not.toContain("classes.left");
    expect(first?.facts).toContain("workUp");
  });

  test("the day, and a first reading, give those of the conduct", () => {
    const conduct = { ...service, decisions: ["fr.breast.first-reading", "fr.breast.conduct"] };
    const { withoutRow } = lintMapping(mappingOf({ ...file, services: [conduct] }), []);
    expect(withoutRow[1]).toEqual({
      decision: "fr.breast.conduct",
      facts: ["samplingAdvised", "sampleResult"],
    });
    const alone = { ...service, decisions: ["fr.breast.conduct", "fr.breast.first-reading"] };
    expect(lintMapping(mappingOf({ ...file, services: [alone] }), []).withoutRow).toHaveLength(2);
  });

  test("the parts of a record that a value gives are given", () => {
    const eligibility = { ...service, decisions: ["fr.breast.eligibility"] };
    const last = {
      ...row,
      values: [
        { code: "0", system: "L", value: null },
        { code: "N", system: "L", value: { result: "normal" } },
      ],
      facts: { "fr.breast.eligibility": "lastMammogram" },
    };
    const [asked] = lintMapping(
      mappingOf({ ...file, services: [eligibility], observations: [last] }),
      [],
    ).withoutRow;
    expect(asked?.facts).toContain("lastMammogram.date");
    expect(asked?.facts).not.toContain("lastMammogram.result");
    expect(asked?.facts).not.toContain("birthDate");
    expect(asked?.facts).not.toContain("invitedOn");
  });

  test("with a system whose codes are facts, none", () => {
    expect(lintMapping({ ...mappingOf(file), factSystem: "X" }, []).withoutRow).toEqual([]);
    const { factSystem: _, ...named } = defaultMapping;
    const breast = lintMapping(named, []).withoutRow.filter(({ decision }) =>
      /^fr\.breast\.(?:first-reading|second-reading|conduct)$/.test(decision),
    );
    expect(breast).toEqual([]);
  });
});
