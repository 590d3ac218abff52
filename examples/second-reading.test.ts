import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSheet } from "../packages/hl7/src/cda/index.js";

const folder = mkdtempSync(join(tmpdir(), "opendepistage-"));
const library = join(folder, "cda.mjs");
beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, "../packages/hl7/src/cda/index.ts")],
    outfile: library,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

test("the sheet of the first reader is completed, decided and written, and what the order forbids is not", () => {
  const written = join(folder, "completed.xml");
  const example = join(import.meta.dirname, "second-reading.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [example, written, library], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const said of [
    "first reader: fr.breast.first-reading → second-reading",
    "class 3: invalid, class-3-without-work-up",
    "FRB-L2-05",
    "class 1: negative, version 2",
    "letter to the person, at the latest on 2024-05-17",
    "letter to the doctor",
  ])
    expect(stdout).toContain(said);
  const completed = readSheet(readFileSync(written));
  expect(completed.ok && completed.sheet).toMatchObject({ header: { versionNumber: 2 }, concordance: true });
});
