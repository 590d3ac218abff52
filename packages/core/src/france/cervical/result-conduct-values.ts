import { addCalendarDuration, type CivilDate } from "../../calendar/index.js";
import { after, computedFrom } from "../../engine/index.js";
import { facts } from "./result-conduct-facts.js";
import {
  CYTOLOGY_INTERVAL,
  endOfRange,
  HPV_INTERVAL,
  SECOND_CYTOLOGY,
  type TestType,
  testAt,
} from "./rhythm.js";
import { triageOn } from "./triage.js";

/** Time within which an unsatisfactory sample is made again (FR-ARR-2024, annexe V, VI.A). */
export const REPEAT_DELAY = { months: 3 } as const;

const computed = computedFrom(facts);

export const repeatDue = after("on", REPEAT_DELAY);

export const controlOn = computed({
  form: "date",
  reads: ["on"],
  text: {
    en: "one year after the sample, by the triage of HAS",
    fr: "un an après le prélèvement, selon le triage de la HAS",
  },
  evaluate: ({ on }) => addCalendarDuration(on, triageOn(on).controlAfter),
});

interface Sampled {
  readonly birthDate: CivilDate;
  readonly on: CivilDate;
  readonly firstCytology: boolean | undefined;
}

/** The day on which a next step would fall, counted from a sample. */
type Step = (sampled: Sampled) => CivilDate;

/** Three years after a sample taken before 30, five after one from 30 on (CCU-7). */
const byAge: Step = ({ birthDate, on }) =>
  addCalendarDuration(on, testAt(birthDate, on) === "hpv" ? HPV_INTERVAL : CYTOLOGY_INTERVAL);

const afterHpv: Step = ({ on }) => addCalendarDuration(on, HPV_INTERVAL);

/** One year after a first cytology where the second still comes before 30, else three years (CCU-3, CCU-4). */
const afterCytology: Step = ({ birthDate, on, firstCytology }) => {
  const second = addCalendarDuration(on, SECOND_CYTOLOGY);
  const isSecondDue = firstCytology === true && testAt(birthDate, second) === "cytology";
  return isSecondDue ? second : addCalendarDuration(on, CYTOLOGY_INTERVAL);
};

const isInRange = (day: CivilDate, { birthDate }: Sampled) => day < endOfRange(birthDate);

/** What a next step gives: its day and test, or nothing and a remark where it would fall after the age range (CCU-5). */
function valuesOf(step: Step, delay: { readonly en: string; readonly fr: string }) {
  const reads = ["birthDate", "on", "firstCytology"];
  const text = { en: `${delay.en}; nothing after 65`, fr: `${delay.fr} ; rien après 65 ans` };
  return {
    day: computed<CivilDate | null>({
      form: "date",
      reads,
      text,
      evaluate: (known) => (isInRange(step(known), known) ? step(known) : null),
    }),
    test: computed<TestType | null>({
      reads,
      text: { en: "the test by the age on that day", fr: "le test selon l’âge ce jour-là" },
      evaluate: (known) => (isInRange(step(known), known) ? testAt(known.birthDate, step(known)) : null),
    }),
    falls: computed({ reads, text, evaluate: (known) => isInRange(step(known), known) }),
    remarks: computed({
      reads,
      text: { en: "end of the age range", fr: "fin de la tranche d’âge" },
      evaluate: (known) => (isInRange(step(known), known) ? [] : ["no-further-screening-after-65"]),
    }),
  };
}

export const reinvitation = valuesOf(byAge, {
  en: "three years after the sample before 30, five from 30",
  fr: "trois ans après le prélèvement avant 30 ans, cinq dès 30 ans",
});

export const nextAfterHpv = valuesOf(afterHpv, {
  en: "five years after the sample",
  fr: "cinq ans après le prélèvement",
});

export const nextAfterCytology = valuesOf(afterCytology, {
  en: "three years after the sample, one after a first cytology before 30",
  fr: "trois ans après le prélèvement, un an après une première cytologie avant 30 ans",
});

export const ifFirstCytology = computed({
  reads: ["birthDate", "on", "firstCytology"],
  text: { en: "one year if it is the first cytology", fr: "un an si c’est la première cytologie" },
  evaluate: (known) => {
    const isOpen =
      known.firstCytology === undefined &&
      afterCytology({ ...known, firstCytology: true }) !== afterCytology(known);
    return isOpen ? ["one-year-if-first-cytology"] : [];
  },
});

export const earlyHpv = computed({
  reads: ["birthDate", "on"],
  text: { en: "HPV test made before 30", fr: "test HPV réalisé avant 30 ans" },
  evaluate: ({ birthDate, on }) => (testAt(birthDate, on) === "hpv" ? [] : ["hpv-test-before-30"]),
});
