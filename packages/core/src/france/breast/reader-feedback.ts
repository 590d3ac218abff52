import { addYears, type CivilDate, fromYmd, yearOf } from "../../calendar/index.js";
import { type Bilingual, computedFrom, defineDecision } from "../../engine/index.js";
import { FRB_IND_01, FRB_IND_02, FRB_IND_04 } from "../../law/provisions/france-breast-quality.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { facts, readings } from "./reader-feedback-facts.js";
import { type ReaderFigures, readerFigures } from "./reader-figures.js";

const computed = computedFrom(facts);

/** Time between two meetings of radiologists, at most (FR-ARR-2024, annexe III, VI.B). */
const MEETING_INTERVAL_YEARS = 1;

/** The period reported on: the year that has ended, unless other days are given. */
function periodOf({ from, to }: { from?: CivilDate | undefined; to?: CivilDate | undefined }, on: CivilDate) {
  const year = yearOf(on) - 1;
  return { from: from ?? fromYmd(year, 1, 1), to: to ?? fromYmd(year, 12, 31) };
}

const firstDay = computed({
  form: "date",
  reads: ["from"],
  text: { en: "first day reported on", fr: "premier jour analysé" },
  evaluate: (known, { on }) => periodOf(known, on).from,
});

const lastDay = computed({
  form: "date",
  reads: ["to"],
  text: { en: "last day reported on", fr: "dernier jour analysé" },
  evaluate: (known, { on }) => periodOf(known, on).to,
});

/** Once a year, on the year before: by the end of the year after the one reported on. */
const endOfNextYear = computed({
  form: "date",
  reads: ["to"],
  text: { en: "end of the year after the one reported on", fr: "fin de l’année qui suit celle analysée" },
  evaluate: (known, { on }) => fromYmd(yearOf(periodOf(known, on).to) + 1, 12, 31),
});

const nextMeeting = computed({
  form: "date",
  reads: ["lastMeetingOn"],
  text: { en: "one year after the last meeting", fr: "un an après la dernière réunion" },
  evaluate: ({ lastMeetingOn: last }) =>
    // An optional fact is undefined where it is left out.
    (last ?? null) === null ? undefined : addYears(last as CivilDate, MEETING_INTERVAL_YEARS),
});

/** A part of the figures of the reader, from the episodes of the period. */
const part = <Name extends keyof ReaderFigures>(name: Name, said: Bilingual) =>
  computed({
    // The dimension sees to it that the episodes are known; named here, traces would repeat them all.
    reads: ["reader", "role", "redirections", "department", "from", "to"],
    text: said,
    evaluate: ({ reader, role, episodes, ...known }, { on }) => {
      const { redirections = null, department = null } = known;
      return readerFigures(episodes, { reader, role, redirections, department, on, ...periodOf(known, on) })[
        name
      ];
    },
  });

const isFirstReader = computed({
  reads: ["role"],
  text: { en: "as first reader", fr: "en premier lecteur" },
  evaluate: ({ role }) => role === "first-reader",
});

/** Second readers are no recipient of the contract's actions: they are told at the CRCDC. */
const tellSecondReader = computed({
  reads: ["role"],
  text: { en: "as second reader", fr: "en second lecteur" },
  evaluate: ({ role }) => (role === "second-reader" ? ["send-feedback-to-second-reader"] : []),
});

const NOTES = ["compare-within-department", "individual-results-are-confidential", tellSecondReader];

const figures = {
  provisions: [FRB_IND_01, FRB_IND_02, FRB_IND_04],
  outcome: "computed" as const,
  values: {
    from: firstDay,
    to: lastDay,
    episodes: computed({
      reads: [],
      text: { en: "episodes given", fr: "épisodes fournis" },
      evaluate: ({ episodes }) => episodes.length,
    }),
    indicators: part("indicators", {
      en: "the figures, own against all",
      fr: "les chiffres, propres et globaux",
    }),
    alerts: part("alerts", { en: "limits not respected", fr: "seuils dépassés" }),
  },
  actions: [
    {
      code: "send-feedback",
      by: "crcdc",
      to: "first-reader",
      due: endOfNextYear,
      provision: FRB_IND_01,
      when: isFirstReader,
    },
    { code: "hold-meeting", by: "crcdc", to: "first-reader", due: nextMeeting, provision: FRB_IND_04 },
  ],
  interpretations: ["CTI-5"],
};

/** Rows say in `covers` what they could say in `when`: traces would then repeat every episode. */
const rowOf = (found: (typeof readings.classes)[number], remarks: readonly string[]) => ({
  ...figures,
  id: found,
  when: {},
  covers: (cell: Readonly<Record<string, string>>) => cell["readings"] === found,
  values: { ownReadings: found === "own", ...figures.values },
  notes: [...NOTES, ...remarks],
});

/** A radiologist's yearly figures against those of all (FR-ARR-2024, annexe III, VI.B). */
export const readerFeedback = defineDecision({
  id: "fr.breast.reader-feedback",
  title: {
    en: "Breast screening: feedback to readers",
    fr: "Dépistage du cancer du sein : retour d’information aux lecteurs",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_IND_01, FRB_IND_02, FRB_IND_04],
  facts,
  dimensions: { readings },
  outcomes: { computed: { en: "computed", fr: "calculé" } },
  rows: [
    rowOf("own", []),
    rowOf("others", ["no-own-readings"]),
    rowOf("none", ["no-episodes", "no-own-readings"]),
  ],
});
