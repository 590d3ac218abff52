import { birthday } from "../../calendar/index.js";
import { boolean, date, derivedFrom, fact, listOf, nullable, oneOf, text } from "../../engine/index.js";
import { cervicalExcludingActs } from "../../law/parameters.js";
import { FRU_PAY_01 } from "../../law/provisions/france-cervical-screening.js";
import { compliance, failuresOf, mustNotHold, type Requirement, requirementFrom } from "../requirements.js";
import { endOfRange, HPV_AGE_YEARS, SCREENING_AGES, testAt } from "./rhythm.js";

export const facts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  sampledOn: fact(date, { en: "Day of the sample", fr: "Jour du prélèvement" }),
  symptom: fact(boolean, {
    en: "Signs that suggest a cancer of the cervix",
    fr: "Signes faisant suspecter un cancer du col",
  }),
  nextTestOn: fact(nullable(date), {
    en: "Day from which the next test was due, by fr.cervical.test-and-interval; null if never tested",
    fr: "Jour à partir duquel le test suivant était dû, selon fr.cervical.test-and-interval ; null si jamais testée",
  }),
  reimbursedActs: fact(listOf(text), {
    en: "Codes of the acts on the cervix reimbursed to the person",
    fr: "Codes des actes sur le col remboursés à la personne",
  }),
  presented: fact(oneOf("invitation-letter", "programme-self-sampling-kit", "nothing"), {
    en: "What the person presents: the programme's letter, or its self-sampling kit",
    fr: "Ce que la personne présente : le courrier du programme, ou son auto-prélèvement",
  }),
  test: fact(oneOf("cytology", "hpv"), { en: "Examination to be covered", fr: "Examen à prendre en charge" }),
  reflexOnSameSample: fact(boolean, {
    en: "The examination is a reflex one, on the sample of the screening test",
    fr: "L’examen est réflexe, sur le prélèvement du test de dépistage",
  }),
};

const requirement = requirementFrom(facts);

const isInRange = requirement({
  path: "birthDate",
  reads: ["sampledOn"],
  reason: "outside-age-range",
  provision: FRU_PAY_01,
  holds: ({ birthDate, sampledOn }) =>
    birthDate === undefined || sampledOn === undefined
      ? undefined
      : sampledOn >= birthday(birthDate, SCREENING_AGES.from) && sampledOn < endOfRange(birthDate),
});

const isIntervalOver = requirement({
  path: "nextTestOn",
  reads: ["sampledOn"],
  reason: "tested-within-interval",
  provision: FRU_PAY_01,
  holds: ({ nextTestOn, sampledOn }) => {
    if (nextTestOn === null) return true;
    return nextTestOn === undefined || sampledOn === undefined ? undefined : sampledOn >= nextTestOn;
  },
});

const hasNoExcludingAct = requirement({
  path: "reimbursedActs",
  reason: "act-on-the-cervix",
  provision: FRU_PAY_01,
  holds: ({ reimbursedActs }, { parameters }) => {
    if (reimbursedActs === undefined || reimbursedActs.length === 0) return reimbursedActs && true;
    const excluding = parameters[cervicalExcludingActs.id] as readonly string[] | undefined;
    return excluding && !reimbursedActs.some((act) => excluding.includes(act));
  },
});

const isPresented = requirement({
  path: "presented",
  reason: "neither-invitation-nor-kit",
  provision: FRU_PAY_01,
  holds: ({ presented }) => (presented === undefined ? undefined : presented !== "nothing"),
});

/** Under 30 cytology and any reflex act on its sample; from 30 the HPV test, and cytology as its reflex. */
const isTestOfAge = requirement({
  path: "test",
  reads: ["birthDate", "sampledOn", "reflexOnSameSample"],
  reason: "test-not-covered-at-this-age",
  provision: FRU_PAY_01,
  holds: ({ test, birthDate, sampledOn, reflexOnSameSample }) => {
    if (reflexOnSameSample === true) return true;
    if (birthDate === undefined || sampledOn === undefined || test === undefined) return undefined;
    return test === testAt(birthDate, sampledOn) || reflexOnSameSample;
  },
});

/** All that full coverage takes, in the order of the law. */
export const CONDITIONS: readonly Requirement[] = [
  isInRange,
  mustNotHold("symptom", FRU_PAY_01),
  isIntervalOver,
  hasNoExcludingAct,
  isPresented,
  isTestOfAge,
];

/** Age and day bear on several conditions, so what they are tried to be must show in each answer. */
export const reasons = { ...failuresOf(CONDITIONS), reads: ["birthDate", "sampledOn"] };

const AGES = [{ years: SCREENING_AGES.from }, { years: HPV_AGE_YEARS }, { years: SCREENING_AGES.to + 1 }];

export const person = compliance(facts, {
  text: { en: "In the age range, without symptom", fr: "Dans la tranche d’âge, sans symptôme" },
  requirements: CONDITIONS.slice(0, 2),
  offsets: AGES,
  interpretations: ["CCU-1"],
});

export const interval = compliance(facts, {
  text: { en: "No test within the interval", fr: "Pas de test dans l’intervalle" },
  requirements: [isIntervalOver],
});

/** Without acts no list is needed; with acts and without list nothing can be told. */
export const acts = derivedFrom(facts)({
  text: { en: "Acts on the cervix", fr: "Actes sur le col" },
  classes: {
    "none-excluding": { en: "none that excludes", fr: "aucun qui écarte" },
    excluding: { en: "one on the list", fr: "un acte de la liste" },
    unlisted: { en: "some, and no list to judge them by", fr: "certains, sans liste pour en juger" },
  },
  reads: ["reimbursedActs"],
  interpretations: ["CCU-13"],
  classify: (known, setting) => {
    const isFree = hasNoExcludingAct.holds(known, setting);
    return isFree === undefined ? "unlisted" : isFree ? "none-excluding" : "excluding";
  },
});

export const examination = compliance(facts, {
  text: { en: "Letter or kit, and the test of the age", fr: "Courrier ou kit, et test de l’âge" },
  requirements: [isPresented, isTestOfAge],
  offsets: AGES,
  interpretations: ["CCU-2"],
});
