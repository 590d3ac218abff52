import type { CivilDate, Instant } from "../calendar/index.js";
import type { Facts } from "../engine/index.js";
import { type BreastClasses, mainClass } from "../france/breast/birads-class.js";

/** What an examination waits for. */
export type Phase =
  | "first-reading"
  | "work-up"
  | "second-reading"
  | "deferred-work-up"
  | "images"
  | "follow-up"
  | "concluded";

/** One follow-up of an examination: the facts of fr.breast.follow-up, as events tell them. */
export interface FollowUp {
  readonly path: string;
  readonly mammogramOn: CivilDate;
  readonly decidedOn: CivilDate;
  informationReceived: boolean;
  careTaken: boolean | null;
  remindersToPersonOn: readonly CivilDate[];
  remindersToDoctorOn: readonly CivilDate[];
  firstReaderContactedOn: CivilDate | null;
  personalContactOn: CivilDate | null;
  refusalOn: CivilDate | null;
  cancerDiagnosed: boolean;
}

/** Technically insufficient images: the facts of fr.breast.technical-recall, as events tell them. */
export interface TechnicalRecall {
  readonly reason: string;
  readonly archived: boolean;
  readonly decidedOn: CivilDate;
  completedOn: CivilDate | null;
  firstReaderRefusal: boolean;
  personStaysAway: boolean;
  firstReaderRemindedOn: CivilDate | null;
  personRemindedOn: CivilDate | null;
}

/** One screening mammogram with all that followed it. */
export interface Examination {
  readonly on: CivilDate;
  /** Names what the actions belong to. */
  readonly subject: string;
  /** What the visit told: the doctors, the mobile unit. */
  about: Facts;
  /** The day on which the images were complete: a retake restarts the fifteen days (FUP-1). */
  completedOn: CivilDate;
  phase: Phase;
  /** The facts of the first reading that stands. */
  firstReading?: Facts;
  /** How the first reading ended, as second reading asks for it. */
  conclusion?: string;
  /** The work-up of a first reading was put off (mobile unit, READ-7): a negative one goes to second reading (READ-13). */
  isWorkUpDeferred: boolean;
  isWorkUpDone: boolean;
  /** A second reading stands; another would be a third. */
  isReadTwice: boolean;
  classes?: BreastClasses;
  letters?: Letters;
  technicalRecall?: TechnicalRecall;
  followUps: FollowUp[];
}

/** What the result letters are decided from. */
export interface Letters {
  readonly result: string;
  doctorLetterSentAt: Instant | null;
}

export function newExamination(on: CivilDate, number: number, about: Facts): Examination {
  return {
    on,
    subject: `examination ${number}`,
    about,
    completedOn: on,
    phase: "first-reading",
    isWorkUpDeferred: false,
    isWorkUpDone: false,
    isReadTwice: false,
    followUps: [],
  };
}

export function newFollowUp(path: string, mammogramOn: CivilDate, decidedOn: CivilDate): FollowUp {
  return {
    path,
    mammogramOn,
    decidedOn,
    informationReceived: false,
    careTaken: null,
    remindersToPersonOn: [],
    remindersToDoctorOn: [],
    firstReaderContactedOn: null,
    personalContactOn: null,
    refusalOn: null,
    cancerDiagnosed: false,
  };
}

/** The class that settles the conduct: 5 or 4, else 0, which waits, else the higher of the others (READ-1). */
const CONDUCT_ORDER = ["6", "5", "4", "0", "3", "2", "1"] as const;

/** The final class of an examination, of the classes of both breasts. */
export function finalClassOf({ left, right }: BreastClasses): string {
  const found: readonly string[] = [mainClass(left), mainClass(right)];
  return CONDUCT_ORDER.find((one) => found.includes(one)) ?? mainClass(left);
}
