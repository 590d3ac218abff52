import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltCommand, builtCommand } from "../built-command.test-data.js";
import { killTest } from "./kill-test.test-data.js";

describe("listen, killed again and again (issue 4; bench/kill-test.mjs runs it in full)", () => {
  const folder = mkdtempSync(join(tmpdir(), "opendepistage-"));
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => {
    command.remove();
    rmSync(folder, { recursive: true });
  });

  test("has every message that got AA, once, and decided on once", async () => {
    const store = join(folder, "screening.db");
    const result = await killTest({ main: command.main, store, messages: 2000, connections: 8, kills: 5 });
    expect(result).toMatchObject({
      kills: 5,
      acknowledged: 2000,
      lost: [],
      storedTwice: [],
      undecided: 0,
      decidedWithoutMessage: 0,
      decidedTwice: 0,
    });
  });
});
