import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const decision = "fr.breast.eligibility";
const args = ["cohort", "-", "--decision", decision, "--on", "2024-05-02"];
const known = {
  birthDate: "1968-02-11",
  symptomReferral: "none",
  symptomAtVisit: false,
  breastCancer: "none",
  highRisk: false,
  currentFollowUp: "none",
  mammographySuitable: true,
  surveillance: null,
  lastMammogram: { date: "2023-05-03", result: "normal", withinProgramme: false },
  particulars: [],
};
const lines = (...persons: readonly unknown[]) =>
  persons.map((person) => (typeof person === "string" ? person : JSON.stringify(person))).join("\n");

async function answers(text: string, ...more: readonly string[]) {
  const ended = await runWith([...args, ...more], { files: { "-": text } });
  const results = ended.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
  return { ...ended, results };
}

describe("A cohort", () => {
  test("is answered person by person, in order, with the ids that were given", async () => {
    const older = { ...known, birthDate: "1940-01-01" };
    const persons = lines(known, { id: "b", ...older }, { id: 3, facts: known });
    const { code, stderr, results } = await answers(persons);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const common = { decision, on: "2024-05-02" };
    const deferred = { ...common, outcome: "deferred", values: { notBefore: "2024-05-03" } };
    expect(results).toEqual([
      deferred,
      { id: "b", ...common, outcome: "outside-age-range", values: { reason: "too-old" } },
      { id: 3, ...deferred },
    ]);
  });

  test("of whom facts are unknown is answered as decide does, presumed where that is asked for", async () => {
    const birthDate = lines({ birthDate: "1968-02-11" });
    expect((await answers(birthDate)).results).toMatchObject([{ outcome: "needs-information" }]);
    expect((await answers(birthDate, "--presume")).results).toMatchObject([
      { outcome: "eligible", presumed: expect.arrayContaining(["lastMammogram"]) },
    ]);
  });

  test("gets whole results where they are asked for", async () => {
    const { results } = await answers(lines(known), "--full");
    expect(results).toMatchObject([
      { because: [{ provision: "FRB-ELI-04" }], actions: [{ code: "invite" }] },
    ]);
  });

  test("has its bad lines answered with their errors, and exit code 65", async () => {
    const { code, stderr, results } = await answers(
      lines("{broken", "", { id: "b", ...known, birthDate: "1968-13-11" }, { id: "c", age: 3 }, "[]", known),
    );
    expect(code).toBe(65);
    expect(stderr).toContain("4 of 5 persons");
    expect(results).toMatchObject([
      { line: 1, error: { code: "invalid-json" } },
      { id: "b", line: 3, error: { code: "invalid-facts", path: "birthDate" } },
      { id: "c", line: 4, error: { path: "age" } },
      { line: 5, error: { code: "invalid-facts" } },
      { outcome: "deferred" },
    ]);
  });

  test("goes to the file of --out, and nothing to standard output", async () => {
    const { code, stdout, written } = await answers(lines(known), "--out", "results.ndjson");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(written["results.ndjson"]).toContain('"deferred"');
  });

  test("shows its progress on a terminal alone", async () => {
    const files = { "-": lines(known, known) };
    expect((await runWith(args, { files, isTerminal: true })).stderr).toMatch(
      /^\r2 persons, \d+ a second\n$/,
    );
    expect((await runWith(args, { files })).stderr).toBe("");
  });
});

describe("A slip is answered with its fix", () => {
  test.each([
    [["cohort"], "which persons?"],
    [["cohort", "-"], "write opendepistage cohort FILE --decision ID"],
    [["cohort", "-", "--decision", "fr.breast.eligibilty"], `did you mean ${decision}?`],
    [[...args, "--workers", "0"], "--workers is no number from 1 to 64"],
    [[...args, "--workers", "1.5"], "--workers is no number from 1 to 64"],
    [[...args, "more"], 'unexpected argument "more"'],
  ])("%j: %s", async (given, said) => {
    const { code, stderr } = await runWith(given, { files: { "-": "" } });
    expect(code).toBe(64);
    expect(stderr).toContain(said);
  });
});
