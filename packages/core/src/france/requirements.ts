import type {
  Bilingual,
  CitedProvision,
  Dimension,
  Expression,
  Facts,
  FactsOf,
  FactTable,
  Setting,
} from "../engine/index.js";
import { openlyDerivedFrom } from "../engine/index.js";
import { getter, unknownTest, withParents } from "../engine/path.js";

/** One requirement of a specification. */
export interface Requirement {
  /** The reason given where it fails. */
  readonly reason: string;
  readonly provision: CitedProvision;
  /** Paths of the facts that it depends on. */
  readonly reads: readonly string[];
  /** Undefined while it cannot be told for want of a fact. */
  readonly holds: (facts: Facts, setting: Setting) => boolean | undefined;
}

/** How a requirement on facts of one table is declared. */
export interface RequirementRule<Table extends FactTable> {
  /** The fact that fails; the reason is its name in kebab-case. */
  readonly path: string;
  readonly provision: CitedProvision;
  /** Further facts that it depends on. */
  readonly reads?: readonly string[];
  readonly reason?: string;
  readonly holds: (facts: FactsOf<Table>, setting: Setting) => boolean | undefined;
}

/** A requirement judged by a function of its own. */
export function requirementFrom<Table extends FactTable>(_table: Table) {
  return ({
    path,
    provision,
    reads = [],
    reason = reasonOf(path),
    holds,
  }: RequirementRule<Table>): Requirement => ({
    reason,
    provision,
    reads: [path, ...reads],
    holds: holds as Requirement["holds"],
  });
}

/** A requirement that a fact of yes or no be true; below a record known to be absent it does not apply. */
export function mustHold(path: string, provision: CitedProvision): Requirement {
  return mustNotBe(false, path, provision);
}

/** A requirement that a fact of yes or no be false. */
export function mustNotHold(path: string, provision: CitedProvision): Requirement {
  return mustNotBe(true, path, provision);
}

function mustNotBe(refused: boolean, path: string, provision: CitedProvision): Requirement {
  const value = getter(path);
  return {
    reason: reasonOf(path),
    provision,
    reads: [path],
    holds: (facts) => {
      const held = value(facts);
      return held === undefined ? undefined : held !== refused;
    },
  };
}

/** `lightBox.dimmer` gives `light-box-dimmer`. */
function reasonOf(path: string): string {
  return path.replaceAll(".", "-").replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** Requirements that make one dimension, and where its boundaries lie. */
export interface RequirementGroup
  extends Partial<Pick<Dimension, "offsets" | "thresholds" | "examples" | "interpretations" | "parameters">> {
  readonly text: Bilingual;
  readonly requirements: readonly Requirement[];
}

/**
 * Whether all requirements of a group hold. One that certainly fails decides, whatever is unknown of the others:
 * so the cost of unknown facts grows with their number alone.
 */
export function compliance<Table extends FactTable>(
  table: Table,
  { text, requirements, ...options }: RequirementGroup,
): Dimension<"met" | "failing"> {
  return openlyDerivedFrom(table)({
    ...options,
    text,
    classes: { met: { en: "met", fr: "satisfait" }, failing: { en: "not met", fr: "non satisfait" } },
    reads: [...new Set(requirements.flatMap(({ reads }) => reads))],
    classify: (facts, setting) => {
      const held = requirements.map((requirement) => requirement.holds(facts, setting));
      if (held.includes(false)) return "failing";
      return held.includes(undefined) ? undefined : "met";
    },
  });
}

/** The first of several dimensions of requirements that is not met: one condition each, none overlapping. */
export function firstFailing<Name extends string>(
  names: readonly Name[],
): readonly { readonly name: Name; readonly when: Readonly<Partial<Record<Name, "met" | "failing">>> }[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).map((other) => [other, "met"]);
    return {
      name,
      when: Object.fromEntries([...before, [name, "failing"]]) as Partial<Record<Name, "met" | "failing">>,
    };
  });
}

/**
 * The reasons of the requirements that certainly fail.
 *
 * It asks for no fact of its own: what is unknown only adds reasons, and `unknownOf` tells it. So a fact must be
 * able to meet every requirement of a dimension that it alone decides.
 */
export function failuresOf(requirements: readonly Requirement[]): Expression<readonly string[]> {
  return {
    form: "plain",
    gathers: true,
    reads: [],
    parameters: [],
    text: { en: "the requirements that are not met", fr: "les exigences non satisfaites" },
    evaluate: (facts, setting) => {
      const failing = requirements.filter(({ holds }) => holds(facts, setting) === false);
      return [...new Set(failing.map(({ reason }) => reason))];
    },
  };
}

/** Whether a requirement certainly fails, for the action that mends it. */
export function failureOf(requirement: Requirement): Expression<boolean> {
  return {
    form: "plain",
    gathers: false,
    reads: [],
    parameters: [],
    text: { en: `not met: ${requirement.reason}`, fr: `non satisfait : ${requirement.reason}` },
    evaluate: (facts, setting) => requirement.holds(facts, setting) === false,
  };
}

/** A remark `unknown:fact` for each unknown fact that could still add a reason. */
export function unknownOf(requirements: readonly Requirement[]): Expression<readonly string[]> {
  return {
    form: "plain",
    gathers: true,
    reads: [],
    parameters: [],
    text: { en: "facts that could add a reason", fr: "faits qui pourraient ajouter un motif" },
    evaluate: (facts, setting) => {
      const open = requirements.filter(({ holds }) => holds(facts, setting) === undefined);
      const unknown = open.flatMap(({ reads }) => reads.flatMap((path) => firstUnknown(path, facts)));
      return [...new Set(unknown)].map((path) => `unknown:${path}`);
    },
  };
}

/** The highest place at which a path is unknown, if it is. */
function firstUnknown(path: string, facts: Facts): readonly string[] {
  const place = withParents(path).find((parent) => unknownTest(parent)(facts));
  return place === undefined ? [] : [place];
}
