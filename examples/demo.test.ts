import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltCommand, builtCommand } from "../packages/cli/src/built-command.test-data.js";

const root = join(import.meta.dirname, "..");
let command: BuiltCommand;
beforeAll(async () => {
  command = await builtCommand();
});
afterAll(() => command.remove());

test("the demo shows each message, decision, article and date in under 30 lines of 100 characters", () => {
  const demo = join(import.meta.dirname, "demo.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo, command.main], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const [heading = "", ...scenes] = stdout.split(/^(?=\d\. )/m);
  expect(heading).toContain("OpenDépistage");
  expect(scenes.length).toBeGreaterThanOrEqual(6);
  for (const scene of scenes) {
    const lines = (scene.split("\nNext\n")[0] ?? "").trimEnd().split("\n");
    expect(lines.length, lines[0]).toBeLessThan(30);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(100);
  }
  for (const shown of [
    "OBX|",
    "→ surveillance",
    "FRB-CON-02",
    "from 2024-08-29",
    "MSA|AE|",
    "annexe III",
    "Next",
  ])
    expect(stdout).toContain(shown);
});

test("the message of docs/hl7/default-profile.md is that of the examples", () => {
  const documented = readFileSync(join(root, "docs/hl7/default-profile.md"), "utf8");
  const [, written = ""] = /```hl7\n(MSH[\s\S]*?)```/.exec(documented) ?? [];
  const example = readFileSync(join(root, "examples/messages/first-reading-surveillance.hl7"), "utf8");
  expect(written.split("\n")).toEqual(example.split("\r"));
});
