import type { CivilDate } from "../calendar/index.js";
import type { DecisionResult } from "../engine/index.js";
import type { BreastClasses } from "../france/breast/birads-class.js";
import { conduct } from "../france/breast/conduct.js";
import { followUp } from "../france/breast/follow-up.js";
import { resultNotification } from "../france/breast/result-notification.js";
import { technicalRecall } from "../france/breast/technical-recall.js";
import type { EpisodeEvent } from "./event.js";
import {
  type Examination,
  type FollowUp,
  finalClassOf,
  type Letters,
  newFollowUp,
} from "./france-breast-examination.js";
import type { Journal } from "./journal.js";

/** What a final class is decided from beside it. */
export interface Conducted {
  readonly classes: BreastClasses;
  readonly samplingAdvised: boolean;
  readonly sampleResult: string | null;
}

/** The conduct that the final class of an examination calls for. */
export function takeConduct(
  journal: Journal,
  exam: Examination,
  { takenOn, classes, ...sample }: Conducted & { readonly takenOn: CivilDate },
): DecisionResult {
  exam.classes = classes;
  const finalClass = finalClassOf(classes);
  const facts = { finalClass, mammogramOn: exam.completedOn, workUpDone: exam.isWorkUpDone, ...sample };
  return journal.take({
    decision: conduct,
    facts,
    takenOn,
    on: exam.on,
    subject: `conduct of ${exam.subject}`,
    step: (result) => result.outcome,
  });
}

/** Acts that a work-up fulfils. */
export const WORK_UPS: readonly string[] = [
  "work-up-during-visit",
  "deferred-work-up",
  "recall-for-work-up",
  "return-deferred-work-up-sheet",
];

/** The path of follow-up that a conduct opens. */
const PATH_OF_CONDUCT: Readonly<Record<string, string>> = { surveillance: "acr-3", histology: "acr-4-5" };

export function pathOf({ outcome }: DecisionResult): string | undefined {
  return PATH_OF_CONDUCT[outcome];
}

export function openFollowUp(exam: Examination, path: string, decidedOn: CivilDate): void {
  if (exam.followUps.some((known) => known.path === path)) return;
  exam.followUps.push(newFollowUp(path, exam.on, decidedOn));
}

/** Outcomes after which nothing more is asked of a follow-up. */
const ENDS: readonly string[] = ["complete", "refused"];

export function isOpen(followed: FollowUp): boolean {
  return !(followed.cancerDiagnosed || followed.informationReceived || followed.refusalOn !== null);
}

/** Decides on a follow-up on a day, with the reminders known so far. */
export function takeFollowUp(
  journal: Journal,
  { exam, followed }: { readonly exam: Examination; readonly followed: FollowUp },
  takenOn: CivilDate,
): DecisionResult {
  const result = journal.take({
    decision: followUp,
    facts: { ...followed },
    takenOn,
    subject: `follow-up ${followed.path} of ${exam.subject}`,
    step: ({ outcome, values }) => {
      const { remindersToPersonOn, remindersToDoctorOn } = followed;
      const sent = `${remindersToPersonOn.length} ${remindersToDoctorOn.length}`;
      return `${outcome} ${String(values["step"] ?? "")} ${sent}`;
    },
  });
  if (
    ENDS.includes(result.outcome) &&
    exam.followUps.every((one) => !isOpen(one)) &&
    exam.phase === "follow-up"
  )
    exam.phase = "concluded";
  return result;
}

/** Decides on the letters of a result. */
export function takeLetters(journal: Journal, exam: Examination, event: EpisodeEvent): void {
  const letters = exam.letters as Letters;
  const { doctorNamed, prescriberKnown, contactRefused } = exam.about;
  const facts = { ...letters, doctorNamed, prescriberKnown, contactRefused, mammogramOn: exam.completedOn };
  const result = journal.take({
    decision: resultNotification,
    facts,
    takenOn: event.on,
    on: exam.on,
    subject: `letters of ${exam.subject}`,
    step: () => `${letters.result} ${exam.completedOn}`,
  });
  journal.admits(event, result);
}

/** Decides on technically insufficient images on a day. */
export function takeTechnicalRecall(
  journal: Journal,
  exam: Examination,
  takenOn: CivilDate,
): DecisionResult | undefined {
  if (!exam.technicalRecall) return undefined;
  const facts = { ...exam.technicalRecall, mammogramOn: exam.on };
  return journal.take({
    decision: technicalRecall,
    facts,
    takenOn,
    subject: `images of ${exam.subject}`,
    step: ({ outcome, values }) => `${outcome} ${String(values["step"] ?? "")}`,
  });
}
