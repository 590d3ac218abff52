import { describe, expect, test } from "vitest";
import { messageOf, patient, problemsOf, unmappedOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

const uid = "1.2.250.1.213.4.5.2.1.101";
const request = (accession = "", procedure = "") =>
  `OBR|1|D1||24606-6^^LN${"|".repeat(14)}${accession}|${procedure}`;
const order = (...segments: readonly string[]) =>
  messageOf("OMI^O23^OMI_O23", [patient, "ORC|NW|D1|||||||20260102", ...segments]);
const studiesOf = (...segments: readonly string[]) => readMessage(order(...segments)).studies;
const uidIn = (value: string, status = "F") => `OBX|1|ST|110180^Study UID^DCM||${value}||||||${status}`;

describe("An order of imaging is tied to its study", () => {
  test("by IPC", () => {
    expect(studiesOf(request(), `IPC|A1^^1.2^ISO|P1|${uid}`)).toEqual([
      { place: "OBR", accessionNumber: "A1", requestedProcedure: "P1", studyUid: uid },
    ]);
  });

  test("by OBR-18 and OBR-19 before IPC; that they differ is told", () => {
    const segments = [request("A2", "P2"), "IPC|A1|P2"];
    expect(studiesOf(...segments)).toEqual([
      { place: "OBR", accessionNumber: "A2", requestedProcedure: "P2" },
    ]);
    expect(problemsOf(order(...segments))).toEqual([["W", "study-references-differ", "IPC[1]-1"]]);
  });

  test.each([
    ["ZDS", [`ZDS|${uid}^^Application^DICOM`]],
    ["OBX with 110180", [uidIn(uid)]],
    ["both", [uidIn(uid), `ZDS|${uid}^^Application^DICOM`]],
  ])("by %s", (_, segments) => {
    expect(studiesOf(request(), ...segments)).toEqual([{ place: "OBR", studyUid: uid }]);
    expect(problemsOf(order(request(), ...segments))).toEqual([]);
    expect(unmappedOf(order(request(), ...segments)).map(({ place }) => place)).not.toContain("OBX");
  });

  test.each(["1.2.", "1.02.3", "study 1", "3.1", `1.${"1".repeat(63)}`])("%s is no UID of DICOM", (text) => {
    expect(studiesOf(request(), `IPC|||${text}`)).toEqual([]);
    expect(problemsOf(order(request(), `IPC|||${text}`))).toEqual([
      ["W", "study-uid-unreadable", "IPC[1]-3"],
    ]);
  });

  test("an observation that is not final names none", () => {
    expect(studiesOf(request(), uidIn(uid, "P"))).toEqual([]);
    expect(unmappedOf(order(request(), uidIn(uid, "P")))).toContainEqual({
      place: "OBX",
      reason: "not-final",
      code: "110180 (DCM)",
    });
  });

  test("and shows none of its names", () => {
    const { carried, problems, unmapped } = readMessage(order(request("A1", "P1"), uidIn(uid)));
    expect(carried.filter(({ what }) => what === "study")).toEqual([
      { what: "study", place: "OBR-18", value: "accession-number" },
      { what: "study", place: "OBR-19", value: "requested-procedure" },
      { what: "study", place: "OBX-5", value: "study-uid" },
    ]);
    expect(JSON.stringify([carried, problems, unmapped])).not.toMatch(/A1|P1|1\.2\.250\.1\.213\.4/);
  });

  test("each order of a message to its own", () => {
    const second = ["ORC|NW|D2|||||||20260102", request("A2")];
    expect(studiesOf(request("A1"), ...second)).toEqual([
      { place: "OBR", accessionNumber: "A1" },
      { place: "OBR[2]", accessionNumber: "A2" },
    ]);
  });

  test("also when it is cancelled, or tells only how far it is", () => {
    for (const control of ["CA", "SR"]) {
      const message = messageOf("OMI^O23", [patient, `ORC|${control}|D1`, request("A1"), uidIn(uid)]);
      const { examinations, studies, unmapped } = readMessage(message);
      expect(examinations).toEqual([]);
      expect(studies).toEqual([{ place: "OBR", accessionNumber: "A1", studyUid: uid }]);
      expect(unmapped.map(({ place }) => place)).not.toContain("OBX");
    }
  });
});

describe("Imaging orders are orders", () => {
  test.each(["ORM^O01", "OMG^O19^OMG_O19", "OMI^O23"])("%s asks what its service asks", (type) => {
    const message = messageOf(type, [patient, "ORC|NW|D1|||||||20260102", request()]);
    expect(readMessage(message)).toMatchObject({
      subject: "order",
      problems: [],
      examinations: [{ place: "OBR", asked: [{ decision: { id: "fr.breast.eligibility" } }] }],
    });
  });

  test("in OMG^O19, results of before follow the order and ask nothing", () => {
    const before = [request(), "OBX|1|CE|HIGH-RISK^^OPENDEPISTAGE||Y^^HL70136||||||F"];
    const message = messageOf("OMG^O19", [patient, "ORC|NW|D1|||||||20260102", request(), ...before]);
    expect(readMessage(message).examinations).toHaveLength(1);
    expect(problemsOf(message)).toEqual([]);
    expect(unmappedOf(message)).toContainEqual({ place: "OBX", reason: "previous-result" });
  });
});
