import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltCommand, builtCommand } from "../built-command.test-data.js";

let command: BuiltCommand;
let folder: string;

beforeAll(async () => {
  command = await builtCommand();
  folder = mkdtempSync(join(tmpdir(), "opendepistage-cohort-"));
});

afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true });
});

/** Enough persons for many groups of lines, some of them bad. */
function persons(): string {
  return Array.from({ length: 5000 }, (_, index) =>
    index % 100 === 7
      ? `{"id": ${index}, "birthDate": "1968-02-30"}`
      : `{"id": ${index}, "birthDate": "19${String(20 + (index % 70))}-02-11", "symptomReferral": "mass"}`,
  ).join("\n");
}

test("workers answer what one thread answers, in the same order", () => {
  const source = join(folder, "persons.ndjson");
  writeFileSync(source, persons());
  const args = ["cohort", source, "--decision", "fr.breast.eligibility", "--on", "2024-05-02"];
  const alone = command.run(args);
  expect(alone).toMatchObject({ code: 65, stderr: expect.stringContaining("50 of 5000") });
  const ids = alone.stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: number }).id);
  expect(ids).toEqual(Array.from({ length: 5000 }, (_, index) => index));
  for (const workers of ["2", "3"]) {
    const out = join(folder, `results-${workers}.ndjson`);
    const shared = command.run([...args, "--workers", workers, "--out", out]);
    expect(shared).toMatchObject({ code: 65, stdout: "" });
    expect(readFileSync(out, "utf8")).toBe(alone.stdout);
  }
});

test("an output that cannot be made is told before anything is read", () => {
  const args = ["cohort", "-", "--decision", "fr.breast.eligibility", "--out", join(folder, "no", "where")];
  expect(command.run(args)).toMatchObject({ code: 74, stderr: expect.stringContaining("cannot write") });
});
