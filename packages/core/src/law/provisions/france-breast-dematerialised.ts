import type { Provision } from "../provision.js";

export const FRD_01: Provision = {
  id: "FRD-01",
  source: "DOCTEUR-IMAGO-2025",
  where: { en: "whole text", fr: "texte entier" },
};

/** Provisions on dematerialised second reading in France. */
export const franceBreastDematerialisedProvisions: readonly Provision[] = [FRD_01];
