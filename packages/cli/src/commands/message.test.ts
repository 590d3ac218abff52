import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const header = (type = "ORU^R01", id = "42", version = "2.5.1") =>
  `MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105100000||${type}|${id}|P|${version}|||||FRA|UNICODE UTF-8`;
const request = "OBR|1|D1||24606-6^^LN|||20260105";
const observation = (code: string, value: string, side = "") =>
  `OBX|1|CE|${code}^^OPENDEPISTAGE|${side}|${value}^^OPENDEPISTAGE||||||F`;
const messageOf = (...segments: readonly string[]) => segments.map((line) => `${line}\r`).join("");
const complete = [
  observation("BIRADS", "1", "L"),
  observation("BIRADS", "2", "R"),
  observation("WORK-UP", "NOT-DONE"),
  observation("CLINICAL-EXAMINATION", "NORMAL"),
  observation("ULTRASOUND", "NOT-DONE"),
];
const good = messageOf(header(), request, ...complete);
const unmapped = messageOf(header("ORU^R01", "43"), request, observation("BIRADS", "9", "L"));
const unreadable = messageOf(header("ORU^R01", "44", "2.9"), request);

/** The objects of an output that has one on each line. */
const objectsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly [member: string]: unknown });

describe("A message becomes decisions", () => {
  test("as JSON, one object with all that was found", async () => {
    const { code, stdout, stderr } = await runWith(["message", "m.hl7"], { files: { "m.hl7": good } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [answer, ...others] = objectsOf(stdout);
    expect(others).toEqual([]);
    expect(Object.keys(answer ?? {})).toEqual([
      "file",
      "index",
      "messageType",
      "controlId",
      "carries",
      "examinations",
      "decisions",
      "unmapped",
      "problems",
    ]);
    expect(answer).toMatchObject({
      file: "m.hl7",
      index: 1,
      messageType: "ORU^R01",
      controlId: "42",
      decisions: [{ decision: "fr.breast.first-reading", on: "2026-01-05", outcome: "second-reading" }],
      unmapped: [{ place: "OBR-2", reason: "field-not-read" }],
      problems: [],
    });
  });

  test("as text on a terminal: what it is, the decision, the article, who does what", async () => {
    const { stdout } = await runWith(["message", "-"], { files: { "-": good }, isTerminal: true });
    expect(stdout).toContain("standard input, message 1\nORU^R01 42 from RIS, CENTRE\n");
    expect(stdout).toContain("fr.breast.first-reading, 2026-01-05 → second-reading");
    expect(stdout).toMatch(/FRB-L1-0\d: FR-ARR-2024, annex III/);
    expect(stdout).toContain("the radiologist → the CRCDC: send-for-second-reading");
    expect(stdout).toContain("not read: OBR-2");
  });

  test("of several persons: each decision under its examination and its person", async () => {
    const one = ["PID|1||A1", request, ...complete];
    const files = { "m.hl7": messageOf(header(), ...one, ...one) };
    const { stdout } = await runWith(["message", "m.hl7"], { files });
    expect(objectsOf(stdout)[0]?.["examinations"]).toEqual([
      { place: "OBR", person: "PID", decisions: [0] },
      { place: "OBR[2]", person: "PID[2]", decisions: [1] },
    ]);
    const text = await runWith(["message", "m.hl7", "--format", "text"], { files });
    expect(text.stdout).toMatch(/\nOBR \(PID\)\nfr\.breast.*\nOBR\[2\] \(PID\[2\]\)\nfr\.breast/s);
  });

  test("the last reader of a mammotest is in the message, and not in the answer", async () => {
    const reading = (service: string, number: string) => [
      `OBR|1|||${service}^^OPENDEPISTAGE|||20260105||||||||||||||||||F`,
      `OBX|1|XCN|READER^^OPENDEPISTAGE||${number}^^^^^^^^INAMI&https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-professional&URI||||||F`,
      "OBX|2|CE|READING-RESULT^^OPENDEPISTAGE||NEGATIVE^^OPENDEPISTAGE||||||F",
    ];
    const readings = [
      ...reading("BE-FIRST-READING", "10000001"),
      ...reading("BE-SECOND-READING", "10000002"),
    ];
    const files = { "m.hl7": messageOf(header(), "PID|1||A1", ...readings) };
    for (const format of ["json", "text"]) {
      const { stdout } = await runWith(["message", "m.hl7", "--format", format, "--on", "2026-01-05"], {
        files,
      });
      expect(stdout).toContain("(identifier)");
      expect(stdout).not.toContain("1000000");
    }
    const { stdout } = await runWith(["message", "m.hl7", "--to", "oru"], { files });
    expect(stdout).toContain("10000002");
  });

  test("in French", async () => {
    const given = { files: { "m.hl7": good } };
    const { stdout } = await runWith(["message", "m.hl7", "--lang", "fr", "--format", "text"], given);
    expect(stdout).toContain("message n° 1");
    expect(stdout).toContain("annexe III");
    expect(stdout).toContain("le radiologue → le CRCDC");
    expect(stdout).toContain("non lu");
  });

  test("on another day where one is given", async () => {
    const given = { files: { "m.hl7": good } };
    const { stdout } = await runWith(["message", "m.hl7", "--on", "2024-01-26"], given);
    expect(objectsOf(stdout)).toMatchObject([{ decisions: [{ outcome: "no-rule-in-force" }] }]);
  });

  test("with presumptions where they are asked for", async () => {
    const order = messageOf(header("ORM^O01"), "PID|1||||||19600503", "ORC|NW", "OBR|1|||24606-6^^LN");
    const given = { files: { "m.hl7": order } };
    const { stdout } = await runWith(["message", "m.hl7"], given);
    expect(objectsOf(stdout)).toMatchObject([{ decisions: [{ outcome: "needs-information" }] }]);
    const presumed = await runWith(["message", "m.hl7", "--presume"], given);
    expect(objectsOf(presumed.stdout)).toMatchObject([{ decisions: [{ outcome: "eligible" }] }]);
  });
});

describe("What is wrong is told with its place; the rest is answered", () => {
  test("a code that the mapping does not have", async () => {
    const { code, stdout, stderr } = await runWith(["message", "m.hl7"], { files: { "m.hl7": unmapped } });
    expect(code).toBe(65);
    expect(stderr).toMatch(
      /^opendepistage: m\.hl7, message 1, OBX-5\.1: found a code .+, expected 397138000, .+\n$/,
    );
    expect(objectsOf(stdout)).toMatchObject([
      {
        decisions: [{ outcome: "needs-information" }],
        problems: [{ code: "value-not-mapped", hl7Code: 103, severity: "E", place: "OBX-5.1" }],
      },
    ]);
  });

  test("in French too, faults of the syntax as well", async () => {
    const { stderr } = await runWith(["message", "m.hl7", "--lang", "fr"], {
      files: { "m.hl7": unmapped + unreadable },
    });
    expect(stderr).toContain("m.hl7, message n° 1, OBX-5.1\u00a0: trouvé un code que la correspondance");
    expect(stderr).toContain("m.hl7, message n° 2, MSH-12.1\u00a0: trouvé une autre version, attendu");
  });

  test("a message that cannot be read, among others, in order", async () => {
    const files = { "a.hl7": good + unreadable + good, "b.hl7": good };
    const { code, stdout, stderr } = await runWith(["message", "a.hl7", "b.hl7"], { files });
    expect(code).toBe(65);
    expect(stderr).toBe(
      "opendepistage: a.hl7, message 2, MSH-12.1: found version 2.9, expected an HL7 version from 2.3 to 2.8\n",
    );
    expect(objectsOf(stdout).map(({ file, index, controlId }) => [file, index, controlId])).toEqual([
      ["a.hl7", 1, "42"],
      ["a.hl7", 2, "44"],
      ["a.hl7", 3, "42"],
      ["b.hl7", 1, "42"],
    ]);
    expect(objectsOf(stdout)[1]).toMatchObject({ messageType: "ORU^R01", carries: [], decisions: [] });
  });

  test("a file without messages, or with a broken envelope", async () => {
    const empty = await runWith(["message", "m.hl7"], { files: { "m.hl7": "" } });
    expect(empty).toMatchObject({ code: 65, stdout: "" });
    expect(empty.stderr).toContain("m.hl7, MSH: found nothing");
    const files = { "m.hl7": `BHS|^~\\&\r${good}BTS|2\r` };
    const batch = await runWith(["message", "m.hl7"], { files });
    expect(batch.code).toBe(65);
    expect(batch.stderr).toContain("m.hl7, BTS-1");
    expect(objectsOf(batch.stdout)).toHaveLength(1);
  });

  test("a message of a type that is not read", async () => {
    const files = { "m.hl7": messageOf(header("SIU^S12"), "PID|1") };
    const { code, stderr, stdout } = await runWith(["message", "m.hl7"], { files });
    expect(code).toBe(65);
    expect(stderr).toContain("MSH-9.1: found message type SIU, expected one of ORM^O01, ");
    expect(objectsOf(stdout)).toMatchObject([{ unmapped: [{ place: "PID", reason: "message-not-read" }] }]);
  });

  test("a missing file, the others being answered", async () => {
    const { code, stdout, stderr } = await runWith(["message", "none.hl7", "m.hl7"], {
      files: { "m.hl7": good },
    });
    expect(code).toBe(66);
    expect(stderr).toContain("cannot read none.hl7");
    expect(objectsOf(stdout)).toHaveLength(1);
  });

  test.each([
    [["message"], "write opendepistage message FILE"],
    [["message", "-", "-"], "standard input can be read once only"],
    [["message", "m.hl7", "--to", "xml"], "expected decision or fhir or ack or oru or orm"],
    [["message", "m.hl7", "--on", "2026-02-30"], "--on is no date"],
  ])("%j is a slip: %s", async (args, said) => {
    const { code, stdout, stderr } = await runWith(args, { files: { "m.hl7": good, "-": good } });
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    expect(stderr).toContain(said);
  });
});

describe("A mapping file", () => {
  test("that is none is told member by member", async () => {
    const files = { "m.hl7": good, "map.json": '{"format": "opendepistage-hl7v2-mapping/1", "id": "X"}' };
    const { code, stdout, stderr } = await runWith(["message", "m.hl7", "--mapping", "map.json"], { files });
    expect({ code, stdout }).toEqual({ code: 65, stdout: "" });
    expect(stderr).toContain("map.json: this is no mapping of messages");
    expect(stderr).toContain('id: found "X", expected a short name');
    expect(stderr).toContain("services: found nothing, expected a list of the examinations");
    expect(stderr).toContain("docs/hl7/mapping-format.md");
  });

  test("that is missing, or no JSON", async () => {
    const files = { "m.hl7": good, "map.json": "{" };
    expect(await runWith(["message", "m.hl7", "--mapping", "none.json"], { files })).toMatchObject({
      code: 66,
    });
    expect(await runWith(["message", "m.hl7", "--mapping", "map.json"], { files })).toMatchObject({
      code: 65,
    });
  });
});

describe("An acknowledgment (--to ack)", () => {
  const now = "2026-01-06T12:44:19Z";

  test("says of each message that it was read and understood, or what is wrong with it", async () => {
    const given = { files: { "m.hl7": good + unmapped }, now };
    const { code, stdout } = await runWith(["message", "m.hl7", "--to", "ack"], given);
    expect(code).toBe(65);
    const lines = stdout.split("\r");
    expect(lines.map((line) => line.slice(0, 3))).toEqual(["MSH", "MSA", "MSH", "MSA", "ERR", ""]);
    expect(lines[0]).toMatch(
      /^MSH\|\^~\\&\|SI\|CRCDC\|RIS\|CENTRE\|20260106134419\+0100\|\|ACK\^R01\^ACK\|[A-Z0-9-]{1,20}\|P\|2\.5\.1\|/,
    );
    expect(lines[1]).toBe("MSA|AA|42");
    expect(lines[3]).toBe("MSA|AE|43");
    expect(lines[4]).toMatch(/^ERR\|\|OBX\^1\^5\^1\^1\|103\^Table value not found\^HL70357\|E\|/);
    const ids = [lines[0], lines[2]].map((line) => line?.split("|")[9]);
    expect(new Set(ids).size).toBe(2);
  });

  test("is one segment a line on a terminal, and an object for a program", async () => {
    const given = { files: { "m.hl7": good }, now };
    const shown = await runWith(["message", "m.hl7", "--to", "ack"], { ...given, isTerminal: true });
    expect(shown.stdout).toMatch(/^MSH.+\nMSA\|AA\|42\n$/);
    const { stdout } = await runWith(["message", "m.hl7", "--to", "ack", "--format", "json"], given);
    expect(objectsOf(stdout)).toMatchObject([{ file: "m.hl7", index: 1, controlId: "42", code: "AA" }]);
  });

  test("cannot be made for what has no MSH", async () => {
    const given = { files: { "m.hl7": "MSH\r" }, now };
    const { code, stdout, stderr } = await runWith(
      ["message", "m.hl7", "--to", "ack", "--format", "json"],
      given,
    );
    expect(code).toBe(65);
    expect(stderr).not.toBe("");
    expect(objectsOf(stdout)).toMatchObject([{ code: null, ack: null }]);
  });
});
