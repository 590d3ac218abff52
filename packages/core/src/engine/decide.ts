import type { CivilDate } from "../calendar/index.js";
import { formatCivilDate } from "../calendar/index.js";
import { compiled } from "./compile.js";
import type { Decision } from "./decision.js";
import type { ExploreContext } from "./explore.js";
import type { Facts, FactsOf, FactTable } from "./fact.js";
import type { ParameterValues } from "./parameter.js";
import { isComplete, reach } from "./reach.js";
import type { DecisionResult } from "./result.js";
import type { Language } from "./text.js";
import { NO_RULE_IN_FORCE, type Unsettled, unsettled } from "./unsettled.js";
import { writeAnswer } from "./written-answer.js";

/** How a case is to be decided. */
export interface DecideOptions {
  /** The day on which the law is judged. */
  readonly on: CivilDate;
  /** Take the documented presumptions for facts that are unknown. */
  readonly presume?: boolean;
  /** Values of parameters, by id; they take the place of defaults. */
  readonly parameters?: ParameterValues;
  /** Language of the citations; default English. */
  readonly language?: Language;
}

/**
 * Decides one case and tells why.
 *
 * Facts left out are unknown. The outcome stands where no unknown fact could change it; otherwise it is
 * `needs-information`, with the facts to ask for, or `needs-parameter`. Total for facts of the declared shapes.
 */
export function decide<Table extends FactTable, Outcome extends string>(
  decision: Decision<Table, Outcome>,
  facts: FactsOf<Table>,
  options: DecideOptions,
): DecisionResult<Outcome> {
  const table = compiled(decision);
  const parameters = options.parameters ? { ...table.defaults, ...options.parameters } : table.defaults;
  const presumptions = options.presume ? presumptionsFor(decision, facts) : NOTHING;
  const known: Facts = presumptions === NOTHING ? facts : { ...facts, ...presumptions };
  const context = { table, setting: { on: options.on, parameters }, language: options.language ?? "en" };
  const answer = answerTo(decision, known, context);
  const result: DecisionResult = {
    decision: decision.id,
    ruleset: decision.ruleSet.id,
    on: formatCivilDate(options.on),
    outcome: answer.outcome,
    values: answer.values,
    strength: answer.strength,
    actions: answer.actions,
    because: answer.because,
    missing: answer.missing,
    presumed: Object.keys(presumptions),
    interpretations: answer.interpretations,
    notes: answer.notes,
  };
  return (
    decision.overlays.length > 0 ? { ...result, overlays: decision.overlays } : result
  ) as DecisionResult<Outcome>;
}

const NOTHING: Facts = {};

function answerTo(decision: Decision, facts: Facts, context: ExploreContext): Unsettled {
  const { table, setting } = context;
  if (setting.on < table.inForceFrom || setting.on > table.inForceUntil) return NO_RULE_IN_FORCE;
  const node = reach(table.root, facts, setting);
  return node && isComplete(node, facts, setting)
    ? writeAnswer(node, facts, context)
    : unsettled(decision, facts, context);
}

function presumptionsFor(decision: Decision, facts: Facts): Facts {
  const unknown = Object.entries(decision.facts).filter(
    ([name, { presumption }]) => facts[name] === undefined && presumption !== undefined,
  );
  return Object.fromEntries(unknown.map(([name, { presumption }]) => [name, presumption]));
}
