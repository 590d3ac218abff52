import { formatCivilDate } from "@opendepistage/core/calendar";
import {
  type Combinations,
  isExpression,
  isInForce,
  type Language,
  type Row,
  rowId,
  type TableChange,
  type TableComparison,
} from "@opendepistage/core/engine";
import type { CohortCount } from "./count-cohort.js";
import type { DatedDefinition } from "./dated-definition.js";
import type { NamedSide } from "./read-side.js";

/** All that a comparison found. */
export interface Compared {
  readonly from: NamedSide;
  readonly to: NamedSide;
  readonly table: TableComparison;
  readonly definitions: readonly DatedDefinition[];
  readonly cohort: CohortCount | undefined;
}

/** A comparison as a value for programs; expressions are said in words. */
export function report({ from, to, table, definitions, cohort }: Compared, language: Language) {
  const { combinations, changes, redrawn } = table;
  return {
    decision: from.decision.id,
    from: sideOf(from),
    to: sideOf(to),
    combinations,
    changed: changes.reduce((sum, change) => sum + change.combinations, 0),
    changes: changes.map((change) => changeOf(change, language)),
    redrawn,
    definitions,
    ...(cohort ? { cohort } : {}),
  };
}

function sideOf(side: NamedSide) {
  const { source, on, parameters, overlay } = side;
  return { source, on: formatCivilDate(on), inForce: isInForce(side), parameters, overlay };
}

function changeOf({ from, to, aspects, parameters, combinations, when }: TableChange, language: Language) {
  const products: readonly Combinations[] = when;
  const [before, after] = [from, to].map((row) => (row ? answerOf(row, language) : null));
  return { when: products, combinations, aspects, parameters, from: before, to: after };
}

function answerOf(row: Row, language: Language) {
  const said = (value: unknown) => (isExpression(value) ? value.text[language] : value);
  return {
    row: rowId(row),
    provisions: row.provisions.map(({ id }) => id),
    outcome: row.outcome,
    strength: row.strength ?? "required",
    values: Object.fromEntries(Object.entries(row.values ?? {}).map(([name, value]) => [name, said(value)])),
    actions: (row.actions ?? []).map(({ code, by, to, channel }) => ({
      code,
      by,
      to,
      ...(channel === undefined ? {} : { channel }),
    })),
    notes: (row.notes ?? []).map(said),
  };
}
