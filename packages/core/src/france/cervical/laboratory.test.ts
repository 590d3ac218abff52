import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { laboratory } from "./laboratory.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof laboratory.facts>) =>
  decide(
    laboratory,
    {
      analysesHpv: true,
      cofracAccreditation: "accredited",
      readsCytology: true,
      bethesda: true,
      coded: true,
      ...facts,
    },
    { on },
  );

test.each([
  ["accredited", "conforming"],
  ["applying", "conforming"],
  ["none", "not-conforming"],
] as const)("FRU-LAB-01 HPV laboratory, accreditation %s: %s", (cofracAccreditation, outcome) => {
  expect(decided({ cofracAccreditation }).outcome).toBe(outcome);
});

test("FRU-LAB-01 accreditation is for HPV tests, Bethesda 2014 and codes are for cytology", () => {
  expect(decided({ analysesHpv: false, cofracAccreditation: "none" }).outcome).toBe("conforming");
  expect(decided({ readsCytology: false, bethesda: false, coded: false }).outcome).toBe("conforming");
  expect(decided({ cofracAccreditation: "none", bethesda: false, coded: false }).values).toEqual({
    reasons: ["cofrac-accreditation", "bethesda", "coded"],
  });
});
