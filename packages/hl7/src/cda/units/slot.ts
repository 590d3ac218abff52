import type { Concept } from "../codes/concept.js";
import { type Draft, valueAt } from "../model/draft.js";
import { hasCode, isStatement, repeatedValue, sideIn, type ValueReading } from "../read/entry-reader.js";
import type { NarrativeRow, ReadContext, Unit, UnitReading } from "../read/unit.js";
import {
  codedConcept,
  type Side,
  statement,
  TEMPLATES,
  type WriteContext,
} from "../write/clinical-statement.js";
import { childAt, type XmlElement } from "../xml/xml-element.js";

/** One field of a sheet that is one entry, or one for each breast or member of its list. */
export interface Slot<T> {
  readonly path: string;
  /** In the narrative. */
  readonly title: string;
  readonly code: Concept;
  /** Of a plan, and so asked for and not observed. */
  readonly request?: true;
  readonly sided?: true;
  readonly many?: true;
  readonly name?: "observation" | "procedure";
  readonly read: (entry: XmlElement, context: ReadContext) => ValueReading<T>;
  readonly write: (value: T, key: string, context: WriteContext) => SlotParts;
  readonly say: (value: T) => string;
  /** Where the value has a part in the title of its line. */
  readonly titleOf?: (value: T) => string;
  /** Where the code is the value itself, how it is known and written. */
  readonly variable?: {
    readonly isIt: (entry: XmlElement, side: Side | undefined) => boolean;
    readonly write: (value: T) => XmlElement;
  };
}

/** What an entry has beside what all have. */
export interface SlotParts {
  readonly time?: XmlElement;
  readonly rest?: readonly (XmlElement | undefined)[];
}

/** The units of a slot: one, or one for each breast. */
export function unitsOf<T>(slot: Slot<T>): readonly Unit[] {
  if (slot.sided === undefined) return [unitOf(slot, undefined)];
  return [unitOf(slot, "right"), unitOf(slot, "left")];
}

function unitOf<T>(slot: Slot<T>, side: Side | undefined): Unit {
  const key = side === undefined ? slot.path : `${slot.path}.${side}`;
  return {
    key,
    read: (entry, context) =>
      matches(slot, side, entry) ? readSlot(slot, key, { entry, context }) : undefined,
    write: (sheet, context) =>
      entriesOf(slot, key, sheet).map((entry) => writeSlot(slot, { ...entry, side }, context)),
    rows: (sheet) => rowsOf(slot, { key, side }, sheet),
  };
}

function matches<T>(
  { name = "observation", request, code, variable }: Slot<T>,
  side: Side | undefined,
  entry: XmlElement,
): boolean {
  if (!isStatement(entry, name, request ? "INT" : "EVN")) return false;
  if (variable !== undefined) return variable.isIt(entry, side);
  const found = childAt(entry, "code");
  return hasCode(found, code) && sideIn(found) === (side ?? "none");
}

function readSlot<T>(
  { read, many }: Slot<T>,
  path: string,
  { entry, context }: { readonly entry: XmlElement; readonly context: ReadContext },
): UnitReading {
  const repeated = repeatedValue(entry);
  if (repeated !== undefined) return { ok: false, remarks: [repeated] };
  const reading = read(entry, context);
  if (!reading.ok) return { ok: false, remarks: [reading.remark] };
  const assignment = many
    ? ({ path, value: reading.value, append: true } as const)
    : { path, value: reading.value };
  return { ok: true, says: [assignment], remarks: reading.remark === undefined ? [] : [reading.remark] };
}

interface SlotEntry<T> {
  readonly value: T;
  readonly key: string;
}

/** The values that a sheet has for a slot, each with the key of its entry. */
function entriesOf<T>({ many }: Slot<T>, key: string, sheet: Draft): readonly SlotEntry<T>[] {
  const found = valueAt(sheet, key);
  if (found === undefined) return [];
  if (!many) return [{ value: found as T, key }];
  return (found as readonly T[]).map((value, index) => ({ value, key: `${key}-${index + 1}` }));
}

function writeSlot<T>(
  slot: Slot<T>,
  { value, key, side }: SlotEntry<T> & { readonly side: Side | undefined },
  context: WriteContext,
): XmlElement {
  const { name = "observation", request, code, variable } = slot;
  const observed = name === "observation" ? TEMPLATES.simpleObservation : TEMPLATES.act;
  return statement(
    {
      key,
      name,
      mood: request ? "INT" : "EVN",
      templates: request ? TEMPLATES.request : observed,
      code: variable?.write(value) ?? codedConcept(code, side),
      ...slot.write(value, key, context),
    },
    context,
  );
}

function rowsOf<T>(
  slot: Slot<T>,
  { key, side }: { readonly key: string; readonly side: Side | undefined },
  sheet: Draft,
): readonly NarrativeRow[] {
  return entriesOf(slot, key, sheet).map((entry) => ({
    title: slot.titleOf?.(entry.value) ?? slot.title,
    cells: [{ key: entry.key, text: slot.say(entry.value), ...(side === undefined ? {} : { side }) }],
  }));
}
