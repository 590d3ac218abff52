import { type Problem, parseFacts, quote } from "@opendepistage/core/border";
import {
  type Bilingual,
  type Decision,
  type FactShape,
  type FactTable,
  withoutNull,
} from "@opendepistage/core/engine";
import { type FactPlace, placeOfFact } from "./fact-place.js";
import { alike, type MappingPath, mappingProblem, sayNames } from "./mapping-problem.js";
import type { MappingFile } from "./mapping-schema.js";
import { sidePlaceholder } from "./side-placeholder.js";

/** A row of a mapping file. */
export type FileRow = MappingFile["observations"][number];

/** A fact that a row says that it gives: its path in the decision, and the place in the file that says so. */
export interface ClaimedFact {
  readonly decision: Decision;
  readonly factPath: string;
  readonly at: MappingPath;
}

/** What is wrong with a row’s claim to give a fact: no such fact, a breast too many, or values that it cannot have. */
export function checkFact(row: FileRow, claimed: ClaimedFact, file: MappingFile): readonly Problem[] {
  const { decision, factPath, at } = claimed;
  const misplaced = sidesMisplaced(row, factPath, at);
  if (misplaced) return [misplaced];
  const target = factPath.replace(sidePlaceholder, "left");
  const place = placeOfFact(decision.facts, target);
  if (place === undefined)
    return [mappingProblem(at, alike(quote(factPath)), sayNames(factPath, pathsOf(decision)))];
  if (!file.services.some(({ decisions }) => decisions.includes(decision.id))) return [neverAsked(at)];
  const kind = row.read === "code" ? [] : checkKind(row, itemKind(row, place), { target, at });
  return [...kind, ...checkRepeats(row, place, at), ...checkEntries(row, place, entriesOf(row, at, file))];
}

/** What each repetition gives: an item of the list, or the fact itself. */
function itemKind(row: FileRow, { shape }: FactPlace): FactShape["kind"] {
  const whole = withoutNull(shape);
  return row.repeats && whole.kind === "list-of" ? withoutNull(whole.of).kind : whole.kind;
}

function checkRepeats(row: FileRow, { shape }: FactPlace, at: MappingPath): readonly Problem[] {
  const isList = withoutNull(shape).kind === "list-of";
  if (!row.repeats || isList) return [];
  const expected = {
    en: '"repeats" for a list alone',
    fr: "« repeats » pour une liste seulement",
  };
  return [mappingProblem([...at.slice(0, -2), "repeats"], alike("true"), expected)];
}

/** The values of codes must be values of the fact: each is tried on the shape of the fact alone. */
function checkEntries(
  row: FileRow,
  { shape }: FactPlace,
  entries: readonly PlacedValue[],
): readonly Problem[] {
  const whole = withoutNull(shape);
  const item: FactShape = row.repeats && whole.kind === "list-of" ? whole.of : shape;
  return entries.flatMap(({ value, path }) => {
    const parsed = parseFacts(holderOf(row.repeats && Array.isArray(value) ? shape : item), { value });
    return parsed.ok
      ? []
      : parsed.problems.map(({ found, expected }) => mappingProblem(path, found, expected));
  });
}

/** A decision’s facts that are one fact of this shape. */
function holderOf(type: FactShape): { readonly facts: FactTable } {
  return { facts: { value: { type, text: { en: "", fr: "" } } } };
}

function sidesMisplaced(row: FileRow, factPath: string, at: MappingPath): Problem | undefined {
  const isSided = factPath.includes(sidePlaceholder);
  if (isSided === (row.side !== undefined)) return undefined;
  const expected = isSided
    ? { en: 'the codes of "side", for {side}', fr: "les codes de « side », pour {side}" }
    : { en: 'a path with {side}, or no "side"', fr: "un chemin avec {side}, ou pas de « side »" };
  return mappingProblem(at, alike(quote(factPath)), expected);
}

/** The paths of a decision’s facts: records with each of their fields. */
function pathsOf({ facts }: Decision): readonly string[] {
  return Object.entries(facts).flatMap(([name, { type }]) => {
    const shape = withoutNull(type);
    const whole = shape.kind === "list-of" ? withoutNull(shape.of) : shape;
    if (whole.kind !== "record") return [name];
    return [name, ...Object.keys(whole.fields).map((field) => `${name}.${field}`)];
  });
}

function neverAsked(at: MappingPath): Problem {
  return mappingProblem(
    at,
    { en: "a decision that no service asks for", fr: "une décision qu’aucun service ne demande" },
    { en: 'its id in "decisions" of a service', fr: "son identifiant dans « decisions » d’un service" },
  );
}

/** The kind of fact that each way of reading gives, apart from codes, which may stand for anything. */
const kindRead = {
  date: "date",
  instant: "instant",
  number: "integer",
  identifier: "identifier",
  text: "text",
} as const;

function checkKind(
  row: FileRow & { readonly read: keyof typeof kindRead },
  kind: FactShape["kind"],
  { target, at }: { readonly target: string; readonly at: MappingPath },
): readonly Problem[] {
  if (kind === kindRead[row.read]) return [];
  const expected = {
    en: `a reading that gives ${kindWords[kind].en}, as ${target} is`,
    fr: `une lecture qui donne ${kindWords[kind].fr}, comme l’est ${target}`,
  };
  return [mappingProblem([...at.slice(0, -2), "read"], alike(quote(row.read)), expected)];
}

const kindWords: Readonly<Record<FactShape["kind"], Bilingual>> = {
  date: { en: "a day", fr: "un jour" },
  instant: { en: "a moment", fr: "un instant" },
  boolean: { en: "yes or no", fr: "oui ou non" },
  integer: { en: "a number", fr: "un nombre" },
  identifier: { en: "an identifier", fr: "un identifiant" },
  text: { en: "a text", fr: "un texte" },
  "one-of": { en: "one of several codes", fr: "un code parmi plusieurs" },
  "set-of": { en: "several codes", fr: "plusieurs codes" },
  "list-of": { en: "a list", fr: "une liste" },
  record: { en: "several facts", fr: "plusieurs faits" },
  nullable: { en: "a value or none", fr: "une valeur ou aucune" },
};

interface PlacedValue {
  readonly value: unknown;
  readonly path: MappingPath;
}

function entriesOf(
  { values = [] }: FileRow,
  at: MappingPath,
  { valueSets }: MappingFile,
): readonly PlacedValue[] {
  const isNamed = typeof values === "string";
  const entries = isNamed ? (valueSets?.[values] ?? []) : values;
  const list = isNamed ? ["valueSets", values] : [...at.slice(0, -2), "values"];
  return entries.map(({ value }, index) => ({ value, path: [...list, index, "value"] }));
}
