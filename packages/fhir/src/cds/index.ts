export { type AnswerOptions, answerHook, type HookCase } from "./answer-hook.js";
export { type ApplyOptions, applyDecision } from "./apply.js";
export { type ApplyRequest, type ParsedApply, parseApplyRequest } from "./apply-request.js";
export type { Card, CdsAnswer, Indicator, Link, SuggestedAction, Suggestion } from "./card.js";
export { type Feedback, type ParsedFeedback, parseFeedback } from "./feedback.js";
export { type HookRequest, type ParsedHookRequest, parseHookRequest } from "./hook-request.js";
export { OpenAnswers } from "./open-answers.js";
export {
  entryOf,
  hasPatient,
  isAboutPatient,
  type PrefetchState,
  prefetchState,
  type RecordEntry,
} from "./prefetch.js";
export { type Programme, type ProgrammeId, programmeIds } from "./programmes.js";
export { type CdsService, cdsServices, discovery, type Hook, REQUIRED_KEY } from "./services.js";
