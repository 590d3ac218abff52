import type { Provision, RegisteredProvision } from "../provision.js";
import { register } from "../register.js";
import { archivingProvisions } from "./archiving.js";
import { franceBreastDematerialisedProvisions } from "./france-breast-dematerialised.js";
import { franceBreastEligibilityProvisions } from "./france-breast-eligibility.js";
import { franceBreastFirstReadingProvisions } from "./france-breast-first-reading.js";
import { franceBreastProfessionalsProvisions } from "./france-breast-professionals.js";
import { franceBreastQualityProvisions } from "./france-breast-quality.js";
import { franceBreastResultsProvisions } from "./france-breast-results.js";
import { franceBreastSecondReadingProvisions } from "./france-breast-second-reading.js";
import { franceCervicalResultsProvisions } from "./france-cervical-results.js";
import { franceCervicalScreeningProvisions } from "./france-cervical-screening.js";
import { franceColorectalEntryProvisions } from "./france-colorectal-entry.js";
import { franceColorectalResultsProvisions } from "./france-colorectal-results.js";
import { franceGeneralProvisions } from "./france-general.js";
import { integratedCareProvisions } from "./integrated-care.js";
import { walloniaBreastScreeningProvisions } from "./wallonia-breast-screening.js";
import { walloniaBreastUnitsProvisions } from "./wallonia-breast-units.js";

export * from "./archiving.js";
export * from "./france-breast-dematerialised.js";
export * from "./france-breast-eligibility.js";
export * from "./france-breast-first-reading.js";
export * from "./france-breast-professionals.js";
export * from "./france-breast-quality.js";
export * from "./france-breast-results.js";
export * from "./france-breast-second-reading.js";
export * from "./france-cervical-results.js";
export * from "./france-cervical-screening.js";
export * from "./france-colorectal-entry.js";
export * from "./france-colorectal-results.js";
export * from "./france-general.js";
export * from "./integrated-care.js";
export * from "./wallonia-breast-screening.js";
export * from "./wallonia-breast-units.js";

/** Every provision, in the order of the register. */
export const provisions: readonly RegisteredProvision[] = /* @__PURE__ */ registered(
  [
    franceGeneralProvisions,
    franceBreastEligibilityProvisions,
    franceBreastProfessionalsProvisions,
    franceBreastFirstReadingProvisions,
    franceBreastSecondReadingProvisions,
    franceBreastResultsProvisions,
    franceBreastQualityProvisions,
    franceBreastDematerialisedProvisions,
    franceColorectalEntryProvisions,
    franceColorectalResultsProvisions,
    franceCervicalScreeningProvisions,
    franceCervicalResultsProvisions,
    walloniaBreastScreeningProvisions,
    walloniaBreastUnitsProvisions,
    integratedCareProvisions,
    archivingProvisions,
  ].flat(),
);

function registered(listed: readonly Provision[]): readonly RegisteredProvision[] {
  return listed.map((provision) => {
    const entry = register[provision.id];
    if (!entry) throw new Error(`${provision.id} is not in the register`);
    return { ...provision, ...entry };
  });
}
