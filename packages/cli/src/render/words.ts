import type { Bilingual, CommonOutcome, Language, Strength, Written } from "@opendepistage/core/engine";

/** Who acts or is addressed. */
const ACTORS: Readonly<Record<string, Bilingual>> = {
  person: { en: "the person", fr: "la personne" },
  doctor: { en: "the doctor", fr: "le médecin" },
  "second-doctor": { en: "the second doctor", fr: "le second médecin" },
  prescriber: { en: "the prescriber", fr: "le prescripteur" },
  "treating-team": { en: "the treating team", fr: "l’équipe soignante" },
  "treating-doctor": { en: "the treating doctor", fr: "le médecin traitant" },
  "first-reader": { en: "the first reader", fr: "le premier lecteur" },
  "second-reader": { en: "the second reader", fr: "le second lecteur" },
  radiologist: { en: "the radiologist", fr: "le radiologue" },
  crcdc: { en: "the CRCDC", fr: "le CRCDC" },
  "ccref-doctor": { en: "the doctor of the CCRef", fr: "le médecin du CCRef" },
  ccref: { en: "the CCRef", fr: "le CCRef" },
  laboratory: { en: "the laboratory", fr: "le laboratoire" },
  "health-insurance": { en: "the health insurance", fr: "l’assurance maladie" },
  unit: { en: "the mammography unit", fr: "l’unité de mammographie" },
  ansm: { en: "ANSM", fr: "l’ANSM" },
  ars: { en: "the ARS", fr: "l’ARS" },
  aviq: { en: "AViQ", fr: "l’AViQ" },
};

export function sayActor(code: string, language: Language): string {
  return ACTORS[code]?.[language] ?? code;
}

const STRENGTHS: Readonly<Record<Strength, Bilingual>> = {
  required: { en: "required", fr: "obligatoire" },
  recommended: { en: "recommended", fr: "recommandé" },
  allowed: { en: "allowed", fr: "permis" },
};

export function sayStrength(strength: Strength, language: Language): string {
  return STRENGTHS[strength][language];
}

/** What the outcomes mean that every decision may have beside its own. */
export const COMMON_OUTCOMES: Readonly<Record<CommonOutcome, Bilingual>> = {
  "needs-information": { en: "facts are missing that matter", fr: "il manque des faits qui importent" },
  "needs-parameter": {
    en: "the law leaves a figure to another document: give the parameter",
    fr: "la loi laisse un chiffre à un autre document : donner le paramètre",
  },
  "no-rule-in-force": {
    en: "no rule is in force on that day",
    fr: "aucune règle n’est en vigueur ce jour-là",
  },
};

/** A value of a result in one line. */
export function sayWritten(value: Written, language: Language): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return sayBoolean(value, language);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) {
    const items: readonly Written[] = value;
    return items.length === 0 ? "[]" : items.map((item) => sayWritten(item, language)).join(", ");
  }
  return Object.entries(value)
    .map(([name, field]) => `${name} ${sayWritten(field, language)}`)
    .join(", ");
}

function sayBoolean(value: boolean, language: Language): string {
  if (language === "fr") return value ? "oui" : "non";
  return value ? "yes" : "no";
}
