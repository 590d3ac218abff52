import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const decision = "fr.breast.eligibility";
const from = ["--from", "FR-ARR-2024@2026-12-31"];
const to = ["--to", "FR-ARR-2024@2027-01-01"];
const amendment = readFileSync(
  join(import.meta.dirname, "../../../../examples/overlays/amendment.json"),
  "utf8",
);
const known = {
  birthDate: "1968-02-11",
  symptomReferral: "none",
  symptomAtVisit: false,
  breastCancer: "none",
  highRisk: false,
  currentFollowUp: "none",
  mammographySuitable: true,
  surveillance: null,
  lastMammogram: { date: "2026-05-03", result: "normal", withinProgramme: false },
  particulars: [],
};

interface Report {
  readonly combinations: number;
  readonly changed: number;
  readonly changes: readonly {
    readonly aspects: readonly string[];
    readonly from: { readonly outcome: string } | null;
    readonly to: { readonly outcome: string } | null;
  }[];
  readonly cohort?: { readonly persons: number; readonly concerned: number; readonly byTimeAlone: number };
}

async function diff(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Report> {
  const { code, stdout } = await runWith(["diff", ...args], { files });
  expect(code).toBe(0);
  return JSON.parse(stdout) as Report;
}

describe("An announced amendment", () => {
  const args = [decision, ...from, ...to, "--overlay", "amendment.json"];
  const files = { "amendment.json": amendment };

  test("changes the combinations that it answers otherwise, from its first day", async () => {
    const { changed, combinations, changes } = await diff(args, files);
    expect(changes.map((change) => [change.from?.outcome, change.to?.outcome])).toEqual([
      ["deferred", "eligible"],
    ]);
    expect(changed).toBeLessThan(combinations);
    const before = [decision, ...from, "--to", "FR-ARR-2024@2026-12-31", "--overlay", "amendment.json"];
    expect(await diff(before, files)).toMatchObject({ changed: 0 });
  });

  test("concerns the persons of a cohort whose answer it changes, not those who grow older", async () => {
    const persons = [
      known,
      { id: "not deferred", ...known, lastMammogram: null },
      {
        id: "a year ends",
        facts: { ...known, lastMammogram: { ...known.lastMammogram, date: "2026-01-01" } },
      },
      { ...known, birthDate: "1952-01-01", lastMammogram: null },
    ];
    const cohort = persons.map((person) => JSON.stringify(person)).join("\n");
    const found = await diff([...args, "--cohort", "-"], { ...files, "-": cohort });
    expect(found.cohort).toMatchObject({ persons: 4, concerned: 1, byTimeAlone: 2 });
  });

  test("is told in words in both languages", async () => {
    for (const [language, said] of [
      ["en", "are answered differently"],
      ["fr", "reçoivent une autre réponse"],
    ] as const) {
      const told = await runWith(["diff", ...args, "--format", "text", "--lang", language], {
        files,
      });
      expect(told.stdout).toContain(said);
      expect(told.stdout).toContain("example-amendment");
    }
  });
});

describe("CON-2: the two readings of the month end that closes an inclusion", () => {
  const place = "BE-CSSSS-18-053@2024-05-02";
  const args = [
    "be.integrated-care.inclusion",
    "--from",
    place,
    "--to",
    place,
    "--to-parameters",
    "current.json",
  ];
  const files = { "current.json": '{"exclusionMonthEnd": "current"}' };
  const person = (exclusionEnteredOn: string | null) =>
    JSON.stringify({
      startEnteredOn: "2023-01-10",
      exclusionEnteredOn,
      diedOn: null,
      status: "principal",
      otherPrincipal: false,
    });

  test("change the closed inclusions, and draw the end otherwise", async () => {
    const found = await diff(args, files);
    expect(found).toMatchObject({ redrawn: [{ dimension: "end", parameters: ["exclusionMonthEnd"] }] });
    expect(new Set(found.changes.map((change) => change.from?.outcome))).toEqual(new Set(["closed"]));
  });

  test("concern who is excluded, whether already closed by one reading or by both", async () => {
    const cohort = [person("2024-04-15"), person("2024-01-15"), person(null)].join("\n");
    const found = await diff([...args, "--cohort", "-"], { ...files, "-": cohort });
    expect(found.cohort).toMatchObject({
      persons: 3,
      concerned: 2,
      transitions: expect.arrayContaining([{ from: "active", to: "closed", by: "law", persons: 1 }]),
    });
  });
});

describe("The day on which a text comes into force", () => {
  test("changes every combination; the day after it none", async () => {
    const days = (before: string, after: string) => [
      decision,
      "--from",
      `FR-ARR-2024@${before}`,
      "--to",
      `FR-ARR-2024@${after}`,
    ];
    const entry = await diff(days("2024-01-26", "2024-01-27"));
    expect(entry.changed).toBe(entry.combinations);
    expect(entry.changes.every((change) => change.from === null)).toBe(true);
    expect(await diff(days("2024-01-27", "2024-01-28"))).toMatchObject({ changed: 0 });
  });
});

describe("CAL-8: the Belgian statutory working day is shown with its date", () => {
  test.each([
    ["2022-12-31", "2023-01-01", false],
    ["2023-01-01", "2024-06-01", true],
  ])("from %s to %s", async (before, after, defined) => {
    const args = ["--from", `BE-CCREF-2024@${before}`, "--to", `BE-CCREF-2024@${after}`];
    expect(await diff(["be.breast.submission", ...args])).toMatchObject({
      definitions: [{ interpretation: "CAL-8", definedFrom: "2023-01-01", from: defined, to: true }],
    });
  });
});

describe("A slip is answered with its fix", () => {
  test.each([
    [["diff", decision], "write --from FR-ARR-2024@2024-05-02"],
    [["diff", decision, "--from", "2024-05-02"], "is not SOURCE@DATE"],
    [["diff", decision, "--from", "FR-ARR@2024-05-02"], "unknown source FR-ARR"],
    [["diff", decision, "--from", "BE-CCREF-2024@2024-05-02"], "is decided by FR-ARR-2024"],
    [["diff", decision, "--from", "FR-ARR-2024@2024-02-30"], "has no date"],
  ])("%j: %s", async (args, said) => {
    const { code, stderr } = await runWith(args);
    expect(code).toBe(64);
    expect(stderr).toContain(said);
  });

  test("a line of the cohort that cannot be read is counted and told, with exit code 65", async () => {
    const files = { "-": `{"birthDate": 3}\n\n${JSON.stringify(known)}\n` };
    const ended = await runWith(["diff", decision, ...from, ...to, "--cohort", "-"], { files });
    expect(ended).toMatchObject({ code: 65, stderr: expect.stringContaining("1 of 2 lines") });
  });
});
