import { type CivilDate, formatCivilDate, formatInstant, type Instant } from "@opendepistage/core/calendar";
import { type Decision, isExpression, type ValueForm } from "@opendepistage/core/engine";

/** How each value of an outcome is written; undefined where rows of that outcome write one name differently. */
type OutcomeForms = Readonly<Record<string, ValueForm>> | undefined;

/** Writes the values of a fast answer as results carry them; undefined where only `decide` can tell how. */
export type ValueWriter = (
  outcome: string,
  values: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>> | undefined;

/** A writer for the answers of one decision. */
export function valueWriter(decision: Decision): ValueWriter {
  const forms = new Map<string, OutcomeForms>();
  for (const { outcome, values = {} } of decision.rows) {
    const own = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isExpression(value) ? value.form : "plain"]),
    );
    forms.set(outcome, forms.has(outcome) ? united(forms.get(outcome), own) : own);
  }
  return (outcome, values) => {
    const names = Object.keys(values);
    if (names.length === 0) return values;
    const known = forms.get(outcome);
    return (
      known && Object.fromEntries(names.map((name) => [name, write(known[name] ?? "plain", values[name])]))
    );
  };
}

function united(known: OutcomeForms, own: Readonly<Record<string, ValueForm>>): OutcomeForms {
  if (known === undefined) return undefined;
  const isSame = Object.entries(own).every(([name, form]) => (known[name] ?? form) === form);
  return isSame ? { ...known, ...own } : undefined;
}

function write(form: ValueForm, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  switch (form) {
    case "date":
      return formatCivilDate(value as CivilDate);
    case "instant":
      return formatInstant(value as Instant);
    case "dates":
      return (value as readonly CivilDate[]).map((date) => formatCivilDate(date));
    case "plain":
      return value;
  }
}
