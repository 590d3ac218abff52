import {
  cancers,
  isFinallyPositive,
  isScreenDetected,
  screened,
  secondReadings,
  technicalRecalls,
} from "./episode-measures.js";
import { wasInvitedAgain } from "./episode-returns.js";
import { counting, type Indicator, type Measure, type Moment, rated, where } from "./indicator.js";

const mammogram: Moment = {
  text: { en: "mammogram", fr: "mammographie" },
  of: (episode) => episode.mammogramOn,
};
const arrival: Moment = {
  text: { en: "arrival at the CRCDC", fr: "arrivée au CRCDC" },
  of: (episode) => episode.receivedAtCrcdcOn,
};
const secondReading: Moment = {
  text: { en: "second reading", fr: "seconde lecture" },
  of: (episode) => episode.secondReadingOn,
};
const results: Moment = {
  text: { en: "sending of the results", fr: "envoi des résultats" },
  of: (episode) => episode.resultSentOn,
};
const diagnosis: Moment = {
  text: { en: "first sample for histology", fr: "premier prélèvement histologique" },
  of: (episode) => episode.firstHistologyOn,
};

/** Delays from one moment to another. */
function delay(id: string, moments: { from: Moment; to: Moment }, among = screened): Indicator {
  const { from, to } = moments;
  const title = {
    en: `delay from ${from.text.en} to ${to.text.en}`,
    fr: `délai : ${from.text.fr} – ${to.text.fr}`,
  };
  return { id, title, unit: "days", from, to, among };
}

const invitedAgain = where(
  {
    en: "persons screened and invited again since: no cancer found, under 75 when the invitation was due",
    fr: "personnes dépistées et réinvitées depuis : sans cancer, moins de 75 ans à l’échéance de l’invitation",
  },
  (episode, { on }) => wasInvitedAgain(episode, on),
);

const cameBack = where(
  { en: "such persons who came back", fr: "ces personnes, revenues" },
  (episode, setting) => {
    const next = setting.returns.next(episode);
    return wasInvitedAgain(episode, setting.on) && next !== null && next <= setting.on;
  },
);

const positivesInvitedAgain = where(
  {
    en: "persons classed 3, 4 or 5 in the end, without cancer, and invited again since",
    fr: "personnes classées in fine 3, 4 ou 5, sans cancer, et réinvitées depuis",
  },
  (episode, { on }) => isFinallyPositive(episode) && wasInvitedAgain(episode, on),
);

/** Persons back after a class 3, 4 or 5; before reminders: without any, or before the first. */
const positivesBack = (when: "before" | "after"): Measure =>
  where(
    when === "before"
      ? {
          en: "such persons who came back without or before a reminder",
          fr: "ces personnes, revenues sans ou avant relance",
        }
      : {
          en: "such persons who came back, reminded or not",
          fr: "ces personnes, revenues, relancées ou non",
        },
    (episode, setting) => {
      if (!isFinallyPositive(episode) || cameBack.of(episode, setting) === 0) return false;
      const next = setting.returns.next(episode);
      const reminded = episode.followUpLetterOn;
      return when === "after" || reminded === null || (next !== null && next < reminded);
    },
  );

/** Performance of the programme (FR-ARR-2024, annexe III, VI.C 2 a). */
export const performanceIndicators: readonly Indicator[] = [
  delay("delay-mammogram-to-diagnosis", { from: mammogram, to: diagnosis }, cancers),
  rated(
    "multidisciplinary-meeting-rate",
    { en: "files put before a multidisciplinary meeting", fr: "dossiers passés en RCP" },
    {
      of: where(
        { en: "cancers put before a multidisciplinary meeting", fr: "cancers passés en RCP" },
        (episode) => isScreenDetected(episode) && episode.multidisciplinaryMeeting,
      ),
      among: cancers,
    },
  ),
  rated(
    "retention",
    { en: "retention from round to round", fr: "taux de fidélisation" },
    {
      of: cameBack,
      among: invitedAgain,
    },
  ),
  rated(
    "return-after-positive-before-reminder",
    {
      en: "return after a class 3, 4 or 5, before reminders",
      fr: "retour après classe 3, 4 ou 5, avant relance",
    },
    {
      of: positivesBack("before"),
      among: positivesInvitedAgain,
    },
  ),
  rated(
    "return-after-positive-after-reminder",
    {
      en: "return after a class 3, 4 or 5, after reminders",
      fr: "retour après classe 3, 4 ou 5, après relance",
    },
    {
      of: positivesBack("after"),
      among: positivesInvitedAgain,
    },
  ),
];

/** Organisation of the CRCDC (annexe III, VI.C 2 b and V.G), and the share of dematerialised second readings. */
export const organisationIndicators: readonly Indicator[] = [
  delay("delay-mammogram-to-arrival", { from: mammogram, to: arrival }),
  delay("delay-mammogram-to-second-reading", { from: mammogram, to: secondReading }),
  delay("delay-arrival-to-second-reading", { from: arrival, to: secondReading }),
  delay("delay-arrival-to-results", { from: arrival, to: results }),
  counting(
    "images-lost",
    { en: "examinations whose images were lost", fr: "examens dont les clichés ont été égarés" },
    (episode) => episode.imagesLost,
  ),
  rated(
    "technical-recalls",
    { en: "technical recalls", fr: "clichés techniquement insuffisants" },
    {
      of: technicalRecalls,
      among: screened,
    },
  ),
  rated(
    "dematerialised-second-readings",
    { en: "dematerialised second readings", fr: "secondes lectures dématérialisées" },
    {
      of: where(
        { en: "second readings of remote images", fr: "secondes lectures d’images à distance" },
        (episode) => episode.secondReader !== null && episode.dematerialised,
      ),
      among: secondReadings,
    },
  ),
];
