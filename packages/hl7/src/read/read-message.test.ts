import { formatCivilDate } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import {
  birads,
  factsOf,
  messageOf,
  orderOf,
  own,
  parsed,
  patient,
  problemsOf,
  resultOf,
  unmappedOf,
} from "./message.test-data.js";
import { readMessage } from "./read-message.js";

describe("An order (ORM^O01)", () => {
  test("asks whether the person is eligible on the day of the order, birth date from PID-7", () => {
    const reading = readMessage(orderOf(own("BREAST-CANCER", "NONE")));
    expect(reading).toMatchObject({ messageType: "ORM^O01", controlId: "42", problems: [] });
    expect(reading.examinations).toHaveLength(1);
    expect(reading.examinations[0]).toMatchObject({
      message: "order",
      service: "24606-6 (LN)",
      on: { from: "ORC-9" },
      unknown: [],
      asked: [{ decision: { id: "fr.breast.eligibility" }, facts: { breastCancer: "none" } }],
    });
    const { on, asked } = reading.examinations[0] ?? {};
    expect(on && formatCivilDate(on.date)).toBe("2026-01-02");
    expect(asked?.[0]?.facts["birthDate"]).toBe(-3530);
  });

  test("without ORC-9 is of the day of the message", () => {
    const message = messageOf("ORM^O01", [patient, "ORC|NW|D1", "OBR|1|D1||24606-6^^LN"]);
    expect(readMessage(message).examinations[0]?.on).toMatchObject({ from: "MSH-7" });
  });

  test.each(["CA", "OC", "DC"])("that is cancelled (%s) asks nothing", (control) => {
    const message = messageOf("ORM^O01", [
      patient,
      `ORC|${control}|D1|||||||20260102`,
      "OBR|1|D1||24606-6^^LN",
      "OBX|1|CE|HIGH-RISK^^OPENDEPISTAGE||N^^HL70136||||||F",
    ]);
    const reading = readMessage(message);
    expect(reading).toMatchObject({ examinations: [], problems: [] });
    expect(reading.carried).toContainEqual({ what: "cancellation", place: "ORC-1", value: control });
    expect(reading.unmapped).toContainEqual({ place: "OBX", reason: "cancelled" });
  });

  test("whose state alone is told asks nothing", () => {
    const reading = readMessage(messageOf("ORM^O01", [patient, "ORC|SC|D1", "OBR|1|D1||24606-6^^LN"]));
    expect(reading).toMatchObject({ examinations: [], problems: [] });
    expect(reading.carried).toContainEqual({ what: "order-status", place: "ORC-1", value: "SC" });
  });

  test.each([
    ["ORC||D1", "order-control-missing"],
    ["ORC|ZZ|D1", "order-control-unsupported"],
  ])("%s: %s", (order, code) => {
    const message = messageOf("ORM^O01", [patient, order, "OBR|1|D1||24606-6^^LN"]);
    expect(problemsOf(message)).toEqual([["E", code, "ORC[1]-1"]]);
  });

  test("without ORC, or without anything, is incomplete", () => {
    expect(problemsOf(messageOf("ORM^O01", [patient, "OBR|1|D1||24606-6^^LN"]))).toEqual([
      ["E", "order-group-missing", "OBR[1]-undefined"],
    ]);
    expect(problemsOf(messageOf("ORM^O01", [patient]))).toEqual([
      ["E", "order-group-missing", "ORC[1]-undefined"],
    ]);
  });

  test("of several persons: each group has the person before it", () => {
    const other = patient.replace("19600503", "19701224");
    const group = ["ORC|NW|D1|||||||20260102", "OBR|1|D1||24606-6^^LN"];
    const { examinations } = readMessage(messageOf("ORM^O01", [patient, ...group, other, ...group]));
    expect(examinations.map(({ asked }) => asked[0]?.facts["birthDate"])).toEqual([-3530, 357]);
    expect(examinations.map(({ place }) => place)).toEqual(["OBR", "OBR[2]"]);
  });
});

describe("A result (ORU^R01)", () => {
  test("gives facts to each decision that the service asks for", () => {
    const message = resultOf(birads("L", "3"), birads("R", "ACR 1"), own("SAMPLING-ADVISED", "N"));
    expect(factsOf(message)).toEqual({ classes: { left: "3", right: "1" }, samplingAdvised: false });
    expect(factsOf(message, "fr.breast.conduct")).toEqual({ samplingAdvised: false, mammogramOn: 20458 });
  });

  test("members of a set come as repetitions, or as several observations", () => {
    const message = resultOf(own("FINDINGS", "MASS", "ASYMMETRY"), own("FINDINGS", "CALCIFICATIONS"));
    expect(factsOf(message)).toEqual({ findings: ["mass", "asymmetry", "calcifications"] });
  });

  test("is judged on the day of OBR-7", () => {
    expect(readMessage(resultOf()).examinations[0]?.on).toMatchObject({ date: 20458, from: "OBR-7" });
  });

  const dated = (...days: readonly string[]) =>
    messageOf("ORU^R01", [
      patient,
      "OBR|1|D1||24606-6^^LN",
      ...days.map((day, index) => `OBX|${index + 1}|CE|${index}||1||||||F|||${day}`),
    ]);

  test("else on the one day of OBX-14", () => {
    expect(readMessage(dated("", "202601041200", "20260104")).examinations[0]).toMatchObject({
      on: { date: 20457, from: "OBX[2]-14" },
      unknown: [],
    });
  });

  test("else on a day that is not known", () => {
    expect(readMessage(dated("")).examinations[0]).toMatchObject({ on: undefined, unknown: ["on"] });
    expect(problemsOf(dated(""))).toEqual([["W", "examination-date-missing", "OBR[1]-7"]]);
    expect(problemsOf(dated("20260104", "20260105"))).toEqual([
      ["E", "examination-dates-differ", "OBX[2]-14"],
    ]);
  });

  test.each(["P", "R", "S", "X", "I"])("that is not final (OBR-25 %s) asks nothing", (status) => {
    const message = messageOf("ORU^R01", [
      patient,
      `OBR|1|D1||24606-6^^LN|||20260105||||||||||||||||||${status}`,
      birads("L", "5"),
    ]);
    expect(readMessage(message).examinations).toEqual([]);
    expect(unmappedOf(message)).toContainEqual({ place: "OBR-25", reason: "not-final" });
    expect(unmappedOf(message)).toContainEqual({ place: "OBX", reason: "not-final" });
  });

  test.each(["OC", "CA"])(
    "of an examination that was refused or cancelled (ORC-1 %s) asks nothing",
    (control) => {
      const message = messageOf("ORU^R01", [
        patient,
        `ORC|${control}|D1`,
        "OBR|1|D1||24606-6^^LN|||20260105",
      ]);
      expect(readMessage(message)).toMatchObject({ examinations: [], problems: [] });
    },
  );

  test("about nothing that is known to be screening says what it lacks", () => {
    const message = messageOf("ORU^R01", [
      patient,
      "OBR|1|D1||36625-2^Breast^LN|||20260105",
      birads("L", "2"),
    ]);
    expect(readMessage(message).examinations).toMatchObject([
      { service: undefined, unknown: ["service"], asked: [{ facts: { classes: { left: "2" } } }, {}] },
    ]);
    expect(unmappedOf(message)).toContainEqual({
      place: "OBR-4",
      reason: "service-not-mapped",
      code: "36625-2 (LN)",
    });
    expect(problemsOf(message)).toEqual([["W", "service-not-mapped", "OBR[1]-4"]]);
  });

  test("of several examinations: those about something else are not asked about", () => {
    const message = messageOf("ORU^R01", [
      patient,
      "OBR|1|D1||XR^Thorax^L|||20260104",
      "OBX|1|CE|OTHER^^L||1||||||F",
      "OBR|2|D2||24606-6^^LN|||20260105",
      birads("R", "1"),
    ]);
    const reading = readMessage(message);
    expect(reading.examinations.map(({ place }) => place)).toEqual(["OBR[2]"]);
    expect(reading.problems).toEqual([]);
    expect(reading.unmapped).toContainEqual({
      place: "OBR-4",
      reason: "service-not-mapped",
      code: "XR (L)",
    });
    expect(reading.unmapped).toContainEqual({
      place: "OBX",
      reason: "observation-not-mapped",
      code: "OTHER (L)",
    });
  });

  test("without OBR has nothing that its observations belong to", () => {
    const message = messageOf("ORU^R01", [patient, "ORC|RE|D1", birads("L", "1")]);
    expect(problemsOf(message)).toEqual([["E", "order-group-missing", "ORC[1]-undefined"]]);
    expect(unmappedOf(message)).toContainEqual({ place: "OBX", reason: "observation-outside-group" });
    const bare = messageOf("ORU^R01", [birads("L", "1")]);
    expect(problemsOf(bare)).toEqual([["E", "order-group-missing", "OBR[1]-undefined"]]);
    expect(unmappedOf(bare)).toEqual([{ place: "OBX", reason: "observation-outside-group" }]);
  });
});

describe("Messages that are not read", () => {
  test.each([
    ["", "message-type-missing", 101],
    ["SIU^S12^SIU_S12", "message-type-unsupported", 200],
    ["ORL^O22", "message-type-unsupported", 200],
    ["ADT^A01^ADT_A01", "event-unsupported", 201],
    ["ORU^R30", "event-unsupported", 201],
    ["ORU^constructor", "event-unsupported", 201],
    ["constructor", "message-type-unsupported", 200],
    ["ORM", "event-unsupported", 201],
  ])("%s: %s", (type, code, hl7Code) => {
    const reading = readMessage(messageOf(type, [patient, "OBR|1|D1||24606-6^^LN", birads("L", "1")]));
    expect(reading.problems).toMatchObject([{ code, hl7Code, severity: "E" }]);
    expect(reading).toMatchObject({ examinations: [], carried: [], used: ["MSH"] });
    expect(reading.unmapped).toEqual(
      ["PID", "OBR", "OBX"].map((place) => ({ place, reason: "message-not-read" })),
    );
  });

  const bareResult = (header: string) => parsed([header, "OBR|1|D1||24606-6^^LN"]);

  test("a message without control id is faulty", () => {
    const header = "MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105||ORU^R01||P|2.5.1";
    expect(problemsOf(bareResult(header))).toContainEqual(["E", "control-id-missing", "MSH[1]-10"]);
  });

  test.each([
    ["", "message-date-missing"],
    ["20260230", "date-unreadable"],
  ])("so is one whose own day (%j) would be needed", (day, code) => {
    const message = bareResult(`MSH|^~\\&|RIS|CENTRE|SI|CRCDC|${day}||ORU^R01|42|P|2.5.1`);
    expect(problemsOf(message)).toContainEqual(["E", code, "MSH[1]-7"]);
    const order = parsed([
      `MSH|^~\\&|RIS|CENTRE|SI|CRCDC|${day}||ORM^O01|42|P|2.5.1`,
      "ORC|NW|D1",
      "OBR|1|D1||24606-6^^LN",
    ]);
    expect(problemsOf(order)).toEqual([["E", code, "MSH[1]-7"]]);
    expect(readMessage(order).examinations[0]?.unknown).toEqual(["on"]);
  });
});

test("every field with content that is not read is listed, those of a segment not read at all as one", () => {
  const message = messageOf("ORU^R01", [
    patient,
    "PV1|1|O",
    "OBR|1|D1||24606-6^^LN|||20260105|||||||||Z",
    "NTE|1||text",
    `${birads("L", "1")}|||X`,
    "PV1|",
  ]);
  expect(unmappedOf(message)).toEqual([
    { place: "PID-8", reason: "field-not-read" },
    { place: "PV1", reason: "segment-not-read" },
    { place: "OBR-2", reason: "field-not-read" },
    { place: "OBR-16", reason: "field-not-read" },
    { place: "NTE", reason: "segment-not-read" },
    { place: "OBX-14", reason: "field-not-read" },
    { place: "PV1[2]", reason: "segment-not-read" },
  ]);
});
