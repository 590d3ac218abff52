import { formatCivilDate } from "@opendepistage/core/calendar";
import { orders } from "../terms/screening.js";
import { hasTerm, termsIn } from "./concept.js";
import { findDecision } from "./find-decision.js";
import { carry, dayIn, type ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";
import { sayTerm } from "./say-term.js";
import { hasStatus } from "./status.js";

/** Intents of a request that only proposes: it orders nothing. */
const PROPOSALS: readonly string[] = ["proposal", "plan", "option"];

/** Reads a request: an order of a screening asks whether the person may be screened; a proposal is told. */
export function readOrder(order: Resource, context: ReadingContext): void {
  if (!hasStatus(order, context, ["active", "completed"])) return;
  if (order.take("doNotPerform")?.value === true) {
    order.refuse("not-done");
    return;
  }
  const intent = order.take("intent")?.ownText;
  const terms = termsIn(order.take("code"));
  const service = orders.find((row) => hasTerm(terms, row.terms));
  const on = dayIn(context, order.take("authoredOn")).day;
  const carried = {
    place: order.place,
    ...(on === undefined ? {} : { on: formatCivilDate(on.date) }),
    ...(service === undefined ? {} : { cancer: service.cancer }),
  };
  if (intent !== undefined && PROPOSALS.includes(intent)) {
    const [term] = terms;
    const value = (term && sayTerm(term)) ?? "proposal";
    carry(context, order, { ...carried, what: "follow-up-proposal", value });
    return;
  }
  if (intent === undefined || service === undefined) {
    order.refuse("service-not-mapped", terms[0]);
    return;
  }
  carry(context, order, { ...carried, what: "order", value: service.title });
  ask(order, context, { decisions: service.decisions, on, by: "order" });
}

/** Asks decisions of French law, the only one whose services are in the terms. */
export function ask(
  resource: Resource,
  context: ReadingContext,
  asked: {
    readonly decisions: readonly string[];
    readonly on: ReadingContext["asks"][number]["on"];
    readonly by: ReadingContext["asks"][number]["by"];
  },
): void {
  const { decisions, on, by } = asked;
  const isOfThatLaw = context.law === "FR";
  for (const id of decisions) {
    const decision = findDecision(id);
    if (decision !== undefined) context.asks.push({ decision, by, resource, on, isOfThatLaw });
  }
}

/** Nothing says under whose law something is asked. */
export function lawUnknown(place: string) {
  return readingProblem("law-unknown", place, {
    found: {
      en: "a screening of which nothing says under whose law it is",
      fr: "un dépistage dont rien ne dit de quelle loi il relève",
    },
    expected: {
      en: "a national identifier of the person, or the law by an option",
      fr: "un identifiant national de la personne, ou la loi par une option",
    },
  });
}
