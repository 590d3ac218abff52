import type { Provision } from "../provision.js";

export const FRA_01: Provision = {
  id: "FRA-01",
  source: "FR-CNAMTS-AV24",
  where: { en: "3.1, line 1", fr: "3.1, ligne 1" },
};

export const FRA_02: Provision = {
  id: "FRA-02",
  source: "FR-CNAMTS-AV24",
  where: { en: "3.1, line 2", fr: "3.1, ligne 2" },
};

export const FRA_03: Provision = {
  id: "FRA-03",
  source: "FR-CNAMTS-AV24",
  where: { en: "3.1, line 3", fr: "3.1, ligne 3" },
};

export const FRA_04: Provision = {
  id: "FRA-04",
  source: "FR-CNAMTS-AV24",
  where: { en: "3.2", fr: "3.2" },
};

export const FRA_05: Provision = {
  id: "FRA-05",
  source: "FR-CNAMTS-AV24",
  where: { en: "2.1 and 2.2", fr: "2.1 et 2.2" },
};

export const FRA_06: Provision = {
  id: "FRA-06",
  source: "FR-CNAMTS-AV24",
  where: { en: "4", fr: "4" },
};

export const FRA_07: Provision = {
  id: "FRA-07",
  source: "FR-CNAMTS-AV24",
  where: { en: "5", fr: "5" },
};

export const FRA_08: Provision = {
  id: "FRA-08",
  source: "FR-CNAMTS-AV24",
  where: { en: "6", fr: "6" },
};

/** Provisions on the French image-archiving option of 2007 to 2009. */
export const archivingProvisions: readonly Provision[] = [
  FRA_01,
  FRA_02,
  FRA_03,
  FRA_04,
  FRA_05,
  FRA_06,
  FRA_07,
  FRA_08,
];
