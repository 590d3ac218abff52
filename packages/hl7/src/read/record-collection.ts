import { factsFrom, parseFacts } from "@opendepistage/core/border";
import { type FactShape, type FactTable, withoutNull } from "@opendepistage/core/engine";
import type { Place } from "../syntax/index.js";
import type { ReadingProblem } from "./reading-problem.js";
import { ValueCollection } from "./value-collection.js";
import { recordIncomplete, recordMissing, valueUnusable } from "./value-problems.js";

/** The record of a list that a value belongs to, from 1, and the path within it. */
export interface RecordField {
  readonly number: number;
  readonly field: string;
}

interface NumberedRecord {
  readonly values: ValueCollection;
  readonly begin: Place;
}

/** The records of a list, all of them and whole; or why there is no such list. */
export type ListReading =
  | { readonly ok: true; readonly items: readonly unknown[] }
  | { readonly ok: false; readonly problem?: ReadingProblem };

/** Gathers the records of one list of a decision’s facts, field by field, in any order. */
export class RecordCollection {
  readonly #path: string;
  readonly #fields: FactTable;
  readonly #records = new Map<number, NumberedRecord>();
  #isSpoilt = false;

  constructor(path: string, list: FactShape) {
    this.#path = path;
    this.#fields = fieldsOf(list);
  }

  /** Takes the value of a field of a record; answers with what is wrong with it, if anything. */
  add({ number, field }: RecordField, value: unknown, place: Place): ReadingProblem | undefined {
    const record = this.#records.get(number) ?? { values: new ValueCollection(this.#fields), begin: place };
    this.#records.set(number, record);
    const problem = record.values.add(field, value, place);
    if (problem !== undefined) this.spoil();
    return problem;
  }

  /** Says that something of the list cannot be used, so that it is not known whole. */
  spoil(): void {
    this.#isSpoilt = true;
  }

  /** Where the list begins in the message. */
  get begin(): Place {
    return this.#inOrder[0]?.[1].begin ?? {};
  }

  /** The records in the order of their numbers, which leave none out. */
  read(): ListReading {
    if (this.#isSpoilt) return { ok: false };
    const records = this.#inOrder;
    const gap = records.find(([number], index) => number !== index + 1);
    if (gap !== undefined) {
      const [number, { begin }] = gap;
      return { ok: false, problem: recordMissing(begin, this.#path, number) };
    }
    const items = records.map(([, { values }]) => factsFrom(values.values));
    const lacking = items.findIndex((item) => this.#lackOf(item).length > 0);
    const place = records[lacking]?.[1].begin;
    if (place === undefined) return { ok: true, items };
    const names = this.#lackOf(items[lacking] ?? {}).map((name) => `${this.#path}.${name}`);
    return { ok: false, problem: recordIncomplete(place, names) };
  }

  get #inOrder(): readonly (readonly [number, NumberedRecord])[] {
    return [...this.#records].sort(([a], [b]) => a - b);
  }

  #lackOf(item: Readonly<Record<string, unknown>>): readonly string[] {
    return Object.keys(this.#fields).filter((name) => item[name] === undefined);
  }
}

/** Whether a list of records, as JSON, is one that the decision takes; what is wrong with it is told at the place. */
export function listProblem(
  facts: FactTable,
  path: string,
  { items, place }: { readonly items: readonly unknown[]; readonly place: Place },
): ReadingProblem | undefined {
  const parsed = parseFacts({ facts }, factsFrom([{ path, value: items }]));
  const [problem] = parsed.ok ? [] : parsed.problems;
  return problem && valueUnusable(place, problem.expected);
}

const tables = new WeakMap<FactShape, FactTable>();

/** The fields of a list’s records, as facts of their own. */
function fieldsOf(list: FactShape): FactTable {
  const known = tables.get(list);
  if (known !== undefined) return known;
  const whole = withoutNull(list);
  const record = whole.kind === "list-of" ? withoutNull(whole.of) : whole;
  const fields = record.kind === "record" ? record.fields : {};
  const text = { en: "", fr: "" };
  const table = Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, { type, text }]));
  tables.set(list, table);
  return table;
}
