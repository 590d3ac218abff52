import { describe, expect, test } from "vitest";
import { commandTable } from "./command-table.js";
import { runWith } from "./machine.test-data.js";

const decision = "fr.breast.eligibility";
const birthDate = '{"birthDate": "1968-02-11"}';
const on = ["--on", "2024-05-02"];

describe("A slip is answered with the right name", () => {
  test.each([
    [["decid"], "did you mean decide?"],
    [["what-if"], "did you mean whatif?"],
    [["decide", decision, "--facst", "{}"], "did you mean --facts?"],
    [["decide", decision, "--presumed", "--facts", "{}"], "did you mean --presume?"],
    [["decide", "fr.breast.eligibilty", "--facts", "{}"], `did you mean ${decision}?`],
    [["decide", "eligibility", "--facts", "{}"], `did you mean ${decision}`],
    [["explain", "FRB-ELI-004"], "did you mean FRB-ELI-04"],
    [["completion", "powershell"], "write bash, zsh or fish"],
    [["decide", decision, "--lang", "de"], "expected en or fr"],
    [["coverage", "--format", "csv"], "expected text or json"],
    [["decide", decision, "--format", "xml", "--facts", "{}"], "expected text or json or fhir"],
    [["decide", decision], "--facts '{}' tells which facts are needed"],
    [["decide"], "opendepistage decisions lists the ids"],
    [["explain"], "opendepistage decisions lists the decisions"],
    [["decide", decision, "--facts", "{}", "--facts", "{}"], "--facts is given twice"],
    [["decide", decision, "--presume=yes", "--facts", "{}"], "--presume takes no value"],
    [["decide", decision, "more", "--facts", "{}"], 'unexpected argument "more"'],
    [["decide", "--batch", "-", decision], "with --batch each line names its decision"],
    [["decide", "--batch", "-", "--facts", "{}"], "--facts does not go with --batch"],
    [["decide", decision, "--facts", "-", "--parameters", "-"], "cannot both be read from standard input"],
  ])("%j: %s", async (args, said) => {
    const { code, stdout, stderr } = await runWith(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    expect(stderr).toContain(said);
  });

  test("in French where French is asked for, wherever it is asked", async () => {
    for (const args of [
      ["decid", "--lang", "fr"],
      ["--lang=fr", "decid"],
      ["--lang", "fr", "decid"],
    ])
      expect((await runWith(args)).stderr).toContain("commande inconnue");
    const ended = await runWith(["decide", decision, "--facts", '{"highRisk": 1}', "--lang", "fr"]);
    expect(ended.stderr).toContain("highRisk : trouvé 1, attendu true ou false");
  });

  test("names with control characters do not reach the terminal as they are", async () => {
    expect((await runWith(["\u001b[2Jdecide"])).stderr).not.toContain("\u001b");
  });
});

describe("Every command", () => {
  test.each(commandTable)(
    "$name has help in two languages with examples",
    async ({ name, summary, load }) => {
      const [english, french] = [
        await runWith([name, "--help"]),
        await runWith([name, "--help", "--lang", "fr"]),
      ];
      const inOneLine = (text: string) => text.replaceAll("\n", " ");
      expect(inOneLine(english.stdout)).toContain(summary.en);
      expect(inOneLine(french.stdout)).toContain(summary.fr);
      for (const { line } of (await load()).examples)
        expect(english.stdout).toContain(`opendepistage ${line}`);
    },
  );

  test.each(commandTable)("$name fits on a narrow terminal, examples apart", async ({ name }) => {
    const { stdout } = await runWith([name, "--help"]);
    const [help = ""] = stdout.split("\nExamples\n");
    for (const line of help.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test("is listed in the help of all", async () => {
    const { stdout } = await runWith(["--help"]);
    for (const { name } of commandTable) expect(stdout).toContain(`\n  ${name} `);
  });
});

describe("decide", () => {
  test("writes text on a terminal and JSON elsewhere, unless told otherwise", async () => {
    const args = ["decide", decision, "--facts", birthDate, "--presume", ...on];
    const isTerminal = true;
    expect((await runWith(args, { isTerminal })).stdout).toContain("→ eligible, required");
    expect((await runWith([...args, "--format", "json"], { isTerminal })).stdout).toMatch(/^\{/);
    expect((await runWith(args)).stdout).toMatch(/^\{/);
    expect((await runWith([...args, "--format", "text"])).stdout).toContain("→ eligible, required");
  });

  test("tells in words what is missing and how to write it", async () => {
    const { stdout } = await runWith(["decide", decision, "--facts", birthDate, "--format", "text", ...on]);
    expect(stdout).toContain("→ needs-information: facts are missing that matter");
    expect(stdout).toMatch(/symptomAtVisit +Suspicious clinical sign.*\s+.*true or\s+false/);
  });

  test("answers in French", async () => {
    const args = ["decide", decision, "--facts", birthDate, "--presume", "--lang", "fr", ...on];
    expect((await runWith([...args, "--format", "text"])).stdout).toContain(
      "→ eligible\u00a0: éligible, obligatoire",
    );
    expect(JSON.parse((await runWith(args)).stdout)).toMatchObject({
      because: [{ citation: "FR-ARR-2024, annexe III, introduction et I.A" }, {}, {}],
    });
  });

  test.each([
    ["2024-05-01T21:59:59Z", "2024-05-01"],
    ["2024-05-01T22:00:00Z", "2024-05-02"], // midnight in Paris, summer time
    ["2024-12-31T22:59:59Z", "2024-12-31"],
    ["2024-12-31T23:00:00Z", "2025-01-01"], // midnight in Paris, winter time
  ])("at %s is on %s, the day in Paris", async (now, day) => {
    const { stdout } = await runWith(["decide", decision, "--facts", birthDate], { now });
    expect(JSON.parse(stdout)).toMatchObject({ on: day });
  });

  test("takes an organisation’s parameters, also those of other decisions, and no other name", async () => {
    const args = ["decide", decision, "--facts", birthDate, "--parameters", "ours.json"];
    const ours = '{"reminders.afterMonths": [3, 9]}';
    expect(await runWith(args, { files: { "ours.json": ours } })).toMatchObject({ code: 0 });
    const wrong = await runWith(args, { files: { "ours.json": '{"reminder.afterMonths": [3, 9]}' } });
    expect(wrong).toMatchObject({
      code: 65,
      stderr: expect.stringContaining("expected reminders.afterMonths"),
    });
  });
});

describe("A batch", () => {
  const line = (members: object) => JSON.stringify({ decision, on: "2024-05-02", facts: {}, ...members });
  const answer = async (text: string, ...args: readonly string[]) => {
    const { stdout } = await runWith(["decide", "--batch", "-", ...args], { files: { "-": text } });
    return JSON.parse(stdout) as {
      outcome?: string;
      on?: string;
      error?: { code: string; message: string; path?: string };
    };
  };

  test.each([
    ["invalid-json", '{"decision": }', undefined],
    ["invalid-line", "[]", undefined],
    ["invalid-line", '"text"', undefined],
    ["invalid-line", line({ presumed: true }), undefined],
    ["invalid-line", line({ presume: "yes" }), undefined],
    ["invalid-line", '{"on": "2024-05-02", "facts": {}}', "decision"],
    ["invalid-line", `{"decision": "${decision}", "on": "2024-05-02"}`, "facts"],
    ["unknown-decision", line({ decision: "fr.breast.eligible" }), undefined],
    ["unknown-decision", line({ decision: "__proto__" }), undefined],
    ["invalid-date", `{"decision": "${decision}", "facts": {}}`, "on"],
    ["invalid-date", line({ on: "2024-02-30" }), "on"],
    ["invalid-facts", line({ facts: { lastMammogram: { date: "2026-02-30" } } }), "lastMammogram.date"],
    ["invalid-facts", line({ facts: [] }), ""],
    [
      "invalid-parameters",
      line({ parameters: { "reminders.afterMonths": [6, 12] } }),
      "reminders.afterMonths",
    ],
  ])("answers %s to %s", async (code, text, path) => {
    expect((await answer(text)).error).toMatchObject({ code, ...(path === undefined ? {} : { path }) });
  });

  test("answers all that is wrong with a line", async () => {
    const { error } = await answer(line({ facts: { birthDate: 1, highRisk: 2 } }));
    expect(error).toMatchObject({
      path: "birthDate",
      problems: [{ path: "birthDate" }, { path: "highRisk" }],
    });
  });

  test("takes what lines leave out from the options", async () => {
    const open = `{"decision": "${decision}", "facts": ${birthDate}}`;
    expect(await answer(open, "--on", "2024-05-02", "--presume")).toMatchObject({
      on: "2024-05-02",
      outcome: "eligible",
    });
    const own = line({ facts: { birthDate: "1968-02-11" }, presume: false, on: "2024-05-03" });
    expect(await answer(own, "--on", "2024-05-02", "--presume")).toMatchObject({
      on: "2024-05-03",
      outcome: "needs-information",
    });
  });

  test("keeps any id, and a line without id has none", async () => {
    for (const id of ["a", 7, null, { system: "x" }])
      expect(await answer(line({ id }))).toMatchObject({ id });
    expect(await answer(line({}))).not.toHaveProperty("id");
  });

  test("says its errors in French", async () => {
    expect((await answer(line({ decision: "x" }), "--lang", "fr")).error?.message).toContain(
      "décision inconnue",
    );
  });
});

describe("The lists", () => {
  test("of decisions hold what a program needs to know", async () => {
    const { stdout } = await runWith(["decisions"]);
    const listed = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(listed.find(({ id }) => id === decision)).toMatchObject({
      title: "Breast screening: eligibility",
      provisions: expect.arrayContaining(["FRB-ELI-01"]),
      facts: { $schema: expect.stringContaining("2020-12"), properties: { birthDate: { format: "date" } } },
      outcomes: { deferred: "deferred" },
      parameters: [],
    });
    expect((await runWith(["decisions", "--format", "text"])).stdout).toContain(`${decision} `);
  });

  test("of provisions leave none out, and tell which are executable", async () => {
    const { stdout } = await runWith(["coverage"]);
    const listed = JSON.parse(stdout) as readonly { id: string; status: string; text: string }[];
    expect(new Set(listed.map(({ id }) => id)).size).toBe(192);
    expect(listed.find(({ id }) => id === "FRB-ELI-04")?.status).toBe("executable");
    expect(new Set(listed.map(({ status }) => status))).toContain("executable");
    expect(listed.every(({ text }) => text.length > 0)).toBe(true);
  });

  test("speak French", async () => {
    expect((await runWith(["coverage", "--format", "text", "--lang", "fr"])).stdout).toMatch(
      /exécutable : \d+ dispositions sur 192/,
    );
  });
});

describe("explain", () => {
  test("tells a decision: source, facts, table, outcomes, provisions and readings", async () => {
    const { stdout } = await runWith(["explain", decision]);
    for (const said of ["In force", "birthDate", "50 to 74", "If Age: under 50", "ELI-4", "FRB-ELI-04"])
      expect(stdout).toContain(said);
    expect(stdout).toContain("legifrance.gouv.fr");
    expect(stdout).toContain("12 months after lastMammogram.date");
  });

  test("tells a provision: text, place, link and decision, in either case", async () => {
    const { stdout } = await runWith(["explain", "frb-eli-04", "--lang", "fr"]);
    for (const said of ["FRB-ELI-04", "annexe III, I.A et III", "legifrance.gouv.fr", decision, "ELI-4"])
      expect(stdout).toContain(said);
  });
});

describe("whatif", () => {
  const args = ["whatif", decision, "--facts", birthDate, "--presume", ...on];

  test("tells the changes that matter and the next day on which the answer changes", async () => {
    const found = JSON.parse((await runWith(args)).stdout) as {
      changes: readonly { fact: string; outcome: string }[];
    };
    expect(found).toMatchObject({
      result: { outcome: "eligible" },
      nextChange: { on: "2043-02-11", outcome: "outside-age-range" },
    });
    expect(found.changes).toContainEqual(
      expect.objectContaining({ fact: "symptomReferral", outcome: "diagnostic-pathway" }),
    );
  });

  test("in words", async () => {
    const { stdout } = await runWith([...args, "--format", "text", "--lang", "fr"]);
    expect(stdout).toContain("au lieu de");
    expect(stdout).toContain("2043-02-11");
  });
});
