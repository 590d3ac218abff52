import { addDays, type CivilDate, civilDate } from "../calendar/index.js";
import { type EpisodeEvent, type EpisodeLog, type EventType, PROGRAMMES } from "./index.js";

/** Numbers from 0 up to, not including, 1; the same seed gives the same ones. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Next = () => number;
type Told = Readonly<Record<string, unknown>>;

function chosen<T>(next: Next, ...options: readonly [T, ...T[]]): T {
  return options[Math.floor(next() * options.length)] as T;
}

/** Collects events, each some days after the one before. */
function diary(start: CivilDate) {
  let day = start;
  const events: EpisodeEvent[] = [];
  const tell = (type: EventType, after: number, fields: Told = {}) => {
    day = addDays(day, after);
    events.push({ type, on: day, fields });
  };
  const tellAt = (type: EventType, after: number, fields: Told = {}) => {
    day = addDays(day, after);
    events.push({ type, on: day, at: { epochMs: day * 86_400_000 + 36_000_000, offsetMinutes: 60 }, fields });
  };
  return { events, tell, tellAt, day: () => day };
}

type Diary = ReturnType<typeof diary>;

const FIRST_READING = {
  clinicalExamination: "normal",
  clinicalWorkUp: null,
  ultrasound: "not-done",
  findings: [],
  workUpExaminations: [],
  samplingAdvised: false,
  firstReader: "one",
};
const SECOND_READING = {
  secondReader: "two",
  workUpSufficient: null,
  evidentCancer: false,
  recommendedExaminations: ["additional-views"],
};

function franceBreast(next: Next, { tell, tellAt }: Diary): void {
  tell("invited", 0);
  tell("reminded", 184, { purpose: "invitation" });
  if (next() < 0.1) tell("objected", 10, { purpose: "reminder" });
  const mobileUnit = next() < 0.1;
  tell("examined", 20, { mobileUnit, doctorNamed: next() < 0.8, prescriberKnown: next() < 0.2 });
  const left = chosen(next, "1", "1", "2", "0", "4");
  tell("first-reading", 0, {
    ...FIRST_READING,
    mobileUnit,
    workUp: "not-done",
    classes: { left, right: "1" },
  });
  if (left === "0" || left === "4")
    tell("work-up", mobileUnit ? 20 : 0, { classes: { left: chosen(next, "2", "3", "4"), right: "1" } });
  const technicallyInsufficient = next() < 0.1 ? { reason: "positioning", archived: false } : null;
  const found = next() < 0.3 ? "0" : "1";
  const second = { ...SECOND_READING, anomalyDescribed: found === "0", technicallyInsufficient };
  tell("second-reading", 10, { ...second, classes: { left: found, right: "2" } });
  if (technicallyInsufficient) {
    tell("images-retaken", 30);
    tell("second-reading", 8, {
      ...second,
      technicallyInsufficient: null,
      classes: { left: found, right: "2" },
    });
  }
  tellAt("letter-sent", 1, { to: "doctor" });
  tellAt("result-sent", 1, { to: "person" });
  tell("reminded", 95, { to: "person", purpose: "follow-up" });
  if (next() < 0.5) tell("reminded", 0, { to: "doctor", purpose: "follow-up" });
  if (next() < 0.5) tell("work-up", 20, { classes: { left: "2", right: "1" } });
  if (next() < 0.1) tell("diagnosed", 10);
}

function franceColorectal(next: Next, { tell, day }: Diary): void {
  tell("invited", 0, { participatedInLastThreeCampaigns: next() < 0.5 });
  tell("reminded", 184, { purpose: "invitation" });
  tell("examined", 20, { kitIssuedOn: day() });
  const result = chosen(next, "negative", "positive", "positive");
  const readOn = addDays(day(), chosen(next, 3, 5, 8));
  const moment = { epochMs: readOn * 86_400_000 + 36_000_000, offsetMinutes: 60 };
  const sound = { intact: true, identified: true, sheetMatches: true, kitExpiresOn: addDays(day(), 90) };
  const read = { result, receivedAt: moment, readAt: moment, doctorNamed: next() < 0.8, ...sound };
  tell("first-reading", readOn - day(), read);
  for (const to of ["doctor", "person", "crcdc"]) tell("result-sent", 1, { to });
  tell("reminded", 340, { to: "doctor", purpose: "follow-up", opinionAsked: true });
  tell("reminded", 10, { to: "person", purpose: "follow-up" });
  if (next() < 0.5) tell("information-received", 30, { colonoscopyOn: day() });
}

function franceCervical(next: Next, { tell }: Diary): void {
  tell("invited", 0);
  tell("reminded", 184, { purpose: "invitation" });
  tell("reminded", 182, { purpose: "invitation" });
  const report = {
    sample: "liquid",
    samplerNamed: true,
    prescriberNamed: true,
    treatingDoctorNamed: false,
    transmissionRefused: false,
  };
  tell("examined", 20, { test: "hpv" });
  const result = chosen(next, "negative", "positive", "positive", "unsatisfactory");
  const reflexCytology = result === "positive" ? chosen(next, "normal", "abnormal") : null;
  tell("first-reading", 10, { ...report, result, reflexCytology, grade: chosen(next, "high", "low") });
  tell("result-sent", 2, { to: "person" });
  tell("letter-sent", 0, { to: "prescriber" });
  tell("reminded", 340, { to: "prescriber", purpose: "follow-up" });
  tell("reminded", 0, { to: "treating-doctor", purpose: "follow-up" });
  if (next() < 0.5) tell("information-received", 30);
}

const ITEM_NAMES = [
  ...[
    "niss",
    "name",
    "givenName",
    "birthDate",
    "examinationDate",
    "mammogram",
    "firstReading",
    "firstReader",
  ],
  ...["technologist", "priorImagesExist", "priorImagesSent", "doctorNamed", "doctorTransmitted"],
];

function walloniaBreast(next: Next, { tell }: Diary): void {
  const items = Object.fromEntries(ITEM_NAMES.map((name) => [name, next() < 0.98]));
  tell("invited", 0);
  tell("examined", 30, {
    womanInformed: true,
    items,
    referringDoctor: next() < 0.9,
    secondDoctor: next() < 0.2,
  });
  tell("first-reading", 1, { reader: "one", result: chosen(next, "negative", "negative", "positive") });
  tell("images-received", chosen(next, 0, 1, 4));
  if (next() < 0.1) tell("work-up", 1, { performedBy: "unit" });
  tell("second-reading", 2, { reader: "two", result: chosen(next, "negative", "positive") });
  tell("third-reading", 2, { reader: "three", result: chosen(next, "negative", "positive") });
  tell("result-sent", 1, { to: "doctor", channel: "ehealthbox" });
  tell("result-sent", 0, { to: "doctor", channel: "post" });
  tell("work-up", 10, { performedBy: "unit" });
  tell("information-received", 20);
}

const WRITERS = {
  "fr.breast": franceBreast,
  "fr.colorectal": franceColorectal,
  "fr.cervical": franceCervical,
  "be.breast": walloniaBreast,
} as const;

/** A log of about ten events in the course that such an episode takes, with slips; invented, the same for the same seed. */
export function generatedLog(seed: number): EpisodeLog {
  const next = numbersFrom(seed + 1);
  next();
  const programme = chosen(next, ...PROGRAMMES);
  const book = diary(addDays(civilDate("2024-06-03"), Math.floor(next() * 300)));
  WRITERS[programme](next, book);
  const events = next() < 0.1 ? book.events.toReversed() : book.events;
  return {
    programme,
    person: { birthDate: addDays(civilDate("1960-01-01"), Math.floor(next() * 2000)) },
    events,
  };
}
