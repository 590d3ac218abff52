import type { Provision } from "../provision.js";
import type { Bilingual } from "../text.js";
import { archivingTexts } from "./archiving.js";
import { franceBreastDematerialisedTexts } from "./france-breast-dematerialised.js";
import { franceBreastEligibilityTexts } from "./france-breast-eligibility.js";
import { franceBreastFirstReadingTexts } from "./france-breast-first-reading.js";
import { franceBreastProfessionalsTexts } from "./france-breast-professionals.js";
import { franceBreastQualityTexts } from "./france-breast-quality.js";
import { franceBreastResultsTexts } from "./france-breast-results.js";
import { franceBreastSecondReadingTexts } from "./france-breast-second-reading.js";
import { franceCervicalResultsTexts } from "./france-cervical-results.js";
import { franceCervicalScreeningTexts } from "./france-cervical-screening.js";
import { franceColorectalEntryTexts } from "./france-colorectal-entry.js";
import { franceColorectalResultsTexts } from "./france-colorectal-results.js";
import { franceGeneralTexts } from "./france-general.js";
import { integratedCareTexts } from "./integrated-care.js";
import { walloniaBreastScreeningTexts } from "./wallonia-breast-screening.js";
import { walloniaBreastUnitsTexts } from "./wallonia-breast-units.js";

/** What each provision says, in our own words, by id; apart from the provisions, so that decisions do not carry them. */
export const provisionTexts: Readonly<Record<string, Bilingual>> = {
  ...archivingTexts,
  ...franceBreastDematerialisedTexts,
  ...franceBreastEligibilityTexts,
  ...franceBreastFirstReadingTexts,
  ...franceBreastProfessionalsTexts,
  ...franceBreastQualityTexts,
  ...franceBreastResultsTexts,
  ...franceBreastSecondReadingTexts,
  ...franceCervicalResultsTexts,
  ...franceCervicalScreeningTexts,
  ...franceColorectalEntryTexts,
  ...franceColorectalResultsTexts,
  ...franceGeneralTexts,
  ...integratedCareTexts,
  ...walloniaBreastScreeningTexts,
  ...walloniaBreastUnitsTexts,
};

/** What a provision says, in our own words. */
export function textOf(provision: Pick<Provision, "id">): Bilingual {
  const text = provisionTexts[provision.id];
  if (!text) throw new Error(`${provision.id} has no text`);
  return text;
}
