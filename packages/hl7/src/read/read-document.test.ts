import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { askedOf, readSheet, writeSheet } from "../cda/index.js";
import { negativeSheet } from "../cda/sheet.test-data.js";
import type { Message } from "../syntax/index.js";
import { decideMessage } from "./decide-message.js";
import { birads, messageOf, patient, problemsOf, unmappedOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

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
const outcomesOf = (message: Message) =>
  decideMessage(readMessage(message)).map(({ decision, on, outcome }) => [decision, on, outcome]);

describe("A sheet within a message", () => {
  const expected = [["fr.breast.first-reading", "2024-05-02", "second-reading"]];

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
    expect(outcomesOf(message).slice(0, 1)).toEqual(expected);
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
    expect(outcomesOf(inResult(embedded(escaped, { type: "^TEXT^XML^A" }))).slice(0, 1)).toEqual(expected);
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
        const reading = readMessage(notified("T02", "LA", "AV", embedded(base64(bytes))));
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
