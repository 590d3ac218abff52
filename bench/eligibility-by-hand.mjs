// fr.breast.eligibility as a careful programmer would write it by hand: the fastest that plain code gets.
import { addMonths, birthday } from "@opendepistage/core/calendar";

const NONE = {};
const DIAGNOSTIC_PATHWAY = { outcome: "diagnostic-pathway", values: NONE };
const BY_EXCEPTION = { outcome: "eligible-by-exception", values: NONE };
const PERSONALISED = { outcome: "personalised-follow-up", values: NONE };
const ELIGIBLE = { outcome: "eligible", values: NONE };
const TOO_OLD = { outcome: "outside-age-range", values: { reason: "too-old" } };

const deferred = (notBefore) => ({ outcome: "deferred", values: { notBefore } });

export function eligibilityByHand(facts, on) {
  const { invitedOn } = facts;
  const ageDay = invitedOn !== undefined && on <= addMonths(invitedOn, 24) ? invitedOn : on;
  const from = birthday(facts.birthDate, 50);
  if (ageDay < from) return { outcome: "outside-age-range", values: { reason: "too-young", from } };
  if (ageDay >= birthday(facts.birthDate, 75)) return TOO_OLD;
  if (isSuspicious(facts.symptomReferral)) return DIAGNOSTIC_PATHWAY;
  if (facts.breastCancer !== "none" || facts.highRisk)
    return facts.currentFollowUp !== "adequate" && facts.mammographySuitable ? BY_EXCEPTION : PERSONALISED;
  const { surveillance } = facts;
  if (surveillance?.cancerFound) return PERSONALISED;
  return facts.symptomAtVisit ? ELIGIBLE : withoutSymptom(facts, on);
}

const isSuspicious = (symptom) =>
  symptom !== "none" && symptom !== "breast-pain" && symptom !== "ordinary-galactorrhoea";

function withoutSymptom(facts, on) {
  const { surveillance } = facts;
  const mammogramDeferral = deferralByMammogram(facts.lastMammogram, facts.nextInvitationOn, on);
  if (surveillance !== null) {
    const end = addMonths(surveillance.lastCompleteMammogram, 24);
    if (on < end) return deferred(Math.max(end, mammogramDeferral));
  }
  return mammogramDeferral === NEVER ? ELIGIBLE : deferred(mammogramDeferral);
}

const NEVER = -1_000_000;

function deferralByMammogram(last, nextInvitationOn, on) {
  if (last === null || last.date === null) return NEVER;
  const end = addMonths(last.date, 24);
  if (on >= end) return NEVER;
  const isEarly = nextInvitationOn !== undefined && end < nextInvitationOn;
  if (last.withinProgramme && !isEarly) return end;
  if (last.result !== "normal") return NEVER;
  const anniversary = addMonths(last.date, 12);
  return on < anniversary ? anniversary : NEVER;
}
