import {
  type ActionRule,
  type Decision,
  defineDecision,
  type FactsOf,
  type FactTable,
} from "../../engine/index.js";
import type { Provision } from "../../law/provision.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { compliance, failuresOf, type Requirement, unknownOf } from "../requirements.js";

/** What a decision on prescribed content is about. */
export interface PrescribedContent<Table extends FactTable> {
  readonly id: string;
  readonly title: Decision["title"];
  /** What is checked, in words. */
  readonly text: Decision["title"];
  readonly provision: Provision;
  readonly facts: Table;
  readonly requirements: readonly Requirement[];
  /** Who completes what is incomplete. */
  readonly completion: ActionRule;
  readonly interpretations?: readonly string[];
}

/** Declares the decision whether all content that one provision prescribes is there; `missing` names what is not. */
export function defineContent<Table extends FactTable>(
  content: PrescribedContent<Table>,
): Decision<Table, "incomplete" | "complete"> {
  const { provision, requirements, interpretations = [] } = content;
  return defineDecision({
    id: content.id,
    title: content.title,
    ruleSet: FR_ARR_2024,
    provisions: [provision],
    facts: content.facts,
    dimensions: {
      content: compliance(content.facts, { text: content.text, requirements, interpretations }),
    },
    outcomes: {
      incomplete: { en: "incomplete", fr: "incomplet" },
      complete: { en: "complete", fr: "complet" },
    },
    rows: [
      {
        id: "incomplete",
        provisions: [provision],
        when: { content: "failing" },
        outcome: "incomplete",
        values: { missing: failuresOf(requirements) },
        actions: [content.completion],
        notes: [unknownOf(requirements)],
      },
      { id: "complete", provisions: [provision], when: { content: "met" }, outcome: "complete" },
    ],
  });
}

/** A requirement that binds only where another fact calls for it. */
export function requiredWhere<Table extends FactTable>(_table: Table) {
  return <Name extends keyof Table & string>(
    name: Name,
    isBinding: (value: Exclude<FactsOf<Table>[Name], undefined>) => boolean,
    required: Requirement,
  ): Requirement => ({
    ...required,
    reads: [...required.reads, name],
    holds: (known, setting) => {
      const value = known[name];
      if (value === undefined) return undefined;
      return isBinding(value as Exclude<FactsOf<Table>[Name], undefined>)
        ? required.holds(known, setting)
        : true;
    },
  });
}
