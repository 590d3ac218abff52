import type { Provision } from "../provision.js";

export const BEW_01: Provision = {
  id: "BEW-01",
  source: "BE-CCREF-2024",
  where: { en: "art. 10 and 11", fr: "art. 10 et 11" },
};

export const BEW_02: Provision = {
  id: "BEW-02",
  source: "BE-CCREF-2024",
  where: { en: "art. 12", fr: "art. 12" },
};

export const BEW_03: Provision = {
  id: "BEW-03",
  source: "BE-CCREF-2024",
  where: { en: "art. 12 (AGW 25/01/2024, art. 38)", fr: "art. 12 (AGW 25/01/2024, art. 38)" },
};

export const BEW_04: Provision = {
  id: "BEW-04",
  source: "BE-CCREF-2024",
  where: { en: "art. 12", fr: "art. 12" },
};

export const BEW_05: Provision = {
  id: "BEW-05",
  source: "BE-CCREF-2024",
  where: { en: "art. 13", fr: "art. 13" },
};

export const BEW_06: Provision = {
  id: "BEW-06",
  source: "BE-CCREF-2024",
  where: { en: "art. 14", fr: "art. 14" },
};

export const BEW_07: Provision = {
  id: "BEW-07",
  source: "BE-CCREF-2024",
  where: { en: "art. 15 and 17; AC 8, 3", fr: "art. 15 et 17 ; AC 8, 3" },
};

export const BEW_08: Provision = {
  id: "BEW-08",
  source: "BE-CCREF-2024",
  where: { en: "art. 16", fr: "art. 16" },
};

export const BEW_09: Provision = {
  id: "BEW-09",
  source: "BE-CCREF-2024",
  where: { en: "art. 17", fr: "art. 17" },
};

export const BEW_10: Provision = {
  id: "BEW-10",
  source: "BE-CCREF-2024",
  where: { en: "art. 14 to 16", fr: "art. 14 à 16" },
};

export const BEW_11: Provision = {
  id: "BEW-11",
  source: "BE-CCREF-2024",
  where: { en: "art. 18; AC 8, 3", fr: "art. 18 ; AC 8, 3" },
};

export const BEW_12: Provision = {
  id: "BEW-12",
  source: "BE-CCREF-2024",
  where: { en: "art. 19 (AGW 25/01/2024, art. 63)", fr: "art. 19 (AGW 25/01/2024, art. 63)" },
};

export const BEW_13: Provision = {
  id: "BEW-13",
  source: "BE-CCREF-2024",
  where: { en: "art. 19 (AGW 25/01/2024, art. 63)", fr: "art. 19 (AGW 25/01/2024, art. 63)" },
};

/** Provisions on appointments, submission, readings and letters of the Walloon breast programme. */
export const walloniaBreastScreeningProvisions: readonly Provision[] = [
  BEW_01,
  BEW_02,
  BEW_03,
  BEW_04,
  BEW_05,
  BEW_06,
  BEW_07,
  BEW_08,
  BEW_09,
  BEW_10,
  BEW_11,
  BEW_12,
  BEW_13,
];
