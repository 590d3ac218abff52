import { sources } from "@opendepistage/core/law";
import type { Card, Indicator, Suggestion } from "./card.js";
import { cardDetail } from "./card-detail.js";
import type { CardContext, Judgement } from "./judgement.js";
import { overrideReasons } from "./override-reasons.js";
import { sayAnswer } from "./say-answer.js";

const SNOMED = "http://snomed.info/sct";

/** Most characters of a summary: under 140, as CDS Hooks asks. */
const SUMMARY_CHARACTERS = 139;

/** What makes one card differ from another. */
export interface CardContent {
  readonly main: Judgement;
  readonly dates: readonly Judgement[];
  readonly indicator: Indicator;
  readonly suggestions: readonly Suggestion[];
  /** Its place among the cards of the answer, from 0. */
  readonly index: number;
}

/** A card: its summary, the law in its detail, the source, the page of the rule, and what may be done. */
export function makeCard(content: CardContent, context: CardContext): Card {
  const { main, dates, indicator, suggestions, index } = content;
  const { service, language } = context;
  const { title, topic } = service.programme;
  const source = sources.find(({ id }) => id === main.decision.ruleSet.id);
  const colon = language === "fr" ? "\u00a0: " : ": ";
  return {
    uuid: context.names.card(index),
    summary: shortened(`${title[language]}${colon}${sayAnswer(main.decision, main.result, language)}`),
    detail: cardDetail(main, dates, context),
    indicator,
    source: {
      label: source?.title[language] ?? main.decision.ruleSet.id,
      ...(source?.url ? { url: source.url } : {}),
      topic: { system: SNOMED, ...topic },
    },
    ...(suggestions.length === 0 ? {} : { suggestions, selectionBehavior: "at-most-one" as const }),
    overrideReasons: overrideReasons(language),
    links: [main, ...dates].map(({ decision }) => ({
      label: `${decision.title[language]} (${decision.id})`,
      url: `${context.baseUrl}/rules/${decision.id}?lang=${language}`,
      type: "absolute",
    })),
  };
}

function shortened(summary: string): string {
  return summary.length <= SUMMARY_CHARACTERS ? summary : `${summary.slice(0, SUMMARY_CHARACTERS - 1)}…`;
}
