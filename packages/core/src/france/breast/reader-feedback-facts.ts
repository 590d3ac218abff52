import {
  type Bilingual,
  date,
  fact,
  identifier,
  listOf,
  nullable,
  oneOf,
  openlyDerivedFrom,
  optional,
  record,
  text,
} from "../../engine/index.js";
import { screeningEpisodes } from "./screening-episode.js";

const lastYear: Bilingual = {
  en: "The calendar year before the day of the decision.",
  fr: "L’année civile qui précède le jour de la décision.",
};

export const facts = {
  reader: fact(identifier, { en: "The radiologist", fr: "Le radiologue" }),
  role: fact(oneOf("first-reader", "second-reader"), {
    en: "As first or as second reader",
    fr: "En premier ou en second lecteur",
  }),
  episodes: fact(screeningEpisodes, {
    en: "Screening episodes of all radiologists of the department",
    fr: "Épisodes de dépistage de tous les radiologues du département",
  }),
  redirections: optional(
    listOf(record({ reader: identifier, department: text, on: date })),
    {
      en: "Persons redirected after the invitation because of their history",
      fr: "Personnes réorientées après l’invitation du fait de leurs antécédents",
    },
    { en: "Their number is not known.", fr: "Leur nombre n’est pas connu." },
  ),
  department: optional(
    text,
    {
      en: "Department within which radiologists are compared",
      fr: "Département de comparaison des radiologues",
    },
    { en: "All episodes given are compared.", fr: "Tous les épisodes fournis sont comparés." },
  ),
  from: optional(
    date,
    { en: "First day of the mammograms reported on", fr: "Premier jour des mammographies analysées" },
    lastYear,
  ),
  to: optional(
    date,
    { en: "Last day of the mammograms reported on", fr: "Dernier jour des mammographies analysées" },
    lastYear,
  ),
  lastMeetingOn: optional(
    nullable(date),
    { en: "Day of the last meeting of radiologists", fr: "Jour de la dernière réunion des radiologues" },
    { en: "The next meeting is due without a date.", fr: "La prochaine réunion est due sans date." },
  ),
};

/** Stand for a reader with and one without readings, while the reader is unknown: no reader's code is like them. */
const SOME_READER = "\u0000 some reader";
const NO_READER = "\u0000 no reader";

export const readings = openlyDerivedFrom(facts)({
  text: { en: "Readings", fr: "Lectures" },
  classes: {
    own: { en: "of the radiologist", fr: "du radiologue" },
    others: { en: "of other radiologists only", fr: "d’autres radiologues seulement" },
    none: { en: "none", fr: "aucune" },
  },
  reads: ["episodes", "reader", "role"],
  examples: { reader: [SOME_READER, NO_READER] },
  classify: ({ episodes, reader, role }) => {
    if (episodes?.length === 0) return "none";
    if (episodes === undefined || reader === undefined || role === undefined) return undefined;
    const reads = role === "first-reader" ? "firstReader" : "secondReader";
    const isOwn = reader === SOME_READER || episodes.some((episode) => episode[reads] === reader);
    return isOwn ? "own" : "others";
  },
});
