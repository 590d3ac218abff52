import type { DecisionResult } from "@opendepistage/core";

/** What a worked case expects of its answer; what it does not name is free. */
export interface Expectation {
  readonly error?: true;
  readonly outcome?: string;
  readonly strength?: string;
  /** Each named value equal; `reasons` and `missing` in any order. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Each action matched by some action of the answer in every named field. */
  readonly actions?: readonly Fields[];
  /** The first matches come in this order. */
  readonly actionsInOrder?: readonly Fields[];
  /** Matched by no action. */
  readonly noAction?: readonly Fields[];
  readonly missing?: readonly string[];
  readonly missingExactly?: readonly string[];
  readonly presumed?: readonly string[];
  readonly notes?: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What an answer lacks of what is expected, in words; nothing when it meets it. */
export function shortfalls(answer: DecisionResult, expected: Expectation): readonly string[] {
  return [
    ...(answer.outcome === expected.outcome ? [] : [`outcome ${answer.outcome} ≠ ${expected.outcome}`]),
    ...(expected.strength === undefined || answer.strength === expected.strength
      ? []
      : [`strength ${answer.strength} ≠ ${expected.strength}`]),
    ...valueShortfalls(answer, expected),
    ...actionShortfalls(answer, expected),
    ...listShortfalls(answer, expected),
  ];
}

function valueShortfalls({ values }: DecisionResult, expected: Expectation): readonly string[] {
  return Object.entries(expected.values ?? {})
    .filter(([name, wanted]) => !(isSet(name) ? sameSet(wanted, values[name]) : same(wanted, values[name])))
    .map(([name, wanted]) => `values.${name} ${JSON.stringify(values[name])} ≠ ${JSON.stringify(wanted)}`);
}

const isSet = (name: string) => name === "reasons" || name === "missing";

function actionShortfalls({ actions }: DecisionResult, expected: Expectation): readonly string[] {
  const lacking = (expected.actions ?? []).filter(
    (wanted) => !actions.some((action) => same(wanted, action)),
  );
  const unwanted = (expected.noAction ?? []).filter((barred) =>
    actions.some((action) => same(barred, action)),
  );
  const places = (expected.actionsInOrder ?? []).map((wanted) =>
    actions.findIndex((action) => same(wanted, action)),
  );
  const isOrdered = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  return [
    ...lacking.map((wanted) => `no action ${JSON.stringify(wanted)} in ${JSON.stringify(actions)}`),
    ...unwanted.map((barred) => `unwanted action ${JSON.stringify(barred)}`),
    ...(isOrdered ? [] : [`actions out of order: ${places}`]),
  ];
}

function listShortfalls(answer: DecisionResult, expected: Expectation): readonly string[] {
  const lacking = (["missing", "presumed", "notes"] as const).flatMap((list) =>
    (expected[list] ?? [])
      .filter((wanted) => !answer[list].includes(wanted))
      .map((wanted) => `${list} lacks ${wanted}: ${answer[list]}`),
  );
  const isExact = !expected.missingExactly || sameSet(expected.missingExactly, answer.missing);
  return isExact ? lacking : [...lacking, `missing ${answer.missing} ≠ ${expected.missingExactly}`];
}

/** Equality by what is wanted: absent, null and undefined are alike, `@` marks a moment whatever its offset. */
function same(wanted: unknown, found: unknown): boolean {
  if (typeof wanted === "string" && wanted.startsWith("@"))
    return typeof found === "string" && momentOf(wanted.slice(1)) === momentOf(found);
  if (wanted === null || wanted === undefined) return found === null || found === undefined;
  if (wanted === false) return found === false || found === undefined;
  if (Array.isArray(wanted))
    return (
      Array.isArray(found) &&
      wanted.length === found.length &&
      wanted.every((item, index) => same(item, found[index]))
    );
  if (typeof wanted !== "object") return wanted === found;
  if (typeof found !== "object" || found === null) return false;
  return Object.entries(wanted).every(([name, value]) => same(value, (found as Fields)[name]));
}

function momentOf(text: string): number {
  return /(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
}

function sameSet(wanted: unknown, found: unknown): boolean {
  if (!Array.isArray(wanted) || !Array.isArray(found)) return false;
  return [...new Set(wanted)].sort().join("\n") === [...new Set(found)].sort().join("\n");
}
