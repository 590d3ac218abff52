import type { DecisionResult, Language } from "@opendepistage/core/engine";
import type { CdsAnswer, SuggestedAction, Suggestion } from "./card.js";
import { indicatorOf } from "./indicators.js";
import type { CardContext, Judgement } from "./judgement.js";
import { makeCard } from "./make-card.js";
import { DIAGNOSTIC_MAMMOGRAM, type ScreeningOrder } from "./mammogram-orders.js";

/** The answer at order-select and order-sign: one card for each order of a screening mammogram. */
export function orderAnswer(
  orders: readonly ScreeningOrder[],
  main: Judgement,
  context: CardContext,
): CdsAnswer {
  const indicator = indicatorOf(main.result.outcome, "order");
  return {
    cards: orders.map((order, index) => {
      const actions = actionsOf(order, main.result, context.language);
      const suggestions = actions.map((action, place) =>
        suggestionOf(action, place, context.names.suggestion(index, place)),
      );
      return makeCard({ main, dates: [], indicator, suggestions, index }, context);
    }),
  };
}

const WORDS = {
  en: {
    date: (date: string) => `Plan the mammogram for ${date} or later`,
    diagnostic: "Order a diagnostic mammogram instead",
    withdraw: "Withdraw the order of a screening mammogram",
  },
  fr: {
    date: (date: string) => `Prévoir la mammographie le ${date} ou plus tard`,
    diagnostic: "Prescrire plutôt une mammographie de diagnostic",
    withdraw: "Retirer la prescription de mammographie de dépistage",
  },
} as const;

/** A change of an order; the one that the law suggests comes first. */
function suggestionOf(action: SuggestedAction, place: number, uuid: string): Suggestion {
  return {
    label: action.description,
    uuid,
    ...(place === 0 ? { isRecommended: true } : {}),
    actions: [action],
  };
}

/** Outcomes by which the person is not screened now, whatever the date. */
const NOT_SCREENED: readonly string[] = ["outside-age-range", "personalised-follow-up", "diagnostic-pathway"];

/** What may be done about an order that does not fit. */
function actionsOf(
  { order, reference }: ScreeningOrder,
  { outcome, values }: DecisionResult,
  language: Language,
): readonly SuggestedAction[] {
  const words = WORDS[language];
  // A change replaces the whole order, which only an order with an id can be found by.
  if (reference === undefined) return [];
  const date = values["notBefore"] ?? values["from"];
  const withdraw: SuggestedAction = { type: "delete", description: words.withdraw, resourceId: reference };
  if (outcome === "diagnostic-pathway")
    return [
      { type: "update", description: words.diagnostic, resource: { ...order, code: DIAGNOSTIC_MAMMOGRAM } },
      withdraw,
    ];
  if (typeof date === "string") {
    const { occurrencePeriod: _period, occurrenceTiming: _timing, ...undated } = order;
    const later = { ...undated, occurrenceDateTime: date };
    return [{ type: "update", description: words.date(date), resource: later }, withdraw];
  }
  return NOT_SCREENED.includes(outcome) ? [withdraw] : [];
}
