import type { CivilDate } from "../../calendar/index.js";
import { addMonths } from "../../calendar/index.js";
import {
  ageBand,
  boolean,
  date,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
  openlyDerivedFrom,
  optional,
  presumable,
  record,
  setOf,
  yesNo,
} from "../../engine/index.js";

/** Months between two screening mammograms (FR-ARR-2024, annexe III, I.A). */
export const SCREENING_INTERVAL = { months: 24 } as const;
/** Months under which a normal mammogram defers the next one (annexe III, I.A). */
export const RECENT_NORMAL_INTERVAL = { months: 12 } as const;
/** Ages at which screening is proposed, both included (annexe III, I.A). */
export const SCREENING_AGES = { from: 50, to: 74 } as const;

const PARTICULARS = [
  "implants",
  "plastic-surgery",
  "benign-surgery",
  "trauma",
  "dense-breasts",
  "diffuse-calcifications",
  "hormone-therapy",
] as const;

/** Signs for which a doctor's referral means a diagnostic mammogram (annexe III, I.B). */
const SUSPICIOUS_SYMPTOMS = [
  "mass",
  "inflammation",
  "abnormal-discharge",
  "skin-or-nipple-sign",
  "axillary-adenopathy",
  "other-suspicious",
] as const;

export function isSuspicious(symptom: string): boolean {
  return (SUSPICIOUS_SYMPTOMS as readonly string[]).includes(symptom);
}

/** Signs that are not specific and do not exclude (annexe III, I.B). */
const NON_SPECIFIC_SYMPTOMS = ["breast-pain", "ordinary-galactorrhoea"] as const;

/** Particulars that the interpretation sheet carries for the second reader. */
export const NOTED_PARTICULARS: readonly string[] = PARTICULARS.slice(0, 4);

export const facts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  invitedOn: optional(
    date,
    { en: "Day on which the invitation was sent", fr: "Jour d’envoi de l’invitation" },
    {
      en: "The age is taken on the day of the decision; eligibility is verified without the invitation.",
      fr: "L’âge est pris au jour de la décision ; l’éligibilité est vérifiée sans l’invitation.",
    },
  ),
  nextInvitationOn: optional(
    date,
    { en: "Day on which the next invitation is due", fr: "Jour prévu de la prochaine invitation" },
    { en: "There is no early examination.", fr: "Il n’y a pas d’examen anticipé." },
  ),
  symptomReferral: presumable(oneOf("none", ...SUSPICIOUS_SYMPTOMS, ...NON_SPECIFIC_SYMPTOMS), "none", {
    en: "Symptom for which a doctor referred the person",
    fr: "Symptôme pour lequel un médecin adresse la personne",
  }),
  symptomAtVisit: presumable(boolean, false, {
    en: "Suspicious clinical sign discovered at the screening visit",
    fr: "Signe clinique suspect découvert lors du dépistage",
  }),
  breastCancer: presumable(oneOf("none", "in-treatment", "treated"), "none", {
    en: "Breast cancer",
    fr: "Cancer du sein",
  }),
  highRisk: presumable(boolean, false, {
    en: "Raised risk by the recommendations of HAS",
    fr: "Risque aggravé selon les recommandations de la HAS",
  }),
  currentFollowUp: fact(oneOf("adequate", "inadequate", "none"), {
    en: "Follow-up of a person treated for cancer or at raised risk",
    fr: "Suivi d’une personne traitée pour un cancer ou à risque aggravé",
  }),
  mammographySuitable: fact(boolean, { en: "A mammogram is suitable", fr: "Une mammographie est adaptée" }),
  surveillance: presumable(nullable(record({ lastCompleteMammogram: date, cancerFound: boolean })), null, {
    en: "Surveillance of a BI-RADS 3 image",
    fr: "Surveillance d’une image BI-RADS 3",
  }),
  lastMammogram: presumable(
    nullable(record({ date: nullable(date), result: oneOf("normal", "abnormal"), withinProgramme: boolean })),
    null,
    { en: "Last mammogram", fr: "Dernière mammographie" },
  ),
  particulars: presumable(setOf(...PARTICULARS), [], {
    en: "Particulars that do not exclude",
    fr: "Particularités qui n’excluent pas",
  }),
};

const derived = openlyDerivedFrom(facts);

/** The day on which the age counts: that of an invitation not over one interval old, else the day itself. */
function ageTakenOn(invitedOn: CivilDate | undefined, on: CivilDate): CivilDate {
  return invitedOn !== undefined && on <= addMonths(invitedOn, SCREENING_INTERVAL.months) ? invitedOn : on;
}

export const age = ageBand({
  birthDate: "birthDate",
  get: (known) => known["birthDate"],
  ...SCREENING_AGES,
  reads: ["invitedOn"],
  offsets: [SCREENING_INTERVAL],
  takenOn: (known, on) => ageTakenOn(known["invitedOn"] as CivilDate | undefined, on),
  interpretations: ["ELI-1", "ELI-3"],
  text: { en: "Age", fr: "Âge" },
  classes: {
    "too-young": { en: "under 50", fr: "moins de 50 ans" },
    "in-range": { en: "50 to 74", fr: "50 à 74 ans" },
    "too-old": { en: "75 or over", fr: "75 ans ou plus" },
  },
});

export const referral = oneOfClasses("symptomReferral", {
  text: { en: "Referred for a symptom", fr: "Adressage pour un symptôme" },
  classes: {
    none: {
      options: ["none", ...NON_SPECIFIC_SYMPTOMS],
      text: { en: "no, or a non-specific one", fr: "non, ou non spécifique" },
    },
    suspicious: {
      options: SUSPICIOUS_SYMPTOMS,
      text: { en: "yes, a suspicious one", fr: "oui, suspect" },
    },
  },
  interpretations: ["ELI-6"],
  get: (known) => known["symptomReferral"],
});

export const risk = derived({
  waitsForAll: true,
  text: { en: "Risk", fr: "Risque" },
  classes: {
    average: { en: "average", fr: "moyen" },
    raised: { en: "breast cancer or raised risk", fr: "cancer du sein ou risque aggravé" },
  },
  reads: ["breastCancer", "highRisk"],
  classify: ({ breastCancer, highRisk }) => {
    if (breastCancer === undefined || highRisk === undefined) return undefined;
    return breastCancer === "none" && !highRisk ? "average" : "raised";
  },
});

export const followUp = oneOfClasses("currentFollowUp", {
  text: { en: "Follow-up", fr: "Suivi" },
  classes: {
    adequate: { options: ["adequate"], text: { en: "adequate", fr: "adapté" } },
    lacking: {
      options: ["inadequate", "none"],
      text: { en: "none or inadequate", fr: "absent ou inadapté" },
    },
  },
  get: (known) => known["currentFollowUp"],
});

export const suitable = yesNo(
  "mammographySuitable",
  {
    text: { en: "Mammogram suitable", fr: "Mammographie adaptée" },
    yes: { en: "yes", fr: "oui" },
    no: { en: "no", fr: "non" },
  },
  { get: (known) => known["mammographySuitable"] },
);

export const symptomAtVisit = yesNo(
  "symptomAtVisit",
  {
    text: { en: "Suspicious sign at the visit", fr: "Signe suspect lors de la visite" },
    yes: { en: "yes", fr: "oui" },
    no: { en: "no", fr: "non" },
  },
  { get: (known) => known["symptomAtVisit"] },
);

export const surveillance = derived({
  waitsForAll: true,
  text: { en: "Surveillance of a BI-RADS 3 image", fr: "Surveillance d’une image BI-RADS 3" },
  classes: {
    "none-or-over": { en: "none, or two years have passed", fr: "aucune, ou deux ans écoulés" },
    running: { en: "under two years", fr: "depuis moins de deux ans" },
    "cancer-found": { en: "a cancer was found", fr: "un cancer a été trouvé" },
  },
  reads: ["surveillance"],
  offsets: [SCREENING_INTERVAL],
  interpretations: ["ELI-8"],
  classify: ({ surveillance: watched }, { on }) => {
    if (watched === null) return "none-or-over";
    if (watched?.lastCompleteMammogram === undefined || watched.cancerFound === undefined) return undefined;
    if (watched.cancerFound) return "cancer-found";
    return on < addMonths(watched.lastCompleteMammogram, SCREENING_INTERVAL.months)
      ? "running"
      : "none-or-over";
  },
});

export const lastMammogram = derived({
  waitsForAll: true,
  text: { en: "Last mammogram", fr: "Dernière mammographie" },
  classes: {
    "no-bar": {
      en: "none, two years old or more, or abnormal outside the programme",
      fr: "aucune, datant de deux ans ou plus, ou anormale hors programme",
    },
    "recent-normal": { en: "normal, under one year old", fr: "normale, de moins d’un an" },
    "in-programme": {
      en: "in the programme, under two years old",
      fr: "dans le programme, de moins de deux ans",
    },
    early: {
      en: "in the programme; over two years old at the next invitation",
      fr: "dans le programme ; deux ans dépassés à la prochaine invitation",
    },
    "outside-or-undated": {
      en: "outside the programme one to two years ago, or undated",
      fr: "hors programme il y a un à deux ans, ou non datée",
    },
  },
  reads: ["lastMammogram", "nextInvitationOn"],
  offsets: [RECENT_NORMAL_INTERVAL, SCREENING_INTERVAL],
  classify: ({ lastMammogram: last, nextInvitationOn }, { on }) => {
    if (last === null) return "no-bar";
    if (last?.date === undefined || last.result === undefined || last.withinProgramme === undefined)
      return undefined;
    if (last.date === null) return "outside-or-undated";
    const intervalEnd = addMonths(last.date, SCREENING_INTERVAL.months);
    if (on >= intervalEnd) return "no-bar";
    const isEarly = nextInvitationOn !== undefined && intervalEnd < nextInvitationOn;
    if (last.withinProgramme && !isEarly) return "in-programme";
    if (on >= addMonths(last.date, RECENT_NORMAL_INTERVAL.months))
      return last.withinProgramme ? "early" : "outside-or-undated";
    if (last.result === "normal") return "recent-normal";
    return last.withinProgramme ? "early" : "no-bar";
  },
});
