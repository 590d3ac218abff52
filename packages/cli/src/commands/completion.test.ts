import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { commandTable } from "../command-table.js";
import { runWith } from "../machine.test-data.js";

/** What bash offers after these words, the last of which is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runWith(["completion", "bash"]);
  const line = ["opendepistage", ...words].map((word) => `'${word}'`).join(" ");
  const script = `${stdout}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _opendepistage; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const ended = spawnSync("bash", ["--norc", "-c", script], { encoding: "utf8" });
  expect(ended.stderr).toBe("");
  return ended.stdout.split("\n").filter((word) => word !== "");
}

test("bash offers the commands", async () => {
  const all = await offered("");
  for (const { name } of commandTable) expect(all).toContain(name);
  expect(await offered("deci")).toEqual(["decide", "decisions"]);
});

test("bash offers the decisions, and to explain the provisions too", async () => {
  expect(await offered("decide", "fr.breast.eli")).toEqual(["fr.breast.eligibility"]);
  expect(await offered("decide", "FRB-ELI")).toEqual([]);
  expect(await offered("explain", "FRB-ELI-04")).toEqual(["FRB-ELI-04"]);
});

test("bash offers options and their values", async () => {
  expect(await offered("decide", "--pre")).toEqual(["--presume"]);
  expect(await offered("coverage", "--format", "")).toEqual(["text", "json"]);
  expect(await offered("decide", "fr.breast.eligibility", "--lang", "f")).toEqual(["fr"]);
  expect(await offered("completion", "z")).toEqual(["zsh"]);
});

test.each(["zsh", "fish"])("%s gets every command, option and decision", async (shell) => {
  const { code, stdout } = await runWith(["completion", shell, "--lang", "fr"]);
  expect(code).toBe(0);
  for (const { name, summary, load } of commandTable) {
    expect(stdout).toContain(summary.fr.replaceAll("'", shell === "zsh" ? "'\\''" : "\\'"));
    for (const option of Object.keys((await load()).options))
      expect(stdout, `${name} ${option}`).toMatch(new RegExp(`(--|-l )${option}\\b`));
  }
  expect(stdout).toContain("fr.breast.eligibility");
  expect(stdout).toContain("FRB-ELI-04");
});
