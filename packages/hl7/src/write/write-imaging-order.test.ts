import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMessage } from "../syntax/index.js";
import { anyText } from "../syntax/message.test-data.js";
import { letterhead, patient } from "./letterhead.test-data.js";
import {
  type ImagingOrder,
  type ImagingStudy,
  type WriteResult,
  writeImagingOrder,
} from "./write-imaging-order.js";

const study: ImagingStudy = {
  accessionNumber: { components: ["ACN101", "", "1.2.3", "ISO"] },
  requestedProcedure: "RP1",
  studyUid: "1.2.250.1.213.4.5.2.1.101",
  scheduledStep: "SPS1",
  modality: "MG",
};
const order: ImagingOrder = {
  placerNumber: "D1",
  service: { code: "24606-6", system: "LN", title: "Mammographie de dépistage" },
  studies: [study],
};

function linesOf(built: WriteResult): readonly string[] {
  if (!built.ok) throw new TypeError(JSON.stringify(built.problems));
  const bytes = built.message.toBytes();
  const parsed = parseMessage(bytes.ok ? bytes.bytes : "");
  expect(parsed).toMatchObject({ ok: true, problems: [] });
  return built.message.segments.map(({ raw }) => raw.replace(/\|+$/, ""));
}

describe("An order of imaging after the examination, as OMI^O23", () => {
  test("has its order, timing, service, observations, and a segment for each study", () => {
    const observations = [
      { id: "OBX", fields: { 2: "CE", 3: "MODALITE", 5: { components: ["MG", "", "DCM"] }, 11: "F" } },
    ];
    const timing = { notBefore: "2026-01-06", due: "2026-01-21T18:00:00+01:00", priority: "A" };
    const other: ImagingStudy = { ...study, studyUid: "2.25.1", modality: undefined };
    const orders = [{ ...order, fillerNumber: "F1", timing, observations, studies: [study, other] as const }];
    expect(linesOf(writeImagingOrder({ patient, orders }, letterhead))).toEqual([
      "MSH|^~\\&|CRCDC-EXEMPLE|CRCDC|RIS|CENTRE|20260106134419+0100||OMI^O23^OMI_O23|R1|P|2.5.1|||||FRA|UNICODE UTF-8|||1.0^CISIS_TLR_HL7_V2",
      "PID|||1^^^CENTRE&1.2.3&ISO^PI||ESSAI^ÉLODIE||19600503",
      "ORC|SR|D1|F1||||||20260106134419+0100",
      "TQ1|1||||||20260106|20260121180000+0100|A",
      "OBR|1|D1|F1|24606-6^Mammographie de dépistage^LN",
      "OBX|1|CE|MODALITE||MG^^DCM||||||F",
      "IPC|ACN101^^1.2.3^ISO|RP1|1.2.250.1.213.4.5.2.1.101|SPS1|MG^^DCM",
      "IPC|ACN101^^1.2.3^ISO|RP1|2.25.1|SPS1",
    ]);
  });

  test("without a timing there is no TQ1; the control may be another", () => {
    const lines = linesOf(writeImagingOrder({ patient, orders: [{ ...order, control: "SC" }] }, letterhead));
    expect(lines.map((line) => line.slice(0, 6))).toEqual(["MSH|^~", "PID|||", "ORC|SC", "OBR|1|", "IPC|AC"]);
  });

  test("the priority of the service is written where the timing has none", () => {
    const orders = [{ ...order, service: { ...order.service, priority: "S" as const } }];
    expect(linesOf(writeImagingOrder({ patient, orders }, letterhead))).toContain("TQ1|1||||||||S");
  });

  test.each(["", "1", "1.", "1.02", "1..2", "1.2.x", "1.2 ", `1.${"2".repeat(63)}`])(
    "%j is no study UID",
    (studyUid) => {
      const orders = [order, { ...order, studies: [{ ...study, studyUid }] as const }];
      expect(writeImagingOrder({ patient, orders }, letterhead)).toEqual({
        ok: false,
        problems: [
          expect.objectContaining({
            code: "study-uid-unusable",
            place: { segment: "IPC", occurrence: 2, field: 3 },
          }),
        ],
      });
    },
  );

  test.each(["0.0", "1.2.840.10008.1", `1.${"2".repeat(62)}`])("%j is one", (studyUid) => {
    const orders = [{ ...order, studies: [{ ...study, studyUid }] as const }];
    expect(writeImagingOrder({ patient, orders }, letterhead)).toMatchObject({ ok: true });
  });

  test("any text comes back as it is", () => {
    fc.assert(
      fc.property(anyText, anyText, (number, title) => {
        const studies = [{ ...study, accessionNumber: number, scheduledStep: title }] as const;
        const orders = [{ ...order, placerNumber: number, service: { ...order.service, title }, studies }];
        const built = writeImagingOrder({ patient, orders }, letterhead);
        const parsed = built.ok ? parseMessage(built.message.toText()) : undefined;
        expect(parsed?.problems).toEqual([]);
        const { message } = parsed ?? {};
        expect(["IPC-1", "ORC-2", "IPC-4", "OBR-4.2"].map((path) => message?.text(path as "IPC-1"))).toEqual([
          number,
          number,
          title,
          title,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
