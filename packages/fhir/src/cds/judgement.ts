import type { Instant } from "@opendepistage/core/calendar";
import type { Decision, DecisionResult, Language } from "@opendepistage/core/engine";
import type { Names } from "./names.js";
import type { CdsService } from "./services.js";

/** A decision taken on the facts of the call. */
export interface Judgement {
  readonly decision: Decision;
  readonly result: DecisionResult;
  /** What the documented presumptions would give, where facts are missing and were not presumed. */
  readonly presumably?: DecisionResult;
}

/** A date that the record does not tell. */
export interface OpenDate {
  readonly decision: Decision;
  /** Facts that the record does not hold. */
  readonly unknown: readonly string[];
}

/** What a card says beside the decision. */
export interface CardContext {
  readonly service: CdsService;
  readonly language: Language;
  /** The address of this service, without a slash at the end; pages of the rules lie below it. */
  readonly baseUrl: string;
  readonly hookInstance: string;
  readonly names: Names;
  readonly patientId: string;
  /** The moment of the call. */
  readonly recorded: Instant;
  readonly openDates: readonly OpenDate[];
  /** Prefetch keys of data that could not be had. */
  readonly unavailable: readonly string[];
  /** Days before the call on which answers were given that facts come from. */
  readonly answeredOn: readonly string[];
  /** What could not be read, with its place; never content. */
  readonly unread: readonly string[];
}
