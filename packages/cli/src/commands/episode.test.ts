import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const log = JSON.stringify({
  programme: "fr.breast",
  person: { birthDate: "1955-06-20" },
  events: [{ type: "invited", on: "2024-02-15" }],
});
const on = ["--on", "2024-05-02"];

describe("episode", () => {
  test("answers with state, history, open and overdue actions and the next date", async () => {
    const { code, stdout } = await runWith(["episode", "-", ...on], { files: { "-": log } });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      state: "invited",
      open: [{ code: "remind", to: "person", due: "2025-02-15" }],
      overdue: [],
      next: "2024-08-15",
      problems: [],
    });
  });

  test("tells it in words, in French too", async () => {
    const args = ["episode", "log.json", ...on, "--format", "text"];
    const given = { files: { "log.json": log } };
    expect((await runWith(args, given)).stdout).toContain("→ invited, next date: 2024-08-15");
    expect((await runWith([...args, "--lang", "fr"], given)).stdout).toMatch(/prochaine date\s: 2024-08-15/u);
  });

  test("refuses what is no log, and names each place", async () => {
    const bad = {
      programme: "fr.breast",
      person: { birthDate: "1955-06-20" },
      events: [
        { type: "invited", on: "2024-02-30" },
        { type: "examined", on: "2024-05-02", mobile: true },
      ],
    };
    const { code, stdout, stderr } = await runWith(["episode", JSON.stringify(bad), ...on]);
    expect({ code, stdout }).toEqual({ code: 65, stdout: "" });
    expect(stderr).toContain("events[0].on");
    expect(stderr).toContain("events[1].mobile");
    expect(stderr).toContain("mobileUnit");
  });

  test.each([
    [["episode"], 64, "which episode?"],
    [["episode", "a.json", "b.json"], 64, "unexpected argument"],
    [["episode", "none.json"], 66, "none.json"],
    [["episode", "-", "--parameters", "-"], 64, "cannot both be read"],
  ])("%j is answered with %i", async (args, exit, said) => {
    const { code, stderr } = await runWith(args);
    expect(code).toBe(exit);
    expect(stderr).toContain(said);
  });
});
