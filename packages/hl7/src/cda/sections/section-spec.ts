import { conceptsOf, SYSTEMS } from "../codes/concept.js";
import type { Unit } from "../read/unit.js";

/** A section of a sheet: what it is in the document, and what it may hold. */
export interface SectionSpec {
  /** The same whatever the document; entries begin their keys as they will. */
  readonly key: string;
  /** Template identifiers; the last tells the section from others. */
  readonly templates: readonly string[];
  readonly code: { readonly code: string; readonly system: string; readonly fr: string; readonly en: string };
  readonly title: string;
  readonly units: readonly Unit[];
  readonly sections: readonly SectionSpec[];
  /** Where the day that its entries are about stands in the sheet. */
  readonly day?: string;
  /** Written wherever the section around it is. */
  readonly required?: true;
  /** What the narrative says where there is nothing else to say. */
  readonly otherwise?: string;
  /** A truth value that only the narrative carries, in a content of this identifier. */
  readonly told?: { readonly path: string; readonly reference: string; readonly title: string };
}

const loinc = conceptsOf(SYSTEMS.loinc);

/** Codes of sections. */
export const sectionCodes = {
  results: loinc("30954-2", "Résultats d'examens", "Results"),
  plan: loinc("18776-5", "Plan de soins", "Plan"),
  attached: loinc("55107-7", "Documents ajoutés", "Attached documents"),
  radiology: loinc("22030-1", "Radiologie", "Radiology"),
  oncology: loinc("72135-7", "Bilan cancérologie", "Oncology work-up"),
  procedures: loinc("29554-3", "Procédures et interventions", "Procedures"),
  history: loinc("11348-0", "Antécédents médicaux", "History"),
  family: loinc("10157-6", "Historique des pathologies familiales", "Family history"),
  comment: loinc("55112-7", "Commentaire", "Comment"),
} as const;

/** A section of results, of a day. */
export function resultsSection(key: string, title: string, units: readonly Unit[]): SectionSpec {
  return {
    key: `${key}.results`,
    templates: [
      "1.3.6.1.4.1.19376.1.5.3.1.3.28",
      "1.3.6.1.4.1.19376.1.5.3.1.3.27",
      "1.2.250.1.213.1.1.2.151",
    ],
    code: sectionCodes.results,
    title,
    units,
    sections: [],
    day: `${key}.date`,
    required: true,
  };
}

/** A section of what is recommended. */
export function planSection(key: string, units: readonly Unit[], required?: true): SectionSpec {
  return {
    key: `${key}.plan`,
    templates: ["2.16.840.1.113883.10.20.1.10", "1.3.6.1.4.1.19376.1.5.3.1.3.36", "1.2.250.1.213.1.1.2.158"],
    code: sectionCodes.plan,
    title: "Plan de soins",
    units,
    sections: [],
    day: `${key}.date`,
    ...(required ? { required } : {}),
    otherwise: "Aucune conduite à tenir indiquée",
  };
}

/** A section of drawings. */
export function drawingsSection(key: string, unit: Unit): SectionSpec {
  return {
    key: `${key}.drawings`,
    templates: ["1.2.250.1.213.1.1.2.37"],
    code: sectionCodes.attached,
    title: "Schémas",
    units: [unit],
    sections: [],
    day: `${key}.date`,
    required: true,
    otherwise: "Aucun schéma joint",
  };
}
