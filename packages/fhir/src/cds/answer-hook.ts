import type { CivilDate, Instant } from "@opendepistage/core/calendar";
import {
  type DecideOptions,
  type Decision,
  type Facts,
  fastDecider,
  type Language,
  type ParameterValues,
} from "@opendepistage/core/engine";
import type { CdsAnswer } from "./card.js";
import type { HookRequest } from "./hook-request.js";
import type { CardContext, Judgement, OpenDate } from "./judgement.js";
import { screeningOrders } from "./mammogram-orders.js";
import { Names } from "./names.js";
import { OpenAnswers } from "./open-answers.js";
import { orderAnswer } from "./order-check.js";
import { patientViewAnswer } from "./patient-view.js";
import type { RecordEntry } from "./prefetch.js";
import type { Programme } from "./programmes.js";
import { lawOfDecision, readPerson } from "./read-person.js";
import type { CdsService } from "./services.js";

/** A hook call with all data that could be had. */
export interface HookCase {
  readonly service: CdsService;
  readonly request: HookRequest;
  readonly entries: readonly RecordEntry[];
  /** Prefetch keys of data that could not be had. */
  readonly unavailable: readonly string[];
}

/** What an answer depends on beside the call. */
export interface AnswerOptions {
  /** The day on which the law is judged. */
  readonly on: CivilDate;
  readonly presume: boolean;
  readonly parameters: ParameterValues;
  readonly language: Language;
  /** The address of the service, without a slash at the end. */
  readonly baseUrl: string;
  /** The moment of the call. */
  readonly recorded: Instant;
  /** What earlier calls found out. */
  readonly openAnswers?: OpenAnswers;
}

/** Answers a hook call: the facts are read from its data, the programme's decisions taken, and told as cards. */
export function answerHook(hook: HookCase, options: AnswerOptions): CdsAnswer {
  const { service, request, unavailable } = hook;
  const { programme } = service;
  const orders = request.draftOrders ? screeningOrders(request.draftOrders, request.selections) : [];
  if (service.hook !== "patient-view" && orders.length === 0) return { cards: [] };
  const { factsOf, answeredOn, unread } = readPerson(hook.entries, {
    decisions: [programme.eligibility, ...programme.dates],
    on: options.on,
    law: lawOfDecision(programme.eligibility),
    subject: `Patient/${request.patientId}`,
  });
  const { dates, openDates } =
    service.hook === "patient-view" ? datesTold(programme, factsOf, options) : { dates: [], openDates: [] };
  const context: CardContext = {
    service,
    language: options.language,
    baseUrl: options.baseUrl,
    hookInstance: request.hookInstance,
    names: new Names(request.hookInstance, service.id),
    patientId: request.patientId,
    recorded: options.recorded,
    openDates,
    unavailable,
    answeredOn,
    unread: unread.map(({ place, expected }) => `\`${place}\` (${expected[options.language]})`),
  };
  const main = judge(programme.eligibility, factsOf(programme.eligibility), options);
  if (service.hook !== "patient-view") return orderAnswer(orders, main, context);
  return patientViewAnswer(main, dates, context);
}

/** Dates that the record tells; what an unknown fact could change is not searched, for the eligibility comes first. */
function datesTold(
  { dates }: Programme,
  factsOf: (decision: Decision) => Facts,
  options: AnswerOptions,
): { readonly dates: readonly Judgement[]; readonly openDates: readonly OpenDate[] } {
  const isTold = (decision: Decision) =>
    fastDecider(decision, ownParameters(decision, options))(factsOf(decision), options.on) !== undefined;
  const told = dates.filter(isTold);
  const open = dates.filter((decision) => !told.includes(decision) && isSpokenOf(factsOf(decision)));
  return {
    dates: told.map((decision) => judge(decision, factsOf(decision), options)),
    openDates: open.map((decision) => ({ decision, unknown: unknownIn(decision, factsOf(decision)) })),
  };
}

/** Whether the record holds something that a date is reckoned from. */
function isSpokenOf(facts: Facts): boolean {
  return Object.keys(facts).some((name) => name !== "birthDate");
}

function unknownIn(decision: Decision, facts: Facts): readonly string[] {
  return Object.entries(decision.facts).flatMap(([name, { fallback }]) =>
    facts[name] === undefined && fallback === undefined ? [name] : [],
  );
}

function ownParameters(decision: Decision, { parameters }: AnswerOptions): ParameterValues {
  const own = decision.parameters.filter(({ id }) => Object.hasOwn(parameters, id));
  return Object.fromEntries(own.map(({ id }) => [id, parameters[id]]));
}

function judge(decision: Decision, facts: Facts, options: AnswerOptions): Judgement {
  const given: DecideOptions = {
    on: options.on,
    presume: options.presume,
    parameters: ownParameters(decision, options),
    language: options.language,
  };
  const { openAnswers = new OpenAnswers() } = options;
  const result = openAnswers.decide(decision, facts, given);
  if (result.outcome !== "needs-information" || options.presume) return { decision, result };
  const presumably = openAnswers.decide(decision, facts, { ...given, presume: true });
  return presumably.outcome === "needs-information" ? { decision, result } : { decision, result, presumably };
}
