import type { Bilingual } from "../text.js";

export const franceBreastDematerialisedTexts: Readonly<Record<string, Bilingual>> = {
  "FRD-01": {
    en: "Not law: the press reports that Allier has dematerialised second reading since 2018, for about 75 % of its second readings, though the order wants films at the CRCDC (FRB-L2-10). Here: with the INCa call and the DGS derogation, images and national sheet (CDA D2LM) are read remotely, all other rules unchanged; the dematerialised share is an indicator of ours.",
    fr: "Hors droit : la presse rapporte que l’Allier dématérialise la seconde lecture depuis 2018, pour environ 75 % de ses secondes lectures, alors que l’arrêté veut des films au CRCDC (FRB-L2-10). Ici : avec l’appel de l’INCa et la dérogation de la DGS, images et fiche nationale (CDA D2LM) se lisent à distance, toutes autres règles inchangées ; la part dématérialisée est un indicateur propre à ce projet.",
  },
};
