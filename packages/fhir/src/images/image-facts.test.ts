import { parseFacts } from "@opendepistage/core/border";
import { civilDate } from "@opendepistage/core/calendar";
import { decisions } from "@opendepistage/core/decisions";
import { decide } from "@opendepistage/core/engine";
import { describe, expect, test } from "vitest";
import type { Dataset } from "./dataset.js";
import { type ImageDecision, imageDecisions, imageFactsOf } from "./image-facts.js";
import { readStudyMetadata } from "./read-study-metadata.js";
import { codeOf, mammogram, study } from "./study.test-data.js";

function factsOf(metadata: readonly Dataset[], id: ImageDecision) {
  const parsed = readStudyMetadata(metadata);
  return parsed.ok ? imageFactsOf(parsed.study, id) : expect.fail();
}

/** What a decision answers on a study, with what is known besides. */
function answer(metadata: readonly Dataset[], id: ImageDecision, besides: object = {}) {
  const decision = decisions.find((one) => one.id === id)!;
  const parsed = parseFacts(decision, { ...factsOf(metadata, id), ...besides });
  if (!parsed.ok) expect.fail(JSON.stringify(parsed.problems));
  const { outcome, values, missing } = decide(decision, parsed.facts, { on: civilDate("2025-06-16") });
  return { outcome, values, missing };
}

test("each decision on images exists", () => {
  for (const id of imageDecisions) expect(decisions.map((one) => one.id)).toContain(id);
});

describe("be.breast.image-set", () => {
  const judge = (metadata: readonly Dataset[]) =>
    answer(metadata, "be.breast.image-set", { channel: "sftp" });
  const magnified = codeOf("SRT", "R-10242", [codeOf("SRT", "R-102D6")]);

  test("two views of each breast, as they were taken, are acceptable", () => {
    expect(judge(study()).outcome).toBe("acceptable");
  });

  test.each([
    ["three images", study().slice(1), ["too-few-images", "missing-view"]],
    [
      "a view twice",
      [...study().slice(1), mammogram("R", "CC", { SOPInstanceUID: "1.2.9" })],
      ["missing-view"],
    ],
    ["a compressed image", study({ AvailableTransferSyntaxUID: "1.2.840.10008.1.2.4.90" }), ["compressed"]],
    ["an image of a workstation", study({ ImageType: ["DERIVED", "SECONDARY"] }), ["processed"]],
    ["a magnified view in the place of a full one", study({ ViewCodeSequence: magnified }), ["missing-view"]],
    [
      "a synthetic image in the place of one",
      study({ ImageType: ["DERIVED", "PRIMARY", "TOMO", "GENERATED_2D"] }),
      ["too-few-images", "missing-view"],
    ],
  ] as const)("%s is not", (_, metadata, reasons) => {
    expect(judge(metadata)).toMatchObject({ outcome: "not-acceptable", values: { reasons } });
  });

  test("four good images and a magnified view are acceptable, a compressed one is not", () => {
    const extra = { SOPInstanceUID: "1.2.9", ViewCodeSequence: magnified };
    expect(judge([...study(), mammogram("L", "CC", extra)]).outcome).toBe("acceptable");
    const compressed = { ...extra, AvailableTransferSyntaxUID: "1.2.840.10008.1.2.4.50" };
    expect(judge([...study(), mammogram("L", "CC", compressed)])).toMatchObject({
      values: { reasons: ["compressed"] },
    });
  });

  test.each([
    { ImageLaterality: null },
    { ViewCodeSequence: null },
    { AvailableTransferSyntaxUID: null },
    { PresentationIntentType: "OTHER" },
  ])("an image without %j leaves the answer open", (changes) => {
    expect(judge(study(changes))).toMatchObject({ outcome: "needs-information", missing: ["images"] });
  });

  test("by a channel that is not told, the answer is open", () => {
    expect(answer(study(), "be.breast.image-set")).toMatchObject({ missing: ["channel"] });
  });
});

describe("fr.breast.examination-content", () => {
  const besides = {
    clinicalExamination: "done",
    sheet: { equipmentType: true, equipmentMake: true, console: true, readingKind: true },
    report: { equipmentType: true, equipmentMake: true, console: true },
    processedImagesDecisive: false,
    processedImagesSent: false,
  };
  const judge = (metadata: readonly Dataset[]) => answer(metadata, "fr.breast.examination-content", besides);
  const spot = codeOf("SCT", "399162004", [codeOf("SCT", "399055006")]);

  test("two marked views of each breast are complete, however they are compressed", () => {
    expect(judge(study()).outcome).toBe("complete");
    expect(judge(study({ AvailableTransferSyntaxUID: null })).outcome).toBe("complete");
  });

  test.each([
    ["one view of the left", study().slice(1), ["left-views"]],
    ["an unnamed image", study({ PatientName: "" }), ["mark-name", "mark-given-name"]],
    ["an image without birth date", study({ PatientBirthDate: null }), ["mark-birth-date"]],
    ["an undated image", study({ StudyDate: null }), ["mark-examination-date"]],
  ] as const)("%s: incomplete", (_, metadata, missing) => {
    expect(judge(metadata)).toMatchObject({ outcome: "incomplete", values: { missing } });
  });

  test("an additional view beside the full one is no second view, and must be marked", () => {
    const extra = { SOPInstanceUID: "1.2.9", ViewCodeSequence: spot };
    expect(judge([...study(), mammogram("L", "CC", extra)]).outcome).toBe("complete");
    expect(judge([...study().slice(0, 2), ...study().slice(3), mammogram("L", "CC", extra)])).toMatchObject({
      values: { missing: ["left-views"] },
    });
    const unmarked = mammogram("L", "CC", { ...extra, PatientBirthDate: null });
    expect(judge([...study(), unmarked])).toMatchObject({ values: { missing: ["mark-birth-date"] } });
  });

  test("an additional view in the place of the full one leaves the answer open", () => {
    expect(judge(study({ ViewCodeSequence: spot }))).toMatchObject({ missing: ["images"] });
  });
});

test("be.breast.image-transfer asks for the channel alone", () => {
  expect(factsOf(study(), "be.breast.image-transfer")).toEqual({});
  expect(answer(study(), "be.breast.image-transfer", { channel: "cd-rom" }).outcome).toBe("forbidden");
});
