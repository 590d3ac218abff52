import { type Coded, type Concept, codeOf, type ValueSet } from "../codes/concept.js";
import { inFrench, timestampOf } from "../model/moment.js";
import type { Comparison } from "../model/sheet.js";
import { readBoolean, readCoded, readMoment, readMonths, readReferred } from "../read/entry-reader.js";
import type { Unit } from "../read/unit.js";
import { coded, textValue, typed } from "../write/clinical-statement.js";
import { childAt, element, type XmlElement } from "../xml/xml-element.js";
import { unitsOf } from "./slot.js";

/** Where a field stands in the sheet, its code, and what is peculiar to it. */
export interface Field {
  readonly path: string;
  readonly code: Concept;
  /** In the narrative, where it is not what the code says. */
  readonly title?: string;
  readonly request?: true;
  readonly sided?: true;
  readonly many?: true;
}

const named = (field: Field) => ({ ...field, title: field.title ?? field.code.fr });

/** The day of an examination or reading: the time of an act. */
export function day(field: Field): readonly Unit[] {
  return unitsOf<string>({
    ...named(field),
    name: "procedure",
    read: (entry) => readMoment(childAt(entry, "effectiveTime"), entry),
    write: (value) => ({ time: element("effectiveTime", { value: timestampOf(value) }) }),
    say: inFrench,
  });
}

/** A code of a value set. */
export function choice<Name extends string>(field: Field & { readonly of: ValueSet<Name> }): readonly Unit[] {
  const { of: set, ...rest } = field;
  return unitsOf<Coded<Name>>({
    ...named(rest),
    read: (entry) => readCoded(childAt(entry, "value"), set, entry),
    write: (value) => ({ rest: [codedValue(set, value)] }),
    say: (value) => codeOf(set, value).display,
  });
}

/** The value of an observation that a value set has. */
export function codedValue<Name extends string>(set: ValueSet<Name>, value: Coded<Name>): XmlElement {
  const { attributes, children } = coded("value", codeOf(set, value));
  return element("value", { "xsi:type": "CD", ...attributes }, children);
}

/** Yes or no. */
export function flag(field: Field): readonly Unit[] {
  return unitsOf<boolean>({
    ...named(field),
    read: (entry) => readBoolean(entry),
    write: (value) => ({ rest: [typed("BL", { value: String(value) })] }),
    say: yesOrNo,
  });
}

/** Yes or no, as the narrative says it. */
export function yesOrNo(value: boolean): string {
  return value ? "Oui" : "Non";
}

/** A text of the narrative. */
export function freeText(field: Field): readonly Unit[] {
  return unitsOf<string | null>({
    ...named(field),
    read: (entry, context) => readReferred(childAt(entry, "value", "originalText"), entry, context),
    write: (_value, key) => ({ rest: [textValue(key)] }),
    say: (value) => value ?? "",
  });
}

/** A number of months. */
export function months(field: Field): readonly Unit[] {
  return unitsOf<number>({
    ...named(field),
    read: (entry) => readMonths(entry),
    write: (value) => ({ rest: [typed("PQ", { value: String(value), unit: "mo" })] }),
    say: (value) => `${value} mois`,
  });
}

/** Whether earlier images were compared; the time of the entry is that of those images. */
export function comparison(field: Field): readonly Unit[] {
  return unitsOf<Comparison>({
    ...named(field),
    read: (entry) => {
      const made = readBoolean(entry);
      if (!made.ok) return made;
      const time = childAt(entry, "effectiveTime");
      if (!made.value || time === undefined || time.attributes["nullFlavor"] !== undefined)
        return { ok: true, value: { made: made.value } };
      const read = readMoment(time, entry);
      return read.ok ? { ok: true, value: { made: true, with: read.value } } : read;
    },
    write: ({ made, with: seen }) => ({
      time: element(
        "effectiveTime",
        seen === undefined ? { nullFlavor: made ? "UNK" : "NA" } : { value: timestampOf(seen) },
      ),
      rest: [typed("BL", { value: String(made) })],
    }),
    say: ({ made, with: seen }) =>
      seen === undefined ? yesOrNo(made) : `Oui, avec les clichés du ${inFrench(seen)}`,
  });
}
