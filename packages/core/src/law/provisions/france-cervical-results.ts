import type { Provision } from "../provision.js";

export const FRU_RES_01: Provision = {
  id: "FRU-RES-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, VI.A", fr: "annexe V, VI.A" },
};

export const FRU_RES_02: Provision = {
  id: "FRU-RES-02",
  source: "FR-ARR-2024",
  where: { en: "annex V, II.A, II.E, VI.B and VI.C", fr: "annexe V, II.A, II.E, VI.B et VI.C" },
};

export const FRU_RES_03: Provision = {
  id: "FRU-RES-03",
  source: "FR-ARR-2024",
  where: { en: "annex V, VI", fr: "annexe V, VI" },
};

export const FRU_RES_04: Provision = {
  id: "FRU-RES-04",
  source: "FR-ARR-2024",
  where: { en: "annex V, VI.D", fr: "annexe V, VI.D" },
};

export const FRU_RES_05: Provision = {
  id: "FRU-RES-05",
  source: "FR-ARR-2024",
  where: { en: "annex V, II.E", fr: "annexe V, II.E" },
};

export const FRU_FUP_01: Provision = {
  id: "FRU-FUP-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, VI.E", fr: "annexe V, VI.E" },
};

export const FRU_FUP_02: Provision = {
  id: "FRU-FUP-02",
  source: "FR-ARR-2024",
  where: { en: "annex V, VI.E", fr: "annexe V, VI.E" },
};

export const FRU_FUP_03: Provision = {
  id: "FRU-FUP-03",
  source: "FR-ARR-2024",
  where: { en: "annex V, VI.E", fr: "annexe V, VI.E" },
};

export const FRU_FUP_04: Provision = {
  id: "FRU-FUP-04",
  source: "FR-ARR-2024",
  where: { en: "annex V, VI and VI.E", fr: "annexe V, VI et VI.E" },
};

export const FRU_INF_01: Provision = {
  id: "FRU-INF-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, V.A and VII", fr: "annexe V, V.A et VII" },
};

export const FRU_LAB_01: Provision = {
  id: "FRU-LAB-01",
  source: "FR-ARR-2024",
  where: { en: "annex V, II.D", fr: "annexe V, II.D" },
};

/** Provisions on results, follow-up and laboratories of the French cervical programme. */
export const franceCervicalResultsProvisions: readonly Provision[] = [
  FRU_RES_01,
  FRU_RES_02,
  FRU_RES_03,
  FRU_RES_04,
  FRU_RES_05,
  FRU_FUP_01,
  FRU_FUP_02,
  FRU_FUP_03,
  FRU_FUP_04,
  FRU_INF_01,
  FRU_LAB_01,
];
