import { ZONE_NAMES } from "@opendepistage/core/calendar";
import type { Bilingual } from "@opendepistage/core/engine";
import { fallbackCharsets, mappingFormat } from "./mapping-schema.js";

const alike = (text: string): Bilingual => ({ en: text, fr: text });
const oneOf = (names: readonly string[]): Bilingual => ({
  en: `one of ${names.join(", ")}`,
  fr: `l’un de ${names.join(", ")}`,
});

/** What a mapping file holds, by the name of the member, in words that tell how to write it. */
const EXPECTED: Readonly<Record<string, Bilingual>> = {
  format: alike(`"${mappingFormat}"`),
  id: {
    en: "a short name of small letters, digits, points and hyphens",
    fr: "un nom court en minuscules, chiffres, points et traits d’union",
  },
  title: { en: "a line of text that says what it is", fr: "une ligne de texte qui dit ce que c’est" },
  version: {
    en: 'the version of the mapping, between quotes: "2026-03"',
    fr: 'la version de la correspondance, entre guillemets : "2026-03"',
  },
  timeZone: oneOf(ZONE_NAMES),
  charset: oneOf(fallbackCharsets),
  services: {
    en: "a list of the examinations that OBR-4 names, one at least",
    fr: "une liste des examens que OBR-4 nomme, un au moins",
  },
  message: oneOf(["order", "result"]),
  decisions: {
    en: "a list of decision ids, one at least",
    fr: "une liste d’identifiants de décisions, un au moins",
  },
  valueSets: {
    en: 'an object of lists, by name: {"birads": [{"code", "system", "value"}]}',
    fr: 'un objet de listes, par nom : {"birads": [{"code", "system", "value"}]}',
  },
  observations: { en: "a list of observations, one at least", fr: "une liste d’observations, une au moins" },
  code: { en: "the code, between quotes", fr: "le code, entre guillemets" },
  system: {
    en: "the coding system as messages name it, between quotes; null where they name none",
    fr: "le système de codage tel que les messages le nomment, entre guillemets ; null s’ils n’en nomment pas",
  },
  subId: { en: "the text of OBX-4, between quotes", fr: "le texte de OBX-4, entre guillemets" },
  read: oneOf(["code", "date", "instant", "number", "identifier", "text"]),
  service: {
    en: "the code of one of the services, between quotes",
    fr: "le code d’un des services, entre guillemets",
  },
  repeats: alike("true, false"),
  day: {
    en: 'an object with the fact that the day gives, for each decision: {"fr.breast.conduct": "mammogramOn"}; {} for none',
    fr: 'un objet avec le fait que le jour donne, par décision : {"fr.breast.conduct": "mammogramOn"} ; {} pour aucun',
  },
  record: { en: "a number from 1", fr: "un nombre à partir de 1" },
  factSystem: {
    en: "the coding system of decisions and facts, between quotes",
    fr: "le système de codage des décisions et des faits, entre guillemets",
  },
  values: {
    en: 'a list of {"code", "system", "value"}, one at least, or the name of a value set',
    fr: 'une liste de {"code", "system", "value"}, un au moins, ou le nom d’un jeu de valeurs',
  },
  value: { en: "the value of the fact", fr: "la valeur du fait" },
  units: {
    en: 'a list of units as OBX-6 gives them: {"code", "system"}',
    fr: 'une liste d’unités telles que OBX-6 les donne : {"code", "system"}',
  },
  authority: {
    en: "the OID of the authority that assigns the identifiers, between quotes",
    fr: "l’OID de l’autorité qui attribue les identifiants, entre guillemets",
  },
  facts: {
    en: 'an object with a fact path for each decision: {"fr.breast.first-reading": "classes.{side}"}; {} for what is reported and not used',
    fr: 'un objet avec un chemin de fait par décision : {"fr.breast.first-reading": "classes.{side}"} ; {} pour ce qui est rapporté et non utilisé',
  },
  field: oneOf(["OBX-4", "OBX-20"]),
};

const SIDE_LIST: Bilingual = {
  en: 'a list of {"field", "code", "system", "side"}, one at least',
  fr: 'une liste de {"field", "code", "system", "side"}, un au moins',
};
const A_SIDE = oneOf(["left", "right", "both"]);
const AN_OBJECT: Bilingual = { en: "an object", fr: "un objet" };
const A_PATH: Bilingual = {
  en: "the path of a fact, between quotes",
  fr: "le chemin d’un fait, entre guillemets",
};
const A_MAPPING: Bilingual = {
  en: 'a mapping: an object with "format", "id", "title", "version", "timeZone", "charset", "services", "observations"',
  fr: 'une correspondance : un objet avec "format", "id", "title", "version", "timeZone", "charset", "services", "observations"',
};

/** What is expected at a path of a mapping file. */
export function sayExpectedAt(path: readonly PropertyKey[]): Bilingual {
  const last = path.at(-1);
  const before = path.at(-2);
  if (last === undefined) return A_MAPPING;
  if (typeof last === "number") return before === "decisions" ? A_DECISION : AN_OBJECT;
  if (path[0] === "services" && path.includes("facts")) return SERVICE_FACTS;
  if (before === "facts" || before === "day") return A_PATH;
  if (before === "valueSets") return EXPECTED["values"] ?? AN_OBJECT;
  if (last === "side") return path.at(-3) === "side" ? A_SIDE : SIDE_LIST;
  return EXPECTED[String(last)] ?? AN_OBJECT;
}

const SERVICE_FACTS: Bilingual = {
  en: 'an object with the facts of each decision: {"fr.breast.conduct": {"workUpDone": true}}',
  fr: 'un objet avec les faits de chaque décision : {"fr.breast.conduct": {"workUpDone": true}}',
};
const A_DECISION: Bilingual = { en: "the id of a decision", fr: "l’identifiant d’une décision" };

/** A value of a mapping file in words. */
export function sayFoundValue(value: unknown): Bilingual {
  if (value === undefined) return { en: "nothing", fr: "rien" };
  if (Array.isArray(value))
    return value.length === 0
      ? { en: "an empty list", fr: "une liste vide" }
      : { en: "a list", fr: "une liste" };
  if (typeof value === "object" && value !== null) return { en: "an object", fr: "un objet" };
  return alike(JSON.stringify(value));
}
