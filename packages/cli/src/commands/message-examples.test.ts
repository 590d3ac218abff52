import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltCommand, builtCommand } from "../built-command.test-data.js";

const examples = join(import.meta.dirname, "../../../../examples");
const example = (name: string) => join(examples, "messages", `${name}.hl7`);
const sampleMapping = join(examples, "mappings/sample-ris.json");

/** The objects of an output that has one on each line. */
const objectsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly [member: string]: unknown });

describe("The examples, as a user runs them", () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  const ran = (...args: readonly string[]) => {
    const ended = command.run(["message", ...args]);
    return { ...ended, answers: ended.stdout === "" ? [] : objectsOf(ended.stdout) };
  };

  test.each([
    ["order", [["deferred", { notBefore: "2026-05-14" }]]],
    ["order-cancelled", []],
    ["first-reading-negative", [["second-reading", {}]]],
    [
      "first-reading-surveillance",
      [
        ["surveillance", {}],
        ["surveillance", { controls: ["2024-08-29", "2025-02-28"], nextScreening: "2026-02-28" }],
      ],
    ],
    [
      "first-reading-positive",
      [
        ["histology", {}],
        ["histology", {}],
      ],
    ],
    [
      "first-reading-incomplete",
      [["needs-information", { possible: expect.arrayContaining(["work-up-now", "deferred-work-up"]) }]],
    ],
    ["second-reading", [["recall-for-work-up", {}]]],
  ])("%s", (name, expected) => {
    const { code, stderr, answers } = ran(example(name));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const decisions = answers[0]?.["decisions"] as readonly { outcome: string; values: object }[];
    expect(decisions.map(({ outcome, values }) => [outcome, values])).toEqual(expected);
  });

  test("broken", () => {
    const { code, stderr, answers } = ran(example("broken"));
    expect(code).toBe(65);
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
    expect(answers).toMatchObject([
      { problems: [{ place: "OBR-7.1" }, { place: "OBX-5.1" }, { place: "OBX[2]-4" }] },
    ]);
  });

  test("a batch, of which one message cannot be read", () => {
    const { code, answers } = ran(example("batch"));
    expect(code).toBe(65);
    expect(answers.map(({ controlId }) => controlId)).toEqual(["EX-0001", "EX-0009", "EX-0005"]);
  });

  test("a vendor with codes of its own, in 8859/15", () => {
    const { code, stderr, answers } = ran(example("vendor"), "--mapping", sampleMapping);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(answers).toMatchObject([
      {
        decisions: [{ outcome: "needs-information", missing: ["samplingAdvised"] }],
        unmapped: expect.arrayContaining([
          { place: "OBX[7]", reason: "observation-not-mapped", code: "PRELEV (R2K)" },
        ]),
      },
    ]);
  });

  test("every example in under 30 lines of text, each of 100 characters at most", () => {
    const names = ["order", "first-reading-negative", "first-reading-surveillance", "first-reading-positive"];
    for (const name of [
      ...names,
      "first-reading-incomplete",
      "broken",
      "second-reading",
      "order-cancelled",
    ]) {
      for (const language of ["en", "fr"]) {
        const { stdout } = command.run(["message", example(name), "--format", "text", "--lang", language]);
        const lines = stdout.trimEnd().split("\n");
        expect(lines.length, `${name} ${language}`).toBeLessThan(30);
        for (const line of lines.slice(1)) expect(line.length, line).toBeLessThanOrEqual(100);
      }
    }
  });

  test("a missing file", () => {
    expect(ran("none.hl7")).toMatchObject({ code: 66, stdout: "" });
  });
});
