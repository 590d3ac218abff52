import type { CivilDate } from "@opendepistage/core/calendar";
import type { Facts } from "@opendepistage/core/engine";
import { FactCollection } from "./fact-collection.js";
import { occurrenceFacts } from "./occurrence-facts.js";
import { lawUnknown } from "./read-order.js";
import type { AskedDecision } from "./reading.js";
import { type Ask, carry, type FactFound, type ReadingContext } from "./reading-context.js";
import { CONDUCT, FIRST_READING } from "./reading-decisions.js";
import type { Resource } from "./resource.js";

/** One question: what asks for it, joined. */
interface Question {
  readonly asks: readonly [Ask, ...Ask[]];
}

/** Joins what asks for decisions, and gathers the facts of each. */
export function assemble(context: ReadingContext): readonly AskedDecision[] {
  const all = questionsIn(context.asks);
  const following = all.filter(isFollowing);
  const questions = all.filter((question) => !following.includes(question));
  const ofThatLaw = questions.filter(({ asks }) => asks.some(({ isOfThatLaw }) => isOfThatLaw));
  if (context.law === undefined) tellOfNoLaw(questions, context);
  return ofThatLaw.map((question) => withFollowing(question, following, context));
}

/** Tells of each resource that asks for something, and nothing says under whose law. */
function tellOfNoLaw(questions: readonly Question[], { problems }: ReadingContext): void {
  const ofNoLaw = questions.filter(({ asks }) => !asks.some(({ isOfThatLaw }) => isOfThatLaw));
  const resources = ofNoLaw.flatMap(({ asks }) => asks.map(({ resource }) => resource));
  for (const { place } of new Set(resources)) problems.push(lawUnknown(place));
}

/** A report alone does not ask for conduct: it is asked for once the first reading has settled the final class. */
function isFollowing({ asks }: Question): boolean {
  return asks.every(({ decision, by }) => decision.id === CONDUCT && by === "report");
}

function withFollowing(
  question: Question,
  following: readonly Question[],
  context: ReadingContext,
): AskedDecision {
  const asked = askedOf(question, context);
  if (asked.decision.id !== FIRST_READING) return asked;
  const next = following.find(({ asks: [ask] }) =>
    question.asks.some(({ resource }) => resource === ask.resource),
  );
  return next === undefined ? asked : { ...asked, followedBy: { ...askedOf(next, context), on: asked.on } };
}

/**
 * One report and the answers to one questionnaire of a decision are one question; an order asks nothing beside them.
 * Where there are several reports or answers, each asks on its own.
 */
function questionsIn(asks: readonly Ask[]): readonly Question[] {
  const byDecision = new Map<string, Ask[]>();
  for (const ask of asks) byDecision.set(ask.decision.id, [...(byDecision.get(ask.decision.id) ?? []), ask]);
  return [...byDecision.values()].flatMap((same) => {
    const reports = same.filter(({ by }) => by === "report");
    const answers = same.filter(({ by }) => by === "answers");
    const orders = same.filter(({ by }) => by === "order");
    // The day of the answers, which is given for the question, comes before that of the report.
    const said = [...answers, ...reports];
    if (said.length === 0) return orders.map((order): Question => ({ asks: [order] }));
    if (reports.length > 1 || answers.length > 1) return said.map((one): Question => ({ asks: [one] }));
    const [first, ...others] = said;
    return first === undefined ? [] : [{ asks: [first, ...others] }];
  });
}

function askedOf({ asks }: Question, context: ReadingContext): AskedDecision {
  const [first] = asks;
  const { decision } = first;
  const on = asks.find((ask) => ask.on !== undefined)?.on;
  const collection = new FactCollection(decision);
  const groups = new Set<Resource>(asks.map(({ resource }) => resource));
  const given = [
    ...context.facts.filter(
      (fact) =>
        fact.decision === decision.id &&
        (fact.group === undefined || groups.has(fact.group)) &&
        !context.partial.some((one) => isOf(one, fact)),
    ),
    ...happened({ id: decision.id, on: on?.date }, context),
  ];
  const isFree = ({ when }: FactFound) => when === undefined;
  for (const fact of given.filter(isFree)) take(fact, collection, context);
  for (const fact of given) {
    const { when } = fact;
    if (when !== undefined && collection.valueAt(when.path) === when.value) take(fact, collection, context);
  }
  return {
    decision,
    facts: collection.facts() as Facts,
    on,
    place: first.resource.place,
    from: collection.from(),
  };
}

/** Whether a fact is one of those of which not all is known. */
function isOf(partial: ReadingContext["partial"][number], { decision, path, group }: FactFound): boolean {
  return partial.decision === decision && partial.path === path && partial.group === group;
}

/** Facts of what happened by the day that is asked about; none of a kind of which something is not known. */
function happened(
  asked: { readonly id: string; readonly on: CivilDate | undefined },
  context: ReadingContext,
): readonly FactFound[] {
  const given = occurrenceFacts[asked.id]?.(context.occurrences, asked.on) ?? [];
  return given
    .filter(({ kind }) => !context.gaps.has(kind))
    .map(({ path, value, from }): FactFound => {
      const [{ place, resource }, ...others] = from;
      for (const other of others)
        carry(context, other.resource, { what: "fact", place: other.place, fact: path, decision: asked.id });
      return { decision: asked.id, path, value, place, resource };
    });
}

function take(fact: FactFound, collection: FactCollection, context: ReadingContext): void {
  const problem = collection.add(fact.path, fact.value, fact.place);
  if (problem !== undefined) context.problems.push(problem);
  const { path, place, decision, resource } = fact;
  carry(context, resource, { what: "fact", place, fact: path, decision });
}
