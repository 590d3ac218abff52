import type { Bilingual } from "../engine/index.js";
import type { Step } from "./problem.js";
import { A_DATE, sayFields, sayOneOf } from "./say-expected.js";

const CONDITION = ["all", "any", "not", "fact", "operator", "value"];
const FILE = ["id", "title", "decision", "derogation", "from", "until", "rules"];

/** Names of the fields at a place, by the field that holds them. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ["en", "fr"],
  rules: ["conditions", "event", "priority"],
  conditions: CONDITION,
  all: CONDITION,
  any: CONDITION,
  not: CONDITION,
  event: ["type", "params"],
  params: ["strength", "values", "notes"],
  values: ["after", "months"],
};

/** The fields that may stand in the object at a path. */
export function namesAt(steps: readonly Step[]): readonly string[] {
  return FIELDS[holderOf(steps)] ?? FILE;
}

/** The last name of a path. */
function holderOf(steps: readonly Step[]): string {
  return String(steps.findLast((step) => typeof step === "string") ?? "");
}

const A_CONDITION: Bilingual = {
  en: 'one of {"fact", "operator", "value"}, {"all": […]}, {"any": […]}, {"not": …}',
  fr: 'l’un de {"fact", "operator", "value"}, {"all": […]}, {"any": […]}, {"not": …}',
};
const A_TEXT: Bilingual = { en: "a text", fr: "un texte" };

/** What may stand at a place, by its last name. */
const EXPECTED: Readonly<Record<string, Bilingual>> = {
  id: { en: "a name of a-z, 0-9 and hyphens", fr: "un nom de a-z, 0-9 et tirets" },
  title: { en: 'texts {"en": …, "fr": …}', fr: 'des textes {"en": …, "fr": …}' },
  derogation: { en: "the facts of the derogation", fr: "les faits de la dérogation" },
  from: A_DATE,
  until: { en: `${A_DATE.en}, or null`, fr: `${A_DATE.fr}, ou null` },
  rules: { en: "a list of rules", fr: "une liste de règles" },
  conditions: A_CONDITION,
  all: A_CONDITION,
  any: A_CONDITION,
  not: A_CONDITION,
  operator: sayOneOf(["equal", "notEqual", "in", "notIn"]),
  value: { en: "a class, or a list of classes", fr: "une classe, ou une liste de classes" },
  event: sayFields(["type", "params"]),
  params: sayFields(["strength", "values", "notes"]),
  strength: sayOneOf(["required", "recommended", "allowed"]),
  values: { en: "values by name", fr: "des valeurs par nom" },
  notes: { en: "a list of codes", fr: "une liste de codes" },
  priority: { en: "a whole number, 1 or more", fr: "un nombre entier, 1 ou plus" },
  months: { en: "a whole number of months", fr: "un nombre entier de mois" },
  "": sayFields(FILE),
};

/** What may stand at a path. */
export function expectedAt(steps: readonly Step[]): Bilingual {
  const known = EXPECTED[holderOf(steps)];
  if (known) return known;
  const isValue = steps.includes("values");
  const value = 'a constant or {"after": "path.of.date", "months": 24}';
  return isValue ? { en: value, fr: value.replace("a constant or", "une constante ou") } : A_TEXT;
}
