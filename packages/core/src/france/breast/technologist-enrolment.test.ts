import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { technologistEnrolment } from "./technologist-enrolment.js";

const on = civilDate("2025-06-16");
const judged = (trainedOn: string | null, firstProgrammeMammogramOn: string | null = null) =>
  decide(
    technologistEnrolment,
    {
      trainedOn: trainedOn === null ? null : civilDate(trainedOn),
      firstProgrammeMammogramOn:
        firstProgrammeMammogramOn === null ? null : civilDate(firstProgrammeMammogramOn),
    },
    { on },
  );

describe("Annexe 3, II A technologist is trained before any mammogram of the programme", () => {
  test.each([
    [null, "not-admitted"],
    ["2025-06-17", "not-admitted"],
    ["2025-06-16", "admitted"],
    ["2025-06-15", "admitted"],
  ])("trained on %s: %s", (trainedOn, outcome) => {
    expect(judged(trainedOn).outcome).toBe(outcome);
  });

  test("not trained, the reason is the training", () => {
    expect(judged(null).values).toEqual({ reasons: ["trained-on"] });
  });

  test("once trained, the radiologist tells the CRCDC", () => {
    expect(judged("2025-06-02").actions).toMatchObject([
      { code: "report-training", by: "radiologist", to: "crcdc" },
    ]);
  });

  test.each([
    ["2025-06-02", "2025-06-01", true],
    ["2025-06-02", "2025-06-02", false],
    [null, "2025-06-16", true],
    [null, "2025-06-17", false],
    [null, null, false],
  ])("trained on %s, first mammogram on %s: a breach is remarked upon: %s", (trained, first, isBreach) => {
    expect(judged(trained, first).notes.includes("programme-mammogram-before-training")).toBe(isBreach);
  });
});
