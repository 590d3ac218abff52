import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltCommand, builtCommand } from "./built-command.test-data.js";

const decision = "fr.breast.eligibility";
const known = {
  birthDate: "1968-02-11",
  symptomReferral: "none",
  symptomAtVisit: false,
  breastCancer: "none",
  highRisk: false,
  surveillance: null,
  lastMammogram: { date: "2023-05-03", result: "normal", withinProgramme: false },
  particulars: [],
};
const facts = JSON.stringify(known);
const line = (id: unknown, changed: object = {}) =>
  JSON.stringify({ id, decision, on: "2024-05-02", facts: known, ...changed });

let command: BuiltCommand;
let folder: string;
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(async () => {
  command = await builtCommand();
  folder = mkdtempSync(join(tmpdir(), "opendepistage-files-"));
});

afterAll(() => {
  command.remove();
  rmSync(folder, { recursive: true });
});

describe("A case is decided", () => {
  const deferred = { decision, outcome: "deferred", values: { notBefore: "2024-05-03" } };

  test("from facts written out, in a file, or on standard input, and nothing else is on stdout", () => {
    const path = file("case.json", `\uFEFF${facts}`);
    for (const [source, input] of [[facts], [path], ["-", facts]] as const) {
      const ended = command.run(["decide", decision, "--on", "2024-05-02", "--facts", source], input);
      expect(ended).toMatchObject({ code: 0, stderr: "" });
      expect(JSON.parse(ended.stdout)).toMatchObject(deferred);
    }
  });

  test("any outcome is a success", () => {
    expect(command.run(["decide", decision, "--on", "2024-05-02", "--facts", "{}"])).toMatchObject({
      code: 0,
    });
    expect(command.run(["decide", decision, "--on", "2020-01-01", "--facts", facts])).toMatchObject({
      code: 0,
    });
  });
});

describe("Exit codes follow sysexits", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["decid", decision]],
    ["an unknown option", ["decide", decision, "--fact", facts]],
    ["an option without its value", ["decide", decision, "--facts"]],
    ["an unknown decision", ["decide", "fr.brest.eligibility", "--facts", facts]],
    ["no facts", ["decide", decision]],
    ["an unreal date of decision", ["decide", decision, "--facts", facts, "--on", "2024-02-30"]],
    ["a format that there is not", ["decide", decision, "--facts", facts, "--format", "xml"]],
  ])("64 for %s", (_, args) => {
    expect(command.run(args)).toMatchObject({
      code: 64,
      stdout: "",
      stderr: expect.stringContaining("opendepistage"),
    });
  });

  test.each([
    [
      "an unknown fact",
      '{"birthdate": "1968-02-11"}',
      "birthdate: found an unknown name, expected birthDate",
    ],
    ["a wrong type", '{"highRisk": "no"}', 'highRisk: found "no", expected true or false'],
    [
      "an impossible date",
      '{"birthDate": "2026-02-30"}',
      'birthDate: found "2026-02-30", expected a real date',
    ],
    ["broken JSON", '{"birthDate": }', 'column 15\n  found "}", expected a value'],
    ["a name twice", '{"highRisk": true, "highRisk": false}', 'found "highRisk" a second time'],
  ])("65 for %s, with its place and what was expected", (_, given, said) => {
    expect(command.run(["decide", decision, "--facts", given])).toMatchObject({
      code: 65,
      stdout: "",
      stderr: expect.stringContaining(said),
    });
  });

  test("65 names the file and the line", () => {
    const path = file("broken.json", '{\n  "birthDate": "1968-02-11"\n  "highRisk": true\n}\n');
    const { code, stderr } = command.run(["decide", decision, "--facts", path]);
    expect(code).toBe(65);
    expect(stderr).toContain(`${path} is not valid JSON at line 3, column 3`);
  });

  test("65 for bytes that are no UTF-8", () => {
    const path = join(folder, "latin1.json");
    writeFileSync(path, Buffer.from('{"birthDate": "é"}', "latin1"));
    expect(command.run(["decide", decision, "--facts", path])).toMatchObject({ code: 65 });
  });

  test("66 for a file that is missing, a folder, or a file that may not be read", () => {
    const [absent, directory, locked] = [
      join(folder, "absent.json"),
      join(folder, "folder"),
      file("locked.json", "{}"),
    ];
    mkdirSync(directory);
    chmodSync(locked, 0);
    // Whoever may read everything, reads this file too.
    const isRoot = process.getuid?.() === 0;
    for (const path of [absent, directory, ...(isRoot ? [] : [locked])]) {
      for (const args of [
        ["decide", decision, "--facts", path],
        ["decide", "--batch", path],
      ])
        expect(command.run(args)).toMatchObject({
          code: 66,
          stdout: "",
          stderr: expect.stringContaining(path),
        });
    }
  });
});

describe("A batch", () => {
  test("answers the good lines in their order and each bad line with its error", () => {
    const lines = [
      line("a"),
      "{broken",
      "",
      line("b", { facts: { ...known, birthDate: "1968-13-11" } }),
      line(3, { decision: "fr.breast.eligibilty" }),
      line("c", { facts: { birthDate: "1968-02-11" }, presume: true }),
    ];
    const { code, stdout, stderr } = command.run(["decide", "--batch", "-"], `${lines.join("\n")}\n`);
    const answers: readonly unknown[] = stdout
      .trim()
      .split("\n")
      .map((answer): unknown => JSON.parse(answer));
    expect(code).toBe(65);
    expect(answers).toMatchObject([
      { id: "a", outcome: "deferred" },
      { line: 2, error: { code: "invalid-json" } },
      { id: "b", line: 4, error: { code: "invalid-facts", path: "birthDate", found: '"1968-13-11"' } },
      {
        id: 3,
        line: 5,
        error: { code: "unknown-decision", message: expect.stringContaining("unknown decision") },
      },
      { id: "c", outcome: "eligible" },
    ]);
    expect(stderr).toContain("3 of 5 lines");
  });

  test("of good lines alone is exit code 0, its last line ended or not", () => {
    const ended = command.run(["decide", "--batch", "-"], `${line(1)}\r\n${line(2)}`);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout.match(/"id":\d/g)).toEqual(['"id":1', '"id":2']);
  });

  test("waits for its reader, and stops quietly when it leaves", () => {
    const path = file("many.ndjson", `${line(1)}\n`.repeat(3000));
    const script = `"${process.execPath}" "${command.main}" decide --batch "${path}" | head -n 1`;
    const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", script], {
      encoding: "utf8",
    });
    expect({ status, stderr, lines: stdout.trim().split("\n").length }).toEqual({
      status: 0,
      stderr: "",
      lines: 1,
    });
  });
});

describe("A newcomer is helped", () => {
  test.each([["--help"], ["help"], ["decide", "--help"], ["help", "decide"], ["coverage", "-h"]])(
    "by %s %s",
    (...args) => {
      const { code, stdout, stderr } = command.run(args.filter((arg) => arg !== undefined));
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain("opendepistage");
    },
  );

  test("by the version", () => {
    expect(command.run(["--version"]).stdout).toMatch(/^opendepistage \d+\.\d+\.\d+\n$/);
  });

  test("in French", () => {
    expect(command.run(["--help", "--lang", "fr"]).stdout).toContain("ce que le droit du dépistage organisé");
  });
});

describe("FHIR is written", () => {
  test("of a decision, by a file that is loaded for it alone", () => {
    const args = [
      "decide",
      "fr.breast.eligibility",
      "--facts",
      '{"birthDate": "1968-02-11"}',
      "--format",
      "fhir",
    ];
    const ended = command.run(args);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ended.stdout)).toMatchObject({ resourceType: "Bundle", type: "transaction" });
  });
});

describe("A server is asked", () => {
  test("and one that is not there is a clear error, without the identifiers asked for", () => {
    const ended = command.run(["bundle", "--server", "http://127.0.0.1:9", "Patient/p1"]);
    expect(ended).toMatchObject({ code: 69, stdout: "" });
    expect(ended.stderr).not.toContain("p1");
  });
});
