import type { Decision, Language, Row } from "@opendepistage/core/engine";
import { interpretations } from "@opendepistage/core/law";
import { wrap } from "./lay-out.js";

/** Ids of the readings that a row applies: its own, and those of the dimensions that it looks at. */
export function readingsOfRow(decision: Decision, row: Row): readonly string[] {
  const looked = Object.keys(row.when).flatMap((name) => decision.dimensions[name]?.interpretations ?? []);
  return [...looked, ...(row.interpretations ?? [])];
}

/** Ids of the readings that a decision applies, in the order of the register. */
export function readingsOf(decision: Decision): readonly string[] {
  return [
    ...decision.rows.flatMap((row) => readingsOfRow(decision, row)),
    ...decision.parameters.flatMap(({ interpretation }) => interpretation ?? []),
  ];
}

/** Readings in words: what the text leaves open, and how it is read here. */
export function readingLines(ids: readonly string[], language: Language): readonly string[] {
  return interpretations
    .filter(({ id }) => ids.includes(id))
    .map(({ id, question, reading }) =>
      wrap(`${id}  ${question[language]} ${reading[language]}`, "         ", "  "),
    );
}
