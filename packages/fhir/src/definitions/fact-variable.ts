import { type FactShape, type FactTable, shapeAt, withoutNull } from "@opendepistage/core/engine";

/** What can be told of a fact by one question with few answers. */
export interface FactVariable {
  /** Every answer, by its number. */
  readonly size: number;
  /** The FHIRPath, over a QuestionnaireResponse, that is true where the answer is one of these. */
  readonly say: (answers: readonly number[]) => string;
  /** The facts with the answer written into them. */
  readonly put: (facts: Record<string, unknown>, answer: number) => Record<string, unknown>;
}

type Scalar = string | boolean | null | undefined;

/**
 * The questions whose answers tell all that these paths do; undefined where a fact has more values than can be listed.
 *
 * A fact that may be left out has an answer of its own for that.
 */
export function variablesOf(table: FactTable, reads: readonly string[]): readonly FactVariable[] | undefined {
  const found = reads.map((path) => {
    const shape = shapeAt(table, path);
    return shape && variablesAt(path, shape, table[path]?.fallback !== undefined);
  });
  if (found.some((variables) => variables === undefined)) return undefined;
  return found.flatMap((variables) => variables ?? []);
}

function variablesAt(
  path: string,
  shape: FactShape,
  mayBeLeftOut: boolean,
): readonly FactVariable[] | undefined {
  const whole = withoutNull(shape);
  const isNullable = shape.kind === "nullable";
  if (whole.kind === "record") return mayBeLeftOut ? undefined : isNullable ? [presence(path)] : [];
  if (whole.kind === "set-of")
    return isNullable || mayBeLeftOut ? undefined : whole.options.map((option) => membership(path, option));
  const values = scalarsOf(whole);
  if (!values) return undefined;
  return [choice(path, [...values, ...(isNullable ? [null] : []), ...(mayBeLeftOut ? [undefined] : [])])];
}

function scalarsOf(shape: FactShape): readonly Scalar[] | undefined {
  if (shape.kind === "boolean") return [true, false];
  return shape.kind === "one-of" ? shape.options : undefined;
}

/** The FHIRPath of the items of a fact: that of `a.b` lies within that of `a`. */
function itemsOf(path: string): string {
  const parts = path.split(".");
  return parts.map((_, index) => `item.where(linkId = '${parts.slice(0, index + 1).join(".")}')`).join(".");
}

function choice(path: string, values: readonly Scalar[]): FactVariable {
  const items = itemsOf(path);
  return {
    size: values.length,
    say: (answers) => {
      const sought = answers.map((answer) => values[answer]);
      const codes = sought.filter((value) => typeof value === "string" || value === null).map(String);
      const alternatives = [
        ...(codes.length > 0 ? [`${items}.answer.value.code${oneOf(codes)}`] : []),
        ...sought
          .filter((value) => typeof value === "boolean")
          .map((value) => `${items}.answer.value = ${value}`),
        ...(sought.includes(undefined) ? [`${items}.exists().not()`] : []),
      ];
      return alternatives.length === 1 ? String(alternatives[0]) : `(${alternatives.join(" or ")})`;
    },
    put: (facts, answer) => withFact(facts, path, values[answer]),
  };
}

function oneOf(codes: readonly string[]): string {
  return codes.length === 1 ? ` = '${codes[0]}'` : ` in (${codes.map((code) => `'${code}'`).join(" | ")})`;
}

/** Whether a set holds an option: known as soon as the set is. */
function membership(path: string, option: string): FactVariable {
  const items = itemsOf(path);
  const isMember = `${items}.answer.value.where(code = '${option}').exists()`;
  return {
    size: 2,
    say: ([answer]) => (answer === 0 ? isMember : `(${items}.exists() and ${isMember}.not())`),
    put: (facts, answer) => {
      const held = (facts[path] as readonly string[] | undefined) ?? [];
      return withFact(facts, path, answer === 0 ? [...held, option] : held);
    },
  };
}

/** Whether a record that may be absent is there. */
function presence(path: string): FactVariable {
  const items = itemsOf(path);
  return {
    size: 2,
    say: ([answer]) => (answer === 0 ? `${items}.answer.value.code = 'null'` : `${items}.item.exists()`),
    put: (facts, answer) => withFact(facts, path, answer === 0 ? null : {}),
  };
}

/** Below a record that is absent nothing is written. */
function withFact(facts: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const dot = path.indexOf(".");
  if (dot < 0) return { ...facts, [path]: value };
  const name = path.slice(0, dot);
  const whole = facts[name];
  if (whole === null) return facts;
  return { ...facts, [name]: withFact((whole ?? {}) as Record<string, unknown>, path.slice(dot + 1), value) };
}
