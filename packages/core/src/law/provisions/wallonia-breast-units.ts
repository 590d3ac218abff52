import type { Provision } from "../provision.js";

export const BEW_14: Provision = {
  id: "BEW-14",
  source: "BE-CCREF-2024",
  where: { en: "art. 3 to 8; AC 7, 1.1", fr: "art. 3 à 8 ; AC 7, 1.1" },
};

export const BEW_15: Provision = {
  id: "BEW-15",
  source: "BE-CCREF-2024",
  where: { en: "AC 7, 1.3", fr: "AC 7, 1.3" },
};

export const BEW_16: Provision = {
  id: "BEW-16",
  source: "BE-CCREF-2024",
  where: { en: "AC 8, 2", fr: "AC 8, 2" },
};

export const BEW_17: Provision = {
  id: "BEW-17",
  source: "BE-CCREF-2024",
  where: { en: "art. 12; AC 8, 2", fr: "art. 12 ; AC 8, 2" },
};

export const BEW_18: Provision = {
  id: "BEW-18",
  source: "BE-CCREF-2024",
  where: { en: "art. 9 (AGW 25/01/2024, art. 54 to 58)", fr: "art. 9 (AGW 25/01/2024, art. 54 à 58)" },
};

export const BEW_19: Provision = {
  id: "BEW-19",
  source: "BE-CCREF-2024",
  where: { en: "AC 7, 2", fr: "AC 7, 2" },
};

export const BEW_20: Provision = {
  id: "BEW-20",
  source: "BE-CCREF-2024",
  where: { en: "art. 15 and 17; AC 7", fr: "art. 15 et 17 ; AC 7" },
};

export const BEW_21: Provision = {
  id: "BEW-21",
  source: "BE-CCREF-2024",
  where: { en: "art. 2 to 5 and 8", fr: "art. 2 à 5 et 8" },
};

export const BEW_22: Provision = {
  id: "BEW-22",
  source: "BE-CCREF-2024",
  where: { en: "art. 12", fr: "art. 12" },
};

export const BEW_23: Provision = {
  id: "BEW-23",
  source: "BE-CCREF-2024",
  where: { en: "art. 20 and 21", fr: "art. 20 et 21" },
};

export const BEW_24: Provision = {
  id: "BEW-24",
  source: "BE-CCREF-2024",
  where: { en: "art. 15; AC 1", fr: "art. 15 ; AC 1" },
};

/** Provisions on access, images and duties of the Walloon mammography units. */
export const walloniaBreastUnitsProvisions: readonly Provision[] = [
  BEW_14,
  BEW_15,
  BEW_16,
  BEW_17,
  BEW_18,
  BEW_19,
  BEW_20,
  BEW_21,
  BEW_22,
  BEW_23,
  BEW_24,
];
