import type { Provision } from "../provision.js";

export const FRG_01: Provision = {
  id: "FRG-01",
  source: "FR-ARR-2024",
  where: { en: "art. 3 IV", fr: "art. 3 IV" },
};

export const FRG_02: Provision = {
  id: "FRG-02",
  source: "FR-ARR-2024",
  where: { en: "art. 3 IV", fr: "art. 3 IV" },
};

export const FRG_03: Provision = {
  id: "FRG-03",
  source: "FR-ARR-2024",
  where: {
    en: "art. 3 I and III; annex I, IX; annex IV, annex 1, V",
    fr: "art. 3 I et III ; annexe I, IX ; annexe IV, annexe 1, V",
  },
};

export const FRG_04: Provision = {
  id: "FRG-04",
  source: "FR-ARR-2024",
  where: { en: "annex I, IX", fr: "annexe I, IX" },
};

export const FRG_05: Provision = {
  id: "FRG-05",
  source: "FR-ARR-2024",
  where: { en: "annex I, III", fr: "annexe I, III" },
};

export const FRG_06: Provision = {
  id: "FRG-06",
  source: "FR-ARR-2024",
  where: { en: "annex I, III", fr: "annexe I, III" },
};

export const FRG_07: Provision = {
  id: "FRG-07",
  source: "FR-ARR-2024",
  where: { en: "annex I, III and VI", fr: "annexe I, III et VI" },
};

export const FRG_08: Provision = {
  id: "FRG-08",
  source: "FR-ARR-2024",
  where: { en: "annex I, V; annex II, part 1, III", fr: "annexe I, V ; annexe II, 1re partie, III" },
};

export const FRG_09: Provision = {
  id: "FRG-09",
  source: "FR-ARR-2024",
  where: {
    en: "annex I, VII; annex II, part 1, VI and part 2, V",
    fr: "annexe I, VII ; annexe II, 1re partie, VI et 2e partie, V",
  },
};

export const FRG_10: Provision = {
  id: "FRG-10",
  source: "FR-ARR-2024",
  where: { en: "annex II, part 1, III", fr: "annexe II, 1re partie, III" },
};

export const FRG_11: Provision = {
  id: "FRG-11",
  source: "FR-ARR-2024",
  where: {
    en: "art. 3 III; annex II, part 2, II; annex V, V.A and VII",
    fr: "art. 3 III ; annexe II, 2e partie, II ; annexe V, V.A et VII",
  },
};

export const FRG_12: Provision = {
  id: "FRG-12",
  source: "FR-ARR-2024",
  where: { en: "art. 3 II; annex I, III; annex IV, III", fr: "art. 3 II ; annexe I, III ; annexe IV, III" },
};

export const FRG_13: Provision = {
  id: "FRG-13",
  source: "FR-ARR-2024",
  where: { en: "annex I, III and IX", fr: "annexe I, III et IX" },
};

export const FRG_14: Provision = {
  id: "FRG-14",
  source: "FR-ARR-2024",
  where: { en: "annex II, part 1, III", fr: "annexe II, 1re partie, III" },
};

export const FRG_15: Provision = {
  id: "FRG-15",
  source: "FR-ARR-2024",
  where: {
    en: "annex II, part 2, V; annex III, VI.C; annex IV, VII",
    fr: "annexe II, 2e partie, V ; annexe III, VI.C ; annexe IV, VII",
  },
};

export const FRG_16: Provision = {
  id: "FRG-16",
  source: "FR-ARR-2024",
  where: { en: "annex II, part 1, VII", fr: "annexe II, 1re partie, VII" },
};

export const FRG_17: Provision = {
  id: "FRG-17",
  source: "FR-ARR-2024",
  where: { en: "annex II, part 2, I", fr: "annexe II, 2e partie, I" },
};

/** Provisions on the general organisation of the French programmes. */
export const franceGeneralProvisions: readonly Provision[] = [
  FRG_01,
  FRG_02,
  FRG_03,
  FRG_04,
  FRG_05,
  FRG_06,
  FRG_07,
  FRG_08,
  FRG_09,
  FRG_10,
  FRG_11,
  FRG_12,
  FRG_13,
  FRG_14,
  FRG_15,
  FRG_16,
  FRG_17,
];
