import type { Provision } from "../provision.js";

export const FRC_LAB_01: Provision = {
  id: "FRC-LAB-01",
  source: "FR-ARR-2024",
  where: { en: "annex IV, V and annex 1, II", fr: "annexe IV, V et annexe 1, II" },
};

export const FRC_LAB_02: Provision = {
  id: "FRC-LAB-02",
  source: "FR-ARR-2024",
  where: { en: "annex IV, annex 1, II", fr: "annexe IV, annexe 1, II" },
};

export const FRC_LAB_03: Provision = {
  id: "FRC-LAB-03",
  source: "FR-ARR-2024",
  where: { en: "annex IV, VI.A and annex 1, III.B", fr: "annexe IV, VI.A et annexe 1, III.B" },
};

export const FRC_LAB_04: Provision = {
  id: "FRC-LAB-04",
  source: "FR-ARR-2024",
  where: { en: "annex IV, annex 1, III.A", fr: "annexe IV, annexe 1, III.A" },
};

export const FRC_LAB_05: Provision = {
  id: "FRC-LAB-05",
  source: "FR-ARR-2024",
  where: { en: "annex IV, VI.A and annex 1, III.C", fr: "annexe IV, VI.A et annexe 1, III.C" },
};

export const FRC_LAB_06: Provision = {
  id: "FRC-LAB-06",
  source: "FR-ARR-2024",
  where: { en: "annex IV, annex 1, VII", fr: "annexe IV, annexe 1, VII" },
};

export const FRC_LAB_07: Provision = {
  id: "FRC-LAB-07",
  source: "FR-ARR-2024",
  where: { en: "annex IV, VI.A", fr: "annexe IV, VI.A" },
};

export const FRC_LAB_08: Provision = {
  id: "FRC-LAB-08",
  source: "FR-ARR-2024",
  where: { en: "annex IV, annex 1, III.C", fr: "annexe IV, annexe 1, III.C" },
};

export const FRC_LAB_09: Provision = {
  id: "FRC-LAB-09",
  source: "FR-ARR-2024",
  where: { en: "annex IV, annex 1, II, IV and VI", fr: "annexe IV, annexe 1, II, IV et VI" },
};

export const FRC_FUP_01: Provision = {
  id: "FRC-FUP-01",
  source: "FR-ARR-2024",
  where: { en: "annex IV, VI.B and I.A", fr: "annexe IV, VI.B et I.A" },
};

export const FRC_FUP_02: Provision = {
  id: "FRC-FUP-02",
  source: "FR-ARR-2024",
  where: { en: "annex IV, VI.B", fr: "annexe IV, VI.B" },
};

export const FRC_FUP_03: Provision = {
  id: "FRC-FUP-03",
  source: "FR-ARR-2024",
  where: { en: "annex IV, VI.B", fr: "annexe IV, VI.B" },
};

export const FRC_FUP_04: Provision = {
  id: "FRC-FUP-04",
  source: "FR-ARR-2024",
  where: { en: "annex IV, VI.B", fr: "annexe IV, VI.B" },
};

export const FRC_FUP_05: Provision = {
  id: "FRC-FUP-05",
  source: "FR-ARR-2024",
  where: { en: "annex IV, VI.B", fr: "annexe IV, VI.B" },
};

export const FRC_IND_01: Provision = {
  id: "FRC-IND-01",
  source: "FR-ARR-2024",
  where: { en: "annex IV, annex 1, I", fr: "annexe IV, annexe 1, I" },
};

export const FRC_INV_01: Provision = {
  id: "FRC-INV-01",
  source: "FR-ARR-2024",
  where: { en: "annex IV, III.A", fr: "annexe IV, III.A" },
};

/** Provisions on laboratories, results, follow-up and labels of the French colorectal programme. */
export const franceColorectalResultsProvisions: readonly Provision[] = [
  FRC_LAB_01,
  FRC_LAB_02,
  FRC_LAB_03,
  FRC_LAB_04,
  FRC_LAB_05,
  FRC_LAB_06,
  FRC_LAB_07,
  FRC_LAB_08,
  FRC_LAB_09,
  FRC_FUP_01,
  FRC_FUP_02,
  FRC_FUP_03,
  FRC_FUP_04,
  FRC_FUP_05,
  FRC_IND_01,
  FRC_INV_01,
];
