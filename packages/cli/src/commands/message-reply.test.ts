import { parseFile, parseMessage, readResultMessage } from "@opendepistage/hl7";
import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const header =
  "MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20240229100000||ORU^R01^ORU_R01|42|T|2.5.1|||||FRA|UNICODE UTF-8";
const pid = (name: string) => `PID|1||1^^^CENTRE^PI||${name}||19600527|F`;
const observation = (code: string, value: string, side = "") =>
  `OBX|1|CE|${code}^^OPENDEPISTAGE|${side}|${value}^^OPENDEPISTAGE||||||F`;
/** A first reading that ends with class 3, of the day given. */
const surveillance = (number: string) => [
  `OBR|1|${number}^RIS|F${number}|24606-6^^LN|||20240229`,
  observation("BIRADS", "3", "L"),
  observation("BIRADS", "1", "R"),
  observation("CLINICAL-EXAMINATION", "NORMAL"),
  observation("WORK-UP", "DONE"),
  observation("WORK-UP-EXAMINATIONS", "ULTRASOUND"),
  observation("FINDINGS", "MASS"),
  observation("SAMPLING-ADVISED", "N"),
  observation("SAMPLE-RESULT", "NONE"),
];
const messageOf = (...segments: readonly string[]) => segments.map((line) => `${line}\r`).join("");
const one = messageOf(header, pid("ESSAI^ÉLODIE"), "PV1|1|O", ...surveillance("D1"));
const now = "2026-01-06T12:44:19Z";

const run = (message: string, ...args: readonly string[]) =>
  runWith(["message", "m.hl7", ...args], { files: { "m.hl7": message }, now });

describe("The decisions of a message as a result (--to oru)", () => {
  test("go back to the sender, with the PID and the order numbers of the message", async () => {
    const { code, stdout, stderr } = await run(one, "--to", "oru");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const parsed = parseMessage(stdout);
    expect(parsed).toMatchObject({ ok: true, problems: [] });
    const lines = stdout.split("\r");
    expect(lines[0]).toMatch(
      /^MSH\|\^~\\&\|SI\|CRCDC\|RIS\|CENTRE\|20260106134419\+0100\|\|ORU\^R01\^ORU_R01\|[A-Z0-9-]{1,20}\|T\|/,
    );
    expect(lines.slice(1, 5)).toEqual([
      pid("ESSAI^ÉLODIE"),
      "PV1|1|O",
      "ORC|RE|D1^RIS|FD1",
      expect.stringMatching(
        /^OBR\|1\|D1\^RIS\|FD1\|fr\.breast\.first-reading\^[^^|]+\^OPENDEPISTAGE-RESULT\|\|\|20240229\|/,
      ),
    ]);
  });

  test("say what --to decision says", async () => {
    const { stdout } = await run(one, "--to", "oru");
    const { message } = parseMessage(stdout);
    if (message === undefined) throw new TypeError("No message");
    const results = readResultMessage(message).results.map(({ result }) => result);
    const decided = await run(one);
    expect(results.map(({ outcome }) => outcome)).toEqual(["surveillance", "surveillance"]);
    expect(results).toEqual(JSON.parse(decided.stdout).decisions);
  });

  test("of several persons stand in one message, each under its PID", async () => {
    const both = messageOf(header, pid("UN"), ...surveillance("D1"), pid("DEUX"), ...surveillance("D2"));
    const { stdout } = await run(both, "--to", "oru");
    const { message } = parseMessage(stdout);
    if (message === undefined) throw new TypeError("No message");
    const { results } = readResultMessage(message);
    expect(results.map(({ patient, request }) => [patient?.field(5).text, request?.field(2).text])).toEqual([
      ["UN", "D1"],
      ["UN", "D1"],
      ["DEUX", "D2"],
      ["DEUX", "D2"],
    ]);
  });

  test("are not written without a PID: whose they are is never made up", async () => {
    const { code, stdout, stderr } = await run(messageOf(header, ...surveillance("D1")), "--to", "oru");
    expect({ code, stdout }).toEqual({ code: 65, stdout: "" });
    expect(stderr).toBe(
      "opendepistage: m.hl7, message 1: a decision is not written: no PID says whom it is about, or one holds a line break\n",
    );
    const french = await run(messageOf(header, ...surveillance("D1")), "--to", "oru", "--lang", "fr");
    expect(french.stderr).toContain("aucun PID ne dit de qui il s’agit");
  });

  test("as JSON, one object for each message, null where nothing was decided", async () => {
    const cancelled = messageOf(
      header.replace("ORU^R01^ORU_R01", "ORM^O01"),
      pid("UN"),
      "ORC|CA|D1",
      "OBR|1|D1",
    );
    const { stdout } = await run(one + cancelled, "--to", "oru", "--format", "json");
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { index: 1, controlId: "42" },
      { index: 2, oru: null },
    ]);
    expect(parseMessage(answers[0].oru).ok).toBe(true);
  });

  test("are one segment a line on a terminal", async () => {
    const given = { files: { "m.hl7": one }, now, isTerminal: true };
    const { stdout } = await runWith(["message", "m.hl7", "--to", "oru"], given);
    expect(stdout).toMatch(/^MSH.+\nPID.+\nPV1/);
  });
});

describe("The orders that follow from a message (--to orm)", () => {
  test("each control, and the next screening, with its day and a number of its own", async () => {
    const { code, stdout } = await run(one, "--to", "orm");
    expect(code).toBe(0);
    const parsed = parseMessage(stdout);
    expect(parsed).toMatchObject({ ok: true, problems: [] });
    const requests = parsed.message
      ?.segmentsOf("OBR")
      .map((segment) => [segment.field(4).text, segment.field(27).component(4).text]);
    expect(requests).toContainEqual(["SURVEILLANCE-CONTROL", "20240829"]);
    const numbers = parsed.message?.segmentsOf("ORC").map((segment) => segment.field(2).text) ?? [];
    expect(new Set(numbers).size).toBe(requests?.length);
    expect(parsed.message?.text("ORC-2.2")).toBe("SI");
    expect(parsed.message?.text("PID-5.2")).toBe("ÉLODIE");
  });

  test("one message for each person", async () => {
    const both = messageOf(header, pid("UN"), ...surveillance("D1"), pid("DEUX"), ...surveillance("D2"));
    const { stdout } = await run(both, "--to", "orm");
    const { messages } = parseFile(stdout);
    expect(messages.map(({ result }) => result.message?.text("PID-5"))).toEqual(["UN", "DEUX"]);
    expect(new Set(messages.map(({ result }) => result.message?.text("MSH-10"))).size).toBe(2);
  });

  test("nothing where nothing is ordered", async () => {
    const open = messageOf(
      header,
      pid("UN"),
      "OBR|1|D1||24606-6^^LN|||20240229",
      observation("BIRADS", "3", "L"),
    );
    expect(await run(open, "--to", "orm")).toMatchObject({ code: 0, stdout: "" });
  });
});
