import { type CivilDate, formatCivilDate } from "@opendepistage/core/calendar";
import type { Cancer, Examination } from "../terms/screening.js";
import type { Kind, Occurrence } from "./reading-context.js";

/** A fact that what happened gives. */
export interface OccurrenceFact {
  readonly path: string;
  readonly value: unknown;
  readonly from: readonly [Occurrence, ...Occurrence[]];
  /** The kind of which everything must be known. */
  readonly kind: Kind;
}

type Give = (occurrences: readonly Occurrence[], on: CivilDate | undefined) => readonly OccurrenceFact[];

type Examined = Extract<Occurrence, { readonly what: "examination" }>;

/** What was done last; all of it where that was on one day, for it must then say the same. */
function last<One extends Occurrence>(occurrences: readonly One[]): readonly One[] {
  const latest = Math.max(...occurrences.map(({ day }) => day.date));
  return occurrences.filter(({ day }) => day.date === latest);
}

function examined(occurrences: readonly Occurrence[], examination: Examination): readonly Examined[] {
  return occurrences.filter(
    (one): one is Examined => one.what === "examination" && one.examination === examination,
  );
}

/** What was done before a day: what is done on the day itself may be what is asked about. */
function before(occurrences: readonly Examined[], on: CivilDate | undefined): readonly Examined[] {
  return occurrences.filter(({ day }) => on === undefined || day.date < on);
}

const written = (one: Occurrence) => formatCivilDate(one.day.date);

/** The last examination as a record of what is known of it. */
function lastExamination(
  path: string,
  kind: Examination,
  more: (examined: Examined) => Readonly<Record<string, unknown>>,
): Give {
  return (occurrences, on) =>
    last(before(examined(occurrences, kind), on)).map((one) => {
      const fields = Object.entries({ date: written(one), ...more(one) });
      const value = Object.fromEntries(fields.filter(([, field]) => field !== undefined));
      return { path, value, from: [one], kind };
    });
}

/** The day of the last colonoscopy, by the day that is asked about. */
const colonoscopyDay: Give = (occurrences, on) =>
  last(examined(occurrences, "colonoscopy").filter(({ day }) => on === undefined || day.date <= on)).map(
    (one) => ({ path: "colonoscopyOn", value: written(one), from: [one], kind: "colonoscopy" }),
  );

/** The day of the last mammogram of the programme; where it is not known which one that was, none. */
const lastMammotest: Give = (occurrences, on) => {
  const mammograms = before(examined(occurrences, "mammogram"), on);
  const latest = last(mammograms.filter(({ withinProgramme }) => withinProgramme !== false));
  return latest
    .filter(({ withinProgramme }) => withinProgramme === true)
    .map((one) => ({ path: "lastMammotestOn", value: written(one), from: [one], kind: "mammogram" }));
};

/** The last invitation, and the reminders, in the order in which they are given. */
function letters(cancer: Cancer): Give {
  return (occurrences) => {
    const of = (what: "invitation" | "reminder") =>
      occurrences.filter((one) => one.what === what && one.cancer === cancer);
    const [first, ...others] = of("reminder");
    return [
      ...last(of("invitation")).map((one): OccurrenceFact => {
        return { path: "lastInvitationOn", value: written(one), from: [one], kind: `invitation-${cancer}` };
      }),
      ...listed(first, others, { path: "remindersSentOn", kind: `reminder-${cancer}`, write: written }),
    ];
  };
}

function listed<One extends Occurrence>(
  first: One | undefined,
  others: readonly One[],
  {
    path,
    kind,
    write,
  }: { readonly path: string; readonly kind: Kind; readonly write: (one: One) => unknown },
): readonly OccurrenceFact[] {
  return first === undefined
    ? []
    : [{ path, value: [first, ...others].map(write), from: [first, ...others], kind }];
}

const cervicalTests: Give = (occurrences) => {
  const [first, ...others] = occurrences.filter((one) => one.what === "cervical-test");
  return listed(first, others, {
    path: "tests",
    kind: "cervical-test",
    write: ({ type, result, day }) => ({ type, on: formatCivilDate(day.date), result }),
  });
};

const lastMammogram = lastExamination("lastMammogram", "mammogram", ({ isNormal, withinProgramme }) => ({
  result: isNormal === undefined ? undefined : isNormal ? "normal" : "abnormal",
  withinProgramme,
}));
const lastColonoscopy = lastExamination("lastColonoscopy", "colonoscopy", ({ isComplete }) => ({
  complete: isComplete,
}));
const lastCtColonography = lastExamination("lastCtColonography", "ct-colonography", () => ({}));

/** What past examinations and letters tell each decision; lists are complete as they are sent. */
export const occurrenceFacts: Readonly<Record<string, Give>> = {
  "fr.breast.eligibility": lastMammogram,
  "fr.colorectal.eligibility": (occurrences, on) => [
    ...lastColonoscopy(occurrences, on),
    ...lastCtColonography(occurrences, on),
  ],
  "fr.colorectal.follow-up": colonoscopyDay,
  "fr.breast.invitation": letters("breast"),
  "fr.colorectal.invitation": letters("colorectal"),
  "fr.cervical.invitation": letters("cervical"),
  "fr.cervical.test-and-interval": cervicalTests,
  "be.breast.population": lastMammotest,
};
