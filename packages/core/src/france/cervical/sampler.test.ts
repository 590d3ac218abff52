import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { sampler } from "./sampler.js";

const on = civilDate("2024-05-02");

test.each(["gynaecologist", "general-practitioner", "midwife", "medical-biologist"] as const)(
  "FRU-SAM-01 a %s may take the sample, without a protocol",
  (profession) => {
    expect(decide(sampler, { profession, cooperationProtocol: false }, { on }).outcome).toBe("allowed");
    expect(decide(sampler, { profession }, { on }).outcome).toBe("allowed");
  },
);

test("FRU-SAM-01 a nurse may under a cooperation protocol alone", () => {
  const nurse = { profession: "nurse" } as const;
  expect(decide(sampler, { ...nurse, cooperationProtocol: true }, { on }).outcome).toBe("allowed");
  expect(decide(sampler, { ...nurse, cooperationProtocol: false }, { on })).toMatchObject({
    outcome: "not-allowed",
    values: { reasons: ["cooperation-protocol"] },
  });
  expect(decide(sampler, nurse, { on }).missing).toEqual(["cooperationProtocol"]);
});

test("FRU-SAM-01 nobody else may", () => {
  const { outcome, values } = decide(sampler, { profession: "other", cooperationProtocol: true }, { on });
  expect({ outcome, values }).toEqual({ outcome: "not-allowed", values: { reasons: ["profession"] } });
});
