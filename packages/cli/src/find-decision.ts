import { nearestNames, quote } from "@opendepistage/core/border";
import type { Bilingual, Decision } from "@opendepistage/core/engine";
import { decisionModules } from "./decision-modules.js";
import { exitCode } from "./exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "./failure.js";
import { didYouMean } from "./suggestion.js";

/** The ids of all decisions, in the order of the registry. */
export const decisionIds: readonly string[] = Object.keys(decisionModules);

/** The decision of that id, or undefined where there is none. */
export async function loadDecision(id: string): Promise<Decision | undefined> {
  return Object.hasOwn(decisionModules, id) ? await decisionModules[id]?.() : undefined;
}

/** All decisions by id, for commands that need many. */
export async function loadDecisions(): Promise<ReadonlyMap<string, Decision>> {
  const loaded = await Promise.all(Object.values(decisionModules).map((load) => load()));
  return new Map(loaded.map((decision) => [decision.id, decision]));
}

/** What is said of an id that no decision has. */
export function unknownDecision(id: string): { readonly message: Bilingual; readonly hint: Bilingual } {
  const near = nearestNames(id, decisionIds);
  return {
    message: { en: `unknown decision ${quote(id)}`, fr: `décision inconnue ${quote(id)}` },
    hint:
      near.length > 0
        ? didYouMean(near)
        : { en: "see opendepistage decisions", fr: "voir opendepistage decisions" },
  };
}

/** The decision that the user names as the first operand. */
export async function decisionNamed(
  operands: readonly string[],
  command: string,
): Promise<Attempt<Decision>> {
  const [id, extra] = operands;
  if (id === undefined)
    return failed({
      exitCode: exitCode.usage,
      message: { en: "which decision?", fr: "quelle décision ?" },
      hint: {
        en: `write opendepistage ${command} ID; opendepistage decisions lists the ids`,
        fr: `écrire opendepistage ${command} ID ; opendepistage decisions liste les identifiants`,
      },
    });
  if (extra !== undefined) return failed(tooMany(extra));
  const decision = await loadDecision(id);
  return decision ? succeeded(decision) : failed({ exitCode: exitCode.usage, ...unknownDecision(id) });
}

/** One argument too many. */
export function tooMany(extra: string): Failure {
  return {
    exitCode: exitCode.usage,
    message: { en: `unexpected argument ${quote(extra)}`, fr: `argument inattendu ${quote(extra)}` },
  };
}
