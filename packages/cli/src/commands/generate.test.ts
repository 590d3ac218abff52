import { cohortProgrammes } from "@opendepistage/core/cohort";
import { describe, expect, test } from "vitest";
import { decisionModules } from "../decision-modules.js";
import { runWith } from "../machine.test-data.js";

const args = ["generate", "--programme", "fr.breast", "--seed", "7"];

describe("A cohort is made", () => {
  test("of the same bytes by the same seed, and a longer one begins with the shorter", async () => {
    const [long, again, short, other] = await Promise.all([
      runWith([...args, "--persons", "1200"]),
      runWith([...args, "--persons", "1200"], { now: "2030-01-01T00:00:00Z" }),
      runWith([...args, "--persons", "30"]),
      runWith(["generate", "--programme", "fr.breast", "--seed", "8", "--persons", "30"]),
    ]);
    expect(long).toMatchObject({ code: 0, stderr: "" });
    expect(long.stdout.trim().split("\n").length).toBe(1200);
    expect(again.stdout).toBe(long.stdout);
    expect(long.stdout.startsWith(short.stdout)).toBe(true);
    expect(other.stdout).not.toBe(short.stdout);
  });

  const known = Object.entries(cohortProgrammes).flatMap(([programme, byDecision]) =>
    Object.keys(byDecision)
      .filter((decision) => Object.hasOwn(decisionModules, decision))
      .map((decision) => [programme, decision] as const),
  );

  test.each(known)("of %s that the command cohort decides by %s", async (programme, decision) => {
    for (const more of [[], ["--edge"]]) {
      const chosen = ["--programme", programme, "--decision", decision, "--persons", "200", ...more];
      const { stdout } = await runWith(["generate", ...chosen]);
      const decided = await runWith(["cohort", "-", "--decision", decision, "--on", "2026-06-01"], {
        files: { "-": stdout },
      });
      expect(decided).toMatchObject({ code: 0, stderr: "" });
      expect(decided.stdout).not.toContain("needs-information");
      expect(decided.stdout.trim().split("\n").length).toBe(200);
    }
  });
});

test("Episodes are made one a line, the same by the same seed", async () => {
  const episodes = [...args, "--as", "episodes", "--persons", "40"];
  const [first, again] = [await runWith(episodes), await runWith(episodes, { now: "2030-01-01T00:00:00Z" })];
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(again.stdout).toBe(first.stdout);
  const logs = first.stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(logs.length).toBe(40);
  expect(logs[0]).toMatchObject({
    programme: "fr.breast",
    events: expect.arrayContaining([expect.objectContaining({ id: "e1", type: "invited" })]),
  });
});

describe("A slip is answered with its fix", () => {
  test.each([
    [["generate"], "write --programme fr.breast"],
    [["generate", "--programme", "fr.lung"], "expected fr.breast or"],
    [
      [...args, "--decision", "fr.breast.conduct"],
      "expected fr.breast.eligibility or fr.breast.first-reading",
    ],
    [[...args, "--as", "episodes", "--decision", "fr.breast.conduct"], "--decision does not go with --as"],
    [[...args, "--persons", "-3"], "--persons"],
    [["generate", "--programme", "fr.breast", "--seed", "x"], "--seed is no whole number"],
    [[...args, "more"], 'unexpected argument "more"'],
  ])("%j: %s", async (given, said) => {
    const { code, stderr } = await runWith(given);
    expect(code).toBe(64);
    expect(stderr).toContain(said);
  });
});
