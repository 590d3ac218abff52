import type { Provision } from "../provision.js";

export const FRU_ELI_01: Provision = {
  id: "FRU-ELI-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, introduction and I.A", fr: "annexe V, introduction et I.A" },
};

export const FRU_ELI_02: Provision = {
  id: "FRU-ELI-02",
  source: "FR-ARR-2024",
  where: { en: "annex V, I.A", fr: "annexe V, I.A" },
};

export const FRU_ELI_03: Provision = {
  id: "FRU-ELI-03",
  source: "FR-ARR-2024",
  where: { en: "annex V, I.B", fr: "annexe V, I.B" },
};

export const FRU_ELI_04: Provision = {
  id: "FRU-ELI-04",
  source: "FR-ARR-2024",
  where: { en: "annex V, I.B", fr: "annexe V, I.B" },
};

export const FRU_INT_01: Provision = {
  id: "FRU-INT-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, I", fr: "annexe V, I" },
};

export const FRU_INT_02: Provision = {
  id: "FRU-INT-02",
  source: "FR-ARR-2024",
  where: { en: "annex V, I", fr: "annexe V, I" },
};

export const FRU_SEL_01: Provision = {
  id: "FRU-SEL-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, II.B and V.B", fr: "annexe V, II.B et V.B" },
};

export const FRU_SAM_01: Provision = {
  id: "FRU-SAM-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, II.A", fr: "annexe V, II.A" },
};

export const FRU_PAY_01: Provision = {
  id: "FRU-PAY-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, III", fr: "annexe V, III" },
};

export const FRU_INV_01: Provision = {
  id: "FRU-INV-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, V and V.B", fr: "annexe V, V et V.B" },
};

/** Provisions on eligibility, tests and invitations of the French cervical programme. */
export const franceCervicalScreeningProvisions: readonly Provision[] = [
  FRU_ELI_01,
  FRU_ELI_02,
  FRU_ELI_03,
  FRU_ELI_04,
  FRU_INT_01,
  FRU_INT_02,
  FRU_SEL_01,
  FRU_SAM_01,
  FRU_PAY_01,
  FRU_INV_01,
];
