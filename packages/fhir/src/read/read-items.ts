import { type FactShape, type FactTable, withoutNull } from "@opendepistage/core/engine";
import { EMPTY_LIST, EMPTY_RECORD, NULL } from "../terms/questionnaire.js";
import { EMPTINESS, FACT_VALUE } from "../terms/systems.js";
import type { Node } from "./node.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";

/** A fact that items answer. */
export interface ItemFact {
  readonly path: string;
  readonly value: unknown;
  readonly place: string;
}

type Tell = (problem: ReadingProblem) => void;

/** Reads items by their linkId, which is the path of a fact; each is read by the shape of that fact. */
export function readItems(items: readonly Node[], facts: FactTable, tell: Tell): readonly ItemFact[] {
  const shapes = Object.fromEntries(Object.entries(facts).map(([name, { type }]) => [name, type]));
  return Object.entries(byField(items, { parent: "", shapes, tell })).flatMap(([path, same]) => {
    const shape = shapes[path];
    const value = shape && readField(same, { path, shape, tell });
    return value === undefined ? [] : [{ path, value, place: same[0]?.place ?? "" }];
  });
}

interface Fields {
  /** The path of the record that the items are in, with a full stop at its end. */
  readonly parent: string;
  readonly shapes: Readonly<Record<string, FactShape>>;
  readonly tell: Tell;
}

/** The items of each field; those of none are problems. */
function byField(
  items: readonly Node[],
  { parent, shapes, tell }: Fields,
): Readonly<Record<string, readonly Node[]>> {
  const found: Record<string, Node[]> = {};
  for (const item of items) {
    const linkId = item.text("linkId") ?? "";
    const name = linkId.startsWith(parent) ? linkId.slice(parent.length) : "";
    if (!Object.hasOwn(shapes, name)) tell(unknownFact(item, parent, Object.keys(shapes)));
    else found[name] = [...(found[name] ?? []), item];
  }
  return found;
}

interface Field {
  readonly path: string;
  readonly shape: FactShape;
  readonly tell: Tell;
}

/** The value that the items of one field give, undefined where they give none. */
function readField(items: readonly Node[], field: Field): unknown {
  const answers = items.flatMap((item) => item.children("answer"));
  const nested = items.some((item) => item.child("item") !== undefined);
  const emptiness = emptinessOf(answers, nested, field);
  if (emptiness !== undefined) return emptiness.value;
  const shape = withoutNull(field.shape);
  if (shape.kind === "record") return readRecords(items, { ...field, shape });
  if (shape.kind === "list-of" && withoutNull(shape.of).kind === "record") {
    const of = withoutNull(shape.of);
    return items.map((item) => readRecords([item], { ...field, shape: of }));
  }
  const values = answers.map((answer) => readAnswer(answer, { ...field, shape: scalarOf(shape) }));
  if (values.length === 0 || values.includes(undefined)) return undefined;
  if (shape.kind === "list-of" || shape.kind === "set-of") return values;
  if (values.length === 1) return values[0];
  field.tell(unusable(items[0], { en: "one answer", fr: "une réponse" }));
  return undefined;
}

/** The shape of one answer of a field. */
function scalarOf(shape: FactShape): FactShape {
  if (shape.kind === "set-of") return { kind: "one-of", options: shape.options };
  return shape.kind === "list-of" ? shape.of : shape;
}

function readRecords(items: readonly Node[], { path, shape, tell }: Field): unknown {
  if (shape.kind !== "record") return undefined;
  if (items.length > 1) {
    tell(unusable(items[1], { en: "one group", fr: "un seul groupe" }));
    return undefined;
  }
  const inner = items.flatMap((item) => item.children("item"));
  const found = byField(inner, { parent: `${path}.`, shapes: shape.fields, tell });
  const fields = Object.entries(found).flatMap(([name, same]) => {
    const of = shape.fields[name];
    const value = of && readField(same, { path: `${path}.${name}`, shape: of, tell });
    return value === undefined ? [] : [[name, value] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

const EMPTY: Readonly<Record<string, { readonly value: unknown; readonly kinds: readonly string[] }>> = {
  [NULL]: { value: null, kinds: ["nullable"] },
  [EMPTY_LIST]: { value: [], kinds: ["list-of", "set-of"] },
  [EMPTY_RECORD]: { value: {}, kinds: ["record"] },
};

/** What an answer says that stands for no value: known to be absent, an empty list, a record of unknown content. */
function emptinessOf(
  answers: readonly Node[],
  nested: boolean,
  { shape }: Field,
): { readonly value: unknown } | undefined {
  const [answer, ...others] = answers;
  const coding = answer?.child("valueCoding");
  if (coding?.text("system") !== EMPTINESS || others.length > 0 || nested) return undefined;
  const empty = EMPTY[coding.text("code") ?? ""];
  const kinds = [shape.kind, withoutNull(shape).kind];
  return empty?.kinds.some((kind) => kinds.some((own) => own === kind)) === true ? empty : undefined;
}

/** How each shape is answered: the element, and the type of its JSON. */
function readAnswer(answer: Node, { path, shape: given, tell }: Field): unknown {
  const shape = withoutNull(given);
  const read = valueOf(answer, shape);
  if (read === undefined) tell(unusable(answer, expectedOf(path, shape)));
  return read;
}

function valueOf(answer: Node, shape: FactShape): unknown {
  const element = ELEMENTS[shape.kind];
  const node = element === undefined ? undefined : answer.child(element, "value");
  if (node === undefined) return undefined;
  if (shape.kind !== "one-of") return node.value;
  const system = node.text("system");
  return system === FACT_VALUE || system === undefined ? node.text("code") : undefined;
}

/** The element of an answer for each shape that one answer can carry. */
const ELEMENTS: Readonly<Partial<Record<FactShape["kind"], string>>> = {
  date: "valueDate",
  instant: "valueDateTime",
  boolean: "valueBoolean",
  integer: "valueInteger",
  identifier: "valueString",
  text: "valueString",
  "one-of": "valueCoding",
};

function expectedOf(path: string, { kind }: FactShape): ReadingProblem["expected"] {
  const element = ELEMENTS[kind] ?? "item";
  return { en: `${element} for ${path}`, fr: `${element} pour ${path}` };
}

function unusable(node: Node | undefined, expected: ReadingProblem["expected"]): ReadingProblem {
  return readingProblem("answer-unusable", node?.place ?? "", {
    found: { en: "an answer that the fact cannot have", fr: "une réponse que le fait ne peut avoir" },
    expected,
  });
}

function unknownFact(item: Node, parent: string, names: readonly string[]): ReadingProblem {
  const list = names.map((name) => `${parent}${name}`).join(", ");
  return readingProblem("fact-unknown", `${item.place}.linkId`, {
    found: {
      en: "a linkId that is no fact of the decision",
      fr: "un linkId qui n’est aucun fait de la décision",
    },
    expected: { en: `one of ${list}`, fr: `l’un de ${list}` },
  });
}
