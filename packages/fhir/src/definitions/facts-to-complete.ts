import { isExpression, type Row } from "@opendepistage/core/engine";

/** Paths of the facts that the values, the acts and the notes of a row are computed from. */
export function factsToComplete({ values = {}, actions = [], notes = [] }: Row): readonly string[] {
  const expressions = [
    ...Object.values(values),
    ...actions.flatMap(({ notBefore, due, when }) => [notBefore, due, when]),
    ...notes,
  ].filter(isExpression);
  return [...new Set(expressions.flatMap(({ reads }) => reads))];
}
