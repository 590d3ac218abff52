import type { Code, Coded, Concept, ValueSet } from "../codes/concept.js";
import { nameIn } from "../codes/concept.js";
import { sides } from "../codes/value-sets.js";
import { momentOf } from "../model/moment.js";
import type { Finding } from "../sheet-problem.js";
import type { Side } from "../write/clinical-statement.js";
import { childAt, childrenNamed, type XmlElement } from "../xml/xml-element.js";
import type { ReadContext, UnitRemark } from "./unit.js";

/** A value read, or the remark on why it is none. */
export type ValueReading<T> =
  | { readonly ok: true; readonly value: T; readonly remark?: UnitRemark }
  | { readonly ok: false; readonly remark: UnitRemark };

/** States of an act that say something of the person; those of one that was cancelled or annulled do not. */
const standing: readonly (string | undefined)[] = [undefined, "completed", "active"];

/** Whether an entry says that something is so: neither negated, cancelled, nor of another mood. */
export function isStatement(entry: XmlElement, name: string, mood: string): boolean {
  const { moodCode, negationInd, nullFlavor } = entry.attributes;
  const isPlain = moodCode === mood && negationInd !== "true" && nullFlavor === undefined;
  return (
    entry.name === name &&
    entry.namespace === undefined &&
    isPlain &&
    standing.includes(childAt(entry, "statusCode")?.attributes["code"])
  );
}

/** The code of an element; undefined where it has none. */
export function codeIn(holder: XmlElement | undefined): Code | undefined {
  const { code, codeSystem = "", displayName = "" } = holder?.attributes ?? {};
  return code === undefined ? undefined : { code, system: codeSystem, display: displayName };
}

/** Whether an element carries the code of a concept. */
export function hasCode(holder: XmlElement | undefined, { code, system }: Concept): boolean {
  const found = codeIn(holder);
  return found?.code === code && found.system === system;
}

/** The breast that the qualifier of a code names; `none` without one, undefined where it names something else. */
export function sideIn(code: XmlElement | undefined): Side | "none" | undefined {
  const [qualifier, ...others] = childrenNamed(code, "qualifier");
  if (qualifier === undefined) return "none";
  const name = codeIn(childAt(qualifier, "name"));
  const value = codeIn(childAt(qualifier, "value"));
  if (others.length > 0 || name?.code !== "20228-3" || value === undefined) return undefined;
  return nameIn(sides, value);
}

/** Whether an element gives its value: a flavour of null says that it is none, whatever stands beside it. */
function isGiven(holder: XmlElement | undefined): boolean {
  return holder?.attributes["nullFlavor"] === undefined;
}

/** An entry that gives several values, of which none is more so than the others. */
export function repeatedValue(entry: XmlElement): UnitRemark | undefined {
  const [, second] = childrenNamed(entry, "value");
  if (second === undefined) return undefined;
  const finding = {
    found: { en: "several values", fr: "plusieurs valeurs" },
    expected: { en: "one value", fr: "une seule valeur" },
  };
  return remark("values-contradict", second, finding);
}

/** A value that a table of codes names; a code that the table does not have is kept, and remarked. */
export function readCoded<Name extends string>(
  holder: XmlElement | undefined,
  set: ValueSet<Name>,
  place: XmlElement,
): ValueReading<Coded<Name>> {
  const code = isGiven(holder) ? codeIn(holder) : undefined;
  if (holder === undefined || code === undefined) return missing(holder ?? place);
  const name = nameIn(set, code);
  if (name !== undefined) return { ok: true, value: name };
  const known = Object.values<Concept>(set.concepts).map((concept) => concept.code);
  const finding = {
    found: { en: `a code that ${set.name} does not have`, fr: `un code que ${set.name} n’a pas` },
    expected: { en: `one of ${known.join(", ")}`, fr: `l’un de ${known.join(", ")}` },
  };
  return { ok: true, value: code, remark: remark("value-not-mapped", holder, finding) };
}

/** A truth value of type BL. */
export function readBoolean(entry: XmlElement): ValueReading<boolean> {
  const value = childAt(entry, "value");
  if (!isGiven(value) || value?.attributes["value"] === undefined) return missing(value ?? entry);
  const text = value.attributes["value"];
  if (value.attributes["xsi:type"] === "BL" && (text === "true" || text === "false"))
    return { ok: true, value: text === "true" };
  return malformed(value, { en: "true or false, of type BL", fr: "true ou false, de type BL" });
}

/** A timestamp in an attribute `value`. */
export function readMoment(holder: XmlElement | undefined, place: XmlElement): ValueReading<string> {
  const text = holder?.attributes["value"];
  if (holder === undefined || text === undefined || !isGiven(holder)) return missing(holder ?? place);
  const moment = momentOf(text);
  if (moment !== undefined) return { ok: true, value: moment };
  return malformed(holder, { en: "a timestamp of a day that exists", fr: "une date qui existe" });
}

/** A whole number of months. */
export function readMonths(entry: XmlElement): ValueReading<number> {
  const value = childAt(entry, "value");
  const { value: text, unit } = value?.attributes ?? {};
  if (value === undefined || text === undefined || !isGiven(value)) return missing(value ?? entry);
  if (value.attributes["xsi:type"] === "PQ" && unit === "mo" && /^[1-9]\d{0,2}$/.test(text))
    return { ok: true, value: Number(text) };
  return malformed(value, { en: "a number of months, unit mo", fr: "un nombre de mois, unité mo" });
}

/** The text of the narrative that an element refers to; null, and a remark, where the narrative does not have it. */
export function readReferred(
  holder: XmlElement | undefined,
  entry: XmlElement,
  { texts }: ReadContext,
): ValueReading<string | null> {
  const reference = childAt(holder, "reference");
  const text = texts.get((reference?.attributes["value"] ?? "").replace(/^#/, ""));
  if (text !== undefined) return { ok: true, value: text === "" ? null : text };
  const finding = {
    found: { en: "a reference to a text that is not there", fr: "un renvoi à un texte absent" },
    expected: {
      en: "the identifier of a content of the narrative",
      fr: "l’identifiant d’un contenu du texte",
    },
  };
  return {
    ok: true,
    value: null,
    remark: remark("reference-unresolved", reference ?? entry, { ...finding, severity: "W" }),
  };
}

/** A remark on an element. */
function remark(
  code: UnitRemark["code"],
  on: XmlElement,
  { severity = "E", ...finding }: Finding & { readonly severity?: "E" | "W" },
): UnitRemark {
  return { code, severity, element: on, ...finding };
}

function missing<T>(on: XmlElement): ValueReading<T> {
  const finding = {
    found: { en: "no value", fr: "aucune valeur" },
    expected: { en: "a value", fr: "une valeur" },
  };
  return { ok: false, remark: remark("value-missing", on, { ...finding, severity: "W" }) };
}

function malformed<T>(on: XmlElement, expected: { en: string; fr: string }): ValueReading<T> {
  const found = { en: "a value of another form", fr: "une valeur d’une autre forme" };
  return { ok: false, remark: remark("value-malformed", on, { found, expected }) };
}
