import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { askedOf, readSheet, writeSheet } from "../cda/index.js";
import { negativeSheet } from "../cda/sheet.test-data.js";
import type { Message } from "../syntax/index.js";
import { decideMessage } from "./decide-message.js";
import { birads, messageOf, problemsOf, unmappedOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

/** The PID of the person of the sheet, in the parts that are given. */
const pid = ({
  id = "260052A00400192^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS",
  name = "Essai^Alix^Alix Marie^^^^L",
  birth = "19600514",
  sex = "F",
} = {}) => `PID|1||${id}||${name}||${birth}|${sex}${"|".repeat(24)}VALI`;
const patient = pid();

const base64 = (text: string | Uint8Array) => Buffer.from(text).toString("base64");

/** An observation of encapsulated data: what they are, and how they are written. */
const embedded = (data: string, { type = "^TEXT^XML^Base64", status = "F" } = {}) =>
  `OBX|1|ED|18748-4^Document^LN||${type}^${data}||||||${status}`;
const sheet = writeSheet(negativeSheet);
const embeddedSheet = embedded(base64(sheet));

const inResult = (...observations: readonly string[]) =>
  messageOf("ORU^R01^ORU_R01", [
    patient,
    "OBR|1|D1||18748-4^^LN|||20240502||||||||||||||||||F",
    ...observations,
  ]);
/** A document of MDM: TXA-17 completion, TXA-19 availability. */
const notified = (event: string, completion: string, ...rest: readonly string[]) =>
  messageOf(`MDM^${event}^MDM_T02`, [
    "EVN|T02|20240502",
    patient,
    `TXA|1|18748-4|TX${"|".repeat(14)}${completion}||${rest[0] ?? "AV"}`,
    rest[1] ?? embeddedSheet,
  ]);
/** What is decided of the sheet of these tests. */
const expected = ["fr.breast.first-reading", "2024-05-02", "second-reading"];
const outcomesOf = (message: Message) =>
  decideMessage(readMessage(message)).map(({ decision, on, outcome }) => [decision, on, outcome]);

describe("A sheet within a message", () => {
  test.each([
    ["ORU^R01", inResult(embeddedSheet)],
    ["MDM^T02", notified("T02", "LA")],
    ["MDM^T10", notified("T10", "AU")],
  ])("of %s is decided as the sheet alone is", (_, message) => {
    const reading = readMessage(message);
    const { asked } = askedOf(negativeSheet);
    expect(reading.problems).toEqual([]);
    expect(reading.examinations).toMatchObject([
      { place: "OBX-5", on: { from: expect.stringMatching(/^OBX-5:/) } },
    ]);
    expect(reading.examinations[0]?.asked).toEqual(asked);
    expect(outcomesOf(message).slice(0, 1)).toEqual([expected]);
    expect(reading.carried).toContainEqual({ what: "document", place: "OBX-5", value: "FIN" });
    expect(reading.used).toContain("OBX");
  });

  test("in text with its escapes (OBX-5.4 A)", () => {
    const text = new TextDecoder().decode(Buffer.from(sheet));
    const escaped = text
      .replaceAll("\\", "\\E\\")
      .replaceAll("&", "\\T\\")
      .replaceAll("|", "\\F\\")
      .replaceAll("^", "\\S\\")
      .replaceAll("~", "\\R\\")
      .replaceAll("\n", "\\.br\\");
    expect(outcomesOf(inResult(embedded(escaped, { type: "^TEXT^XML^A" }))).slice(0, 1)).toEqual([expected]);
  });

  test("beside discrete observations: both are answered", () => {
    const message = messageOf("ORU^R01", [
      patient,
      "OBR|1|D1||24606-6^^LN|||20240502||||||||||||||||||F",
      birads("L", "1"),
      embeddedSheet,
    ]);
    expect(readMessage(message).examinations.map(({ place }) => place)).toEqual(["OBR", "OBX[2]-5"]);
  });

  test("of a mammogram of another day than the reading that carries it: a remark, and it is judged on its own day", () => {
    const carriedBy = (service: string, day: string) =>
      messageOf("ORU^R01", [patient, `OBR|1|D1||${service}|||${day}||||||||||||||||||F`, embeddedSheet]);
    const codesOf = (message: Message) => readMessage(message).problems.map(({ code }) => code);
    const other = carriedBy("24606-6^^LN", "20230502");
    expect(problemsOf(other)).toEqual([["W", "document-of-another-day", "OBX[1]-5"]]);
    expect(outcomesOf(other)).toEqual([expected]);
    expect(codesOf(carriedBy("24606-6^^LN", "20240502"))).toEqual([]);
    expect(codesOf(carriedBy("18748-4^^LN", "20230502"))).toEqual([]);
  });

  test("that is all a result holds is the one answer to it", () => {
    const message = messageOf("ORU^R01", [
      patient,
      "OBR|1|D1||24606-6^^LN|||20240502||||||||||||||||||F",
      embeddedSheet,
    ]);
    expect(outcomesOf(message)).toEqual([expected]);
  });

  test("replaces the one before in MDM^T10, which is told", () => {
    const what = readMessage(notified("T10", "LA")).carried.map((item) => item.what);
    expect(what).toContain("document-replacement");
    expect(readMessage(notified("T02", "LA")).carried.map((item) => item.what)).not.toContain(
      "document-replacement",
    );
  });

  test("shows nothing of the person", () => {
    const { carried, unmapped, problems } = readMessage(inResult(embeddedSheet));
    expect(JSON.stringify([carried, unmapped, problems])).not.toMatch(/260052A|ESSAI|ALIX|1960|89999999/);
  });
});

describe("A document that is not to be used", () => {
  test.each([
    ["not authenticated", notified("T02", "DO")],
    ["in progress", notified("T02", "IP")],
    ["obsolete", notified("T02", "LA", "OB")],
    ["not final in OBX-11", inResult(embedded(base64(sheet), { status: "P" }))],
  ])("%s", (_, message) => {
    expect(
      readMessage(message).examinations.flatMap(({ asked }) => asked.map(({ facts }) => facts)),
    ).not.toContainEqual(expect.objectContaining({ clinicalExamination: "normal" }));
    expect(unmappedOf(message)).toContainEqual(
      expect.objectContaining({ place: "OBX", reason: "not-final" }),
    );
  });

  test("a notice without its state, or no notice, is faulty", () => {
    expect(problemsOf(notified("T02", ""))).toEqual([["E", "status-missing", "TXA[1]-17"]]);
    const without = messageOf("MDM^T02", [patient, embeddedSheet]);
    expect(problemsOf(without)).toEqual([["E", "order-group-missing", "TXA[1]-undefined"]]);
    expect(unmappedOf(without)).toContainEqual({ place: "OBX", reason: "observation-outside-group" });
  });
});

describe("Data that are no sheet", () => {
  test.each([
    ["a document of another format", embedded(base64("%PDF-1.7"), { type: "^application^pdf^Base64" })],
    ["another CDA document", embedded(base64('<ClinicalDocument xmlns="urn:hl7-org:v3"/>'))],
    ["data that are not written here", embedded("x", { type: "^TEXT^XML^Hex" })],
  ])("are listed: %s", (_, observation) => {
    for (const message of [inResult(observation), notified("T02", "LA", "AV", observation)]) {
      expect(unmappedOf(message)).toContainEqual({ place: "OBX", reason: "document-not-read" });
      expect(problemsOf(message).filter(([severity]) => severity === "E")).toEqual([]);
    }
  });

  test("and are an error where they are told to be XML and are not whole", () => {
    const cut = base64(sheet).slice(0, -3);
    expect(problemsOf(notified("T02", "LA", "AV", embedded(cut)))).toEqual([
      ["E", "document-fault", "OBX[1]-5"],
    ]);
    const broken = base64(new TextDecoder().decode(Buffer.from(sheet)).slice(0, 900));
    expect(problemsOf(notified("T02", "LA", "AV", embedded(broken)))).toEqual([
      ["E", "document-fault", "OBX[1]-5"],
    ]);
  });

  test("are told in MDM too where they are no data", () => {
    const message = notified("T02", "LA", "AV", birads("L", "1"));
    expect(unmappedOf(message)).toContainEqual(
      expect.objectContaining({ place: "OBX", reason: "observation-not-mapped" }),
    );
  });
});

describe("A document of another person than the message", () => {
  const another = (pidOfMessage: string) =>
    [inResult(embeddedSheet), notified("T02", "LA")].map((message) =>
      messageOf(message.segment("MSH")?.field(9).raw ?? "", [
        ...message.segments.slice(1).map(({ id, raw }) => (id === "PID" ? pidOfMessage : raw)),
      ]),
    );

  test.each([
    ["identifier", pid({ id: "260052B03300125^^^INS&1.2.250.1.213.1.4.10&ISO^INS" })],
    ["birth date", pid({ birth: "19600503" })],
    ["sex", pid({ sex: "M" })],
    ["family name", pid({ name: "EXEMPLE^ALIX^^^^^L" })],
    ["given name", pid({ name: "ESSAI^ANNE^^^^^L" })],
    ["birth date, given name", pid({ name: "DURAND^ANNE^^^^^D", birth: "1961" })],
  ])("who differs by %s: an error, and nothing of the document is used", (traits, line) => {
    for (const message of another(line)) {
      const reading = readMessage(message);
      const faults = reading.problems.filter(({ severity }) => severity === "E");
      expect(faults).toMatchObject([
        { code: "document-of-another-person", place: { segment: "OBX", field: 5 } },
      ]);
      expect(faults[0]?.found).toBe(`a person who differs by: ${traits}`);
      expect(reading.examinations.filter(({ place }) => place.startsWith("OBX"))).toEqual([]);
      expect(reading.carried.map(({ what }) => what)).not.toContain("document");
      expect(reading.carried.filter(({ what }) => what === "fact")).toEqual([]);
      expect(reading.unmapped).toContainEqual({ place: "OBX", reason: "value-not-mapped" });
      expect(decideMessage(reading).map(({ outcome }) => outcome)).not.toContain("second-reading");
      expect(JSON.stringify([reading.problems, reading.carried, reading.unmapped])).not.toMatch(
        /260052|ESSAI|ALIX|ANNE|DURAND|1960|1961/i,
      );
    }
  });

  test.each([
    ["the name of use beside that of birth", pid({ name: "DURAND^ALIX^^^^^D" })],
    ["accents, capitals and hyphens", pid({ name: "essaï^Alix-Marie^^^^^L" })],
    ["no identifier", pid({ id: "A7^^^RIS&1.2.250.1.999.9&ISO^PI" })],
    ["the year of birth alone", pid({ birth: "1960" })],
  ])("is not told by %s", (_, line) => {
    for (const message of another(line)) {
      expect(readMessage(message).problems.map(({ code }) => code)).not.toContain(
        "document-of-another-person",
      );
      expect(outcomesOf(message)).toContainEqual(expected);
    }
  });

  test("who cannot be compared is a remark: neither agrees nor contradicts", () => {
    for (const message of another(pid({ id: "A7", name: "", birth: "" }))) {
      expect(readMessage(message).problems.map(({ code, severity }) => [severity, code])).toContainEqual([
        "W",
        "document-person-not-compared",
      ]);
      expect(outcomesOf(message)).toContainEqual(expected);
    }
  });

  test("is the person of the PID before it, where there are several", () => {
    const message = messageOf("ORU^R01", [
      pid({ birth: "19610101" }),
      "OBR|1|||24606-6^^LN|||20240502||||||||||||||||||F",
      pid(),
      "OBR|1|||18748-4^^LN|||20240502||||||||||||||||||F",
      embeddedSheet,
    ]);
    expect(problemsOf(message).filter(([severity]) => severity === "E")).toEqual([]);
  });
});

const corpus = fileURLToPath(
  new URL("../../../../../shared/corpus/ansforge+TestContenuCDA-3-0/", import.meta.url),
);

describe.skipIf(!existsSync(corpus))(
  "The national examples (skipped where ../shared/corpus is not there)",
  () => {
    test.each(["FIN", "FIDD"])(
      "CANCER-D2LM-%s within a message: nothing of it is dropped in silence",
      (kind) => {
        const bytes = readFileSync(`${corpus}CANCER-D2LM-${kind}_2022.01.xml`);
        // Without a PID: whose the example is, no message of ours can say.
        const message = notified("T02", "LA", "AV", embedded(base64(bytes)));
        const unnamed = message.segments.filter(({ id }) => id !== "PID").map(({ raw }) => raw);
        const reading = readMessage(messageOf("MDM^T02^MDM_T02", unnamed.slice(1)));
        const alone = readSheet(bytes).problems;
        expect(reading.problems.map(({ severity }) => severity)).toEqual(
          alone.map(({ severity }) => severity),
        );
        for (const { place } of reading.problems) expect(place).toMatchObject({ segment: "OBX", field: 5 });
        expect(reading.carried).toContainEqual({ what: "document", place: "OBX-5", value: kind });
        expect(reading.examinations).toHaveLength(1);
        const inDocument = reading.unmapped.filter(({ place }) => place.startsWith("OBX-5:"));
        expect(inDocument.every(({ reason }) => reason.startsWith("document-part-"))).toBe(true);
      },
    );
  },
);
