import type { Provision } from "../provision.js";

export const BEI_01: Provision = {
  id: "BEI-01",
  source: "BE-CSSSS-18-053",
  where: { en: "annex, datum 7", fr: "annexe, donnée 7" },
};

export const BEI_02: Provision = {
  id: "BEI-02",
  source: "BE-CSSSS-18-053",
  where: { en: "annex, datum 8", fr: "annexe, donnée 8" },
};

export const BEI_03: Provision = {
  id: "BEI-03",
  source: "BE-CSSSS-18-053",
  where: { en: "annex, datum 9", fr: "annexe, donnée 9" },
};

export const BEI_04: Provision = {
  id: "BEI-04",
  source: "BE-CSSSS-18-053",
  where: { en: "9", fr: "9" },
};

export const BEI_05: Provision = {
  id: "BEI-05",
  source: "BE-CSSSS-18-053",
  where: { en: "5 and 10 to 13", fr: "5 et 10 à 13" },
};

export const BEI_06: Provision = {
  id: "BEI-06",
  source: "BE-CSSSS-18-053",
  where: { en: "12", fr: "12" },
};

export const BEI_07: Provision = {
  id: "BEI-07",
  source: "BE-CSSSS-18-053",
  where: { en: "7, 20, 23 and annex, data 1 and 2", fr: "7, 20, 23 et annexe, données 1 et 2" },
};

export const BEI_08: Provision = {
  id: "BEI-08",
  source: "BE-CSSSS-18-053",
  where: { en: "15", fr: "15" },
};

export const BEI_09: Provision = {
  id: "BEI-09",
  source: "BE-CSSSS-18-053",
  where: { en: "9 and annex, datum 10", fr: "9 et annexe, donnée 10" },
};

export const BEI_10: Provision = {
  id: "BEI-10",
  source: "BE-CSSSS-18-053",
  where: { en: "9", fr: "9" },
};

export const BEI_11: Provision = {
  id: "BEI-11",
  source: "BE-CSSSS-18-053",
  where: { en: "6, 11 and 32; annex, datum 1", fr: "6, 11 et 32 ; annexe, donnée 1" },
};

export const BEI_12: Provision = {
  id: "BEI-12",
  source: "BE-CSSSS-18-053",
  where: { en: "11", fr: "11" },
};

/** Provisions on inclusion in the Belgian integrated-care projects. */
export const integratedCareProvisions: readonly Provision[] = [
  BEI_01,
  BEI_02,
  BEI_03,
  BEI_04,
  BEI_05,
  BEI_06,
  BEI_07,
  BEI_08,
  BEI_09,
  BEI_10,
  BEI_11,
  BEI_12,
];
