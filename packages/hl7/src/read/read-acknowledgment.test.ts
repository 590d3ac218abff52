import { describe, expect, test } from "vitest";
import { acknowledge } from "../write/index.js";
import { birads, messageOf, problemsOf, resultOf, unmappedOf } from "./message.test-data.js";
import { readMessage } from "./read-message.js";

const received = (...segments: readonly string[]) => readMessage(messageOf("ACK^R01^ACK", segments));

describe("An acknowledgment (ACK)", () => {
  test.each(["AA", "AE", "AR", "CA", "CE", "CR"])("%s of a message of ours", (code) => {
    const reading = received(`MSA|${code}|M-1`);
    expect(reading).toMatchObject({ subject: "acknowledgment", examinations: [], problems: [] });
    expect(reading.acknowledgment).toEqual({ code, controlId: "M-1", errors: [] });
    expect(reading.carried).toEqual([{ what: "acknowledgment", place: "MSA-1", value: code }]);
  });

  test.each(["ACK", "ACK^O01^ACK", "ACK^O23"])("is read whatever it answers: %s", (type) => {
    expect(readMessage(messageOf(type, ["MSA|AA|1"])).acknowledgment).toMatchObject({ code: "AA" });
  });

  test("with errors: code, severity and place, none of the texts", () => {
    const { acknowledgment, unmapped } = received(
      "MSA|AE|M-1|Zzmark",
      "ERR||OBX^2^5^1^1|103^Zzmark^HL70357|E|value^^LOCAL||Zzmark|Zzmark",
      "ERR|||207|W",
      "ERR||OBX^x^y|Zzmark|Zzmark|Zzmark Zzmark",
    );
    expect(acknowledgment?.errors).toEqual([
      { hl7Code: "103", severity: "E", code: "value (LOCAL)", place: "OBX[2]-5.1" },
      { hl7Code: "207", severity: "W", code: undefined, place: undefined },
      { hl7Code: undefined, severity: undefined, code: undefined, place: "OBX" },
    ]);
    expect(unmapped).toContainEqual({ place: "ERR-7", reason: "field-not-read" });
    expect(JSON.stringify([acknowledgment, unmapped])).not.toContain("Zzmark");
  });

  test("of before HL7 2.5: place and code in ERR-1", () => {
    expect(received("MSA|AE|M-1", "ERR|PID^1^7^102&Data type error").acknowledgment?.errors).toEqual([
      { hl7Code: "102", severity: undefined, code: undefined, place: "PID-7" },
    ]);
  });

  test.each([
    ["NTE|1", "acknowledgment-missing", "MSA[1]-undefined"],
    ["MSA|OK|1", "acknowledgment-code-unsupported", "MSA[1]-1"],
    ["MSA|AA", "acknowledged-id-missing", "MSA[1]-2"],
  ])("%s: %s", (segment, code, place) => {
    expect(problemsOf(messageOf("ACK", [segment]))).toEqual([["E", code, place]]);
  });

  test("what we write of a faulty message comes back", () => {
    const faulty = resultOf(birads("L", "9"));
    const { problems } = readMessage(faulty);
    const header = faulty.segment("MSH");
    const at = { precision: "day", year: 2026, month: 1, day: 5 } as const;
    const built = header && acknowledge(header, { controlId: "A1", at, problems });
    if (!built?.ok) throw new TypeError("No acknowledgment");
    expect(readMessage(built.message).acknowledgment).toEqual({
      code: "AE",
      controlId: "42",
      errors: [{ hl7Code: "103", severity: "E", code: "value-not-mapped (OPENDEPISTAGE)", place: "OBX-5.1" }],
    });
    expect(unmappedOf(built.message)).toEqual([{ place: "ERR-7", reason: "field-not-read" }]);
  });
});
