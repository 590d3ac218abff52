import type { Provision } from "../provision.js";

export const FRC_ELI_01: Provision = {
  id: "FRC-ELI-01",
  source: "FR-ARR-2024",
  where: { en: "annex IV, I.A", fr: "annexe IV, I.A" },
};

export const FRC_ELI_02: Provision = {
  id: "FRC-ELI-02",
  source: "FR-ARR-2024",
  where: { en: "annex IV, I.B", fr: "annexe IV, I.B" },
};

export const FRC_ELI_03: Provision = {
  id: "FRC-ELI-03",
  source: "FR-ARR-2024",
  where: { en: "annex IV, I.C", fr: "annexe IV, I.C" },
};

export const FRC_ELI_04: Provision = {
  id: "FRC-ELI-04",
  source: "FR-ARR-2024",
  where: { en: "annex IV, I.C", fr: "annexe IV, I.C" },
};

export const FRC_ELI_05: Provision = {
  id: "FRC-ELI-05",
  source: "FR-ARR-2024",
  where: { en: "annex IV, I.C", fr: "annexe IV, I.C" },
};

export const FRC_KIT_01: Provision = {
  id: "FRC-KIT-01",
  source: "FR-ARR-2024",
  where: { en: "annex IV, III.B", fr: "annexe IV, III.B" },
};

export const FRC_KIT_02: Provision = {
  id: "FRC-KIT-02",
  source: "FR-ARR-2024",
  where: { en: "annex IV, III.C", fr: "annexe IV, III.C" },
};

export const FRC_KIT_03: Provision = {
  id: "FRC-KIT-03",
  source: "FR-ARR-2024",
  where: { en: "annex IV, III.C", fr: "annexe IV, III.C" },
};

export const FRC_KIT_04: Provision = {
  id: "FRC-KIT-04",
  source: "FR-ARR-2024",
  where: { en: "annex IV, II", fr: "annexe IV, II" },
};

/** Provisions on eligibility and kits of the French colorectal programme. */
export const franceColorectalEntryProvisions: readonly Provision[] = [
  FRC_ELI_01,
  FRC_ELI_02,
  FRC_ELI_03,
  FRC_ELI_04,
  FRC_ELI_05,
  FRC_KIT_01,
  FRC_KIT_02,
  FRC_KIT_03,
  FRC_KIT_04,
];
