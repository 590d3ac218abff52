import { addMonths, type CivilDate } from "../../calendar/index.js";
import { computedFrom, date, derivedFrom, fact, nullable, openlyDerivedFrom } from "../../engine/index.js";
import { invitationFacts, REINVITATION_MONTHS } from "../programme-invitation-facts.js";
import { endOfRange, SCREENING_AGES, testAt } from "./rhythm.js";

/** The fact beside those of every programme. */
export const ownFacts = {
  nextTestOn: fact(nullable(date), {
    en: "Day from which the next test is due, by fr.cervical.test-and-interval; null if never tested",
    fr: "Jour à partir duquel le prochain test est dû, selon fr.cervical.test-and-interval ; null si jamais testée",
  }),
};

const facts = { ...invitationFacts, ...ownFacts };
const computed = computedFrom(facts);

/** The day of the next invitation of a person invited and not tested since: never before the next test (CCU-14). */
function reinvitationOf(invitedOn: CivilDate, nextTestOn: CivilDate | null): CivilDate {
  const twoYearsOn = addMonths(invitedOn, REINVITATION_MONTHS);
  return nextTestOn !== null && nextTestOn > twoYearsOn ? nextTestOn : twoYearsOn;
}

export const reinvitationOn = computed({
  form: "date",
  reads: ["lastInvitationOn", "nextTestOn"],
  text: {
    en: "24 months after the invitation, not before the next test",
    fr: "24 mois après l’invitation, pas avant le prochain test",
  },
  evaluate: ({ lastInvitationOn, nextTestOn }) => reinvitationOf(lastInvitationOn as CivilDate, nextTestOn),
});

export const isOfHpvAge = computed({
  reads: ["birthDate"],
  text: { en: "from age 30, a self-sampling kit", fr: "dès 30 ans, un auto-prélèvement" },
  evaluate: ({ birthDate }, { on }) => testAt(birthDate, on) === "hpv",
});

const CLASSES = {
  due: { en: "is due", fr: "dû" },
  later: { en: "falls due later", fr: "à venir" },
  "too-late": { en: "would fall after the age range", fr: "tomberait après la tranche d’âge" },
} as const;

const END_OF_RANGE = { years: SCREENING_AGES.to + 1 } as const;

/** The recommended interval: a person tested in time is neither invited nor reminded. */
export const nextTest = openlyDerivedFrom(facts)({
  text: { en: "Next test", fr: "Prochain test" },
  classes: CLASSES,
  reads: ["nextTestOn", "birthDate"],
  offsets: [END_OF_RANGE],
  interpretations: ["CCU-13"],
  classify: ({ nextTestOn, birthDate }, { on }) => {
    if (nextTestOn === undefined) return undefined;
    if (nextTestOn === null || on >= nextTestOn) return "due";
    if (birthDate === undefined) return undefined;
    return nextTestOn < endOfRange(birthDate) ? "later" : "too-late";
  },
});

/** The new invitation of a person not tested since the last one. */
export const reinvitation = derivedFrom(facts)({
  text: { en: "New invitation", fr: "Nouvelle invitation" },
  classes: CLASSES,
  reads: ["lastInvitationOn", "nextTestOn", "birthDate"],
  offsets: [{ months: REINVITATION_MONTHS }, END_OF_RANGE],
  interpretations: ["CCU-13", "CCU-14"],
  classify: ({ lastInvitationOn, nextTestOn, birthDate }, { on }) => {
    if (lastInvitationOn === null) return "due";
    const day = reinvitationOf(lastInvitationOn, nextTestOn);
    if (on >= day) return "due";
    return day < endOfRange(birthDate) ? "later" : "too-late";
  },
});
