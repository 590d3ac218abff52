import { readFileSync } from "node:fs";
import { join } from "node:path";
import { civilDate } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import { defaultMapping, type Mapping, parseMapping } from "../mapping/index.js";
import { parseFile } from "../syntax/index.js";
import { decideMessage } from "./decide-message.js";
import { readMessage } from "./read-message.js";

const examples = join(import.meta.dirname, "../../../../examples");

/** The one message of an example, read. */
function read(name: string, mapping: Mapping = defaultMapping) {
  const bytes = new Uint8Array(readFileSync(join(examples, "messages", `${name}.hl7`)));
  const [only] = parseFile(bytes).messages;
  if (only?.result.ok !== true) throw new TypeError(`${name} cannot be read`);
  return readMessage(only.result.message, mapping);
}

function mappingOf(name: string): Mapping {
  const parsed = parseMapping(JSON.parse(readFileSync(join(examples, "mappings", `${name}.json`), "utf8")));
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.problems));
  return parsed.mapping;
}

const outcomesOf = (reading: ReturnType<typeof read>) =>
  decideMessage(reading).map(({ decision, outcome }) => [decision, outcome]);

describe("The examples of messages", () => {
  test.each([
    ["deferred-work-up", [["fr.breast.conduct", "surveillance"]]],
    ["belgian-readings", [["be.breast.arbitration", "await-third-reading"]]],
    [
      "stool-test",
      [
        ["fr.colorectal.sample-acceptance", "analysable"],
        ["fr.colorectal.result-notification", "send-result"],
      ],
    ],
    ["hpv-test", [["fr.cervical.result-conduct", "hpv-at-one-year"]]],
    ["facts", [["be.breast.image-set", "acceptable"]]],
    ["imaging-order", []],
    ["death", []],
    ["merge", []],
    ["acknowledgment", []],
  ])("%s", (name, outcomes) => {
    const reading = read(name);
    expect(reading.problems).toEqual([]);
    expect(outcomesOf(reading)).toEqual(outcomes);
  });

  test("document: decided as the sheet that it carries", () => {
    const reading = read("document");
    expect(reading.problems).toEqual([]);
    expect(outcomesOf(reading)[0]).toEqual(["fr.breast.first-reading", "second-reading"]);
  });

  test("what they tell beside decisions", () => {
    expect(read("imaging-order").studies).toEqual([
      {
        place: "OBR",
        accessionNumber: "ACC-1002",
        requestedProcedure: "PR-1002",
        studyUid: "1.2.250.1.999.3.1002",
      },
    ]);
    expect(read("death").events).toMatchObject([{ type: "died", on: civilDate("2026-05-30") }]);
    expect(read("merge").persons).toMatchObject([{ isMerged: true }]);
    expect(read("acknowledgment").acknowledgment).toMatchObject({
      code: "AE",
      controlId: "EX-0003",
      errors: [{ hl7Code: "103", place: "OBX-5.1" }],
    });
  });

  test("a laboratory with codes of its own, in 8859/15", () => {
    const reading = read("vendor-laboratory", mappingOf("sample-laboratory"));
    expect(reading.problems).toEqual([]);
    expect(outcomesOf(reading)).toEqual([
      ["fr.cervical.test-and-interval", "not-due"],
      ["fr.colorectal.sample-acceptance", "not-analysable"],
      ["fr.colorectal.result-notification", "needs-information"],
    ]);
    expect(reading.examinations[1]?.asked[0]?.facts).toMatchObject({ sampledOn: null });
    expect(reading.carried).toContainEqual({
      what: "reported",
      place: "OBX[8]",
      value: 12,
      title: "Hémoglobine fécale",
    });
  });
});
