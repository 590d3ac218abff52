import {
  type Bilingual,
  computedFrom,
  count,
  date,
  defineDecision,
  fact,
  openlyDerivedFrom,
  optional,
  valueOf,
} from "../../engine/index.js";
import { FRB_IND_03 } from "../../law/provisions/france-breast-quality.js";
import { FRB_CTI_04 } from "../../law/provisions/france-breast-results.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import {
  figuresByDepartment,
  figuresOfMobileUnits,
  type ProgrammeQuestion,
  programmeAlerts,
  programmeFigures,
} from "./programme-figures.js";
import { type ScreeningEpisode, screeningEpisodes } from "./screening-episode.js";

const facts = {
  episodes: fact(screeningEpisodes, {
    en: "Screening episodes of the period and, for retention, of later rounds",
    fr: "Épisodes de dépistage de la période et, pour la fidélisation, des tours suivants",
  }),
  from: optional(
    date,
    { en: "First day of the mammograms reported on", fr: "Premier jour des mammographies analysées" },
    { en: "No first day.", fr: "Pas de premier jour." },
  ),
  to: optional(
    date,
    { en: "Last day of the mammograms reported on", fr: "Dernier jour des mammographies analysées" },
    { en: "No last day.", fr: "Pas de dernier jour." },
  ),
  targetPopulation: optional(
    count,
    {
      en: "Target population by INSEE for the period, as the national guide counts it",
      fr: "Population cible INSEE pour la période, selon le guide national",
    },
    { en: "Participation is not computed.", fr: "La participation n’est pas calculée." },
  ),
};

/** A part of the report, from the episodes of the period. */
const part = <T>(
  text: Bilingual,
  compute: (episodes: readonly ScreeningEpisode[], question: ProgrammeQuestion) => T,
) =>
  computedFrom(facts)({
    // The dimension sees to it that the episodes are known; named here, traces would repeat them all.
    reads: ["from", "to", "targetPopulation"],
    text,
    evaluate: ({ episodes, ...known }, { on }) => {
      // Optional facts are undefined where they are left out.
      const { from = null, to = null, targetPopulation = null } = known;
      return compute(episodes, { on, from, to, targetPopulation });
    },
  });

const someEpisodes = openlyDerivedFrom(facts)({
  text: { en: "Screening episodes", fr: "Épisodes de dépistage" },
  classes: { some: { en: "some", fr: "présents" }, none: { en: "none", fr: "aucun" } },
  reads: ["episodes"],
  classify: ({ episodes }) => (episodes === undefined ? undefined : episodes.length > 0 ? "some" : "none"),
});

const figures = {
  provisions: [FRB_IND_03, FRB_CTI_04],
  outcome: "computed" as const,
  // The rows say in `covers` what they could say in `when`: traces would then repeat every episode.
  when: {},
  values: {
    from: valueOf("from", "date"),
    to: valueOf("to", "date"),
    episodes: part({ en: "episodes given", fr: "épisodes fournis" }, ({ length }) => length),
    indicators: part({ en: "the figures", fr: "les chiffres" }, programmeFigures),
    byDepartment: part({ en: "by department", fr: "par département" }, figuresByDepartment),
    mobileUnits: part({ en: "of the mobile units", fr: "des unités mobiles" }, figuresOfMobileUnits),
    alerts: part({ en: "limits not respected", fr: "seuils dépassés" }, programmeAlerts),
  },
  interpretations: ["CTI-5", "ELI-2", "FUP-1", "FUP-2"],
};

/** The figures of the programme (FR-ARR-2024, annexe III, VI.C and V.G). */
export const breastIndicators = defineDecision({
  id: "fr.breast.indicators",
  title: {
    en: "Breast screening: programme indicators",
    fr: "Dépistage du cancer du sein : indicateurs du programme",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRB_IND_03, FRB_CTI_04],
  facts,
  dimensions: { someEpisodes },
  outcomes: { computed: { en: "computed", fr: "calculé" } },
  rows: [
    { ...figures, id: "figures", covers: (cell) => cell["someEpisodes"] === "some" },
    {
      ...figures,
      id: "no-episodes",
      covers: (cell) => cell["someEpisodes"] === "none",
      notes: ["no-episodes"],
    },
  ],
});
