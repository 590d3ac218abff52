import { computedFrom, defineDecision, fact, oneOf, oneOfClasses } from "../../engine/index.js";
import { FRG_01, FRG_03 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";

/** Articles of the GDPR that give each right (FR-ARR-2024, art. 3 III). */
const ARTICLES = { access: 15, rectification: 16, erasure: 17, restriction: 18, objection: 21 } as const;

const facts = {
  right: fact(oneOf("access", "rectification", "erasure", "restriction", "objection"), {
    en: "Right that the person exercises",
    fr: "Droit que la personne exerce",
  }),
  processing: fact(
    oneOf(
      "invitations",
      "reminders",
      "outreach",
      "treating-doctor-lists",
      "follow-up",
      "second-reading",
      "organisational-evaluation",
      "cancer-data-platform",
      "cervical-platform",
      "epidemiological-evaluation",
      "colorectal-test-analysis",
    ),
    { en: "Processing concerned", fr: "Traitement concerné" },
  ),
};

const right = oneOfClasses("right", {
  text: { en: "Right", fr: "Droit" },
  classes: {
    objection: { options: ["objection"], text: { en: "objection", fr: "opposition" } },
    other: {
      options: ["access", "rectification", "erasure", "restriction"],
      text: {
        en: "access, rectification, erasure or restriction",
        fr: "accès, rectification, effacement ou limitation",
      },
    },
  },
});

const processing = oneOfClasses("processing", {
  text: { en: "Processing", fr: "Traitement" },
  classes: {
    invitations: { options: ["invitations"], text: { en: "invitations", fr: "invitations" } },
    "of-health-insurance": {
      options: ["reminders", "outreach", "treating-doctor-lists"],
      text: {
        en: "reminders, outreach, lists for treating doctors",
        fr: "relances, aller-vers, listes aux médecins traitants",
      },
    },
    "of-crcdc": {
      options: ["follow-up", "second-reading"],
      text: { en: "follow-up, second reading", fr: "suivi, seconde lecture" },
    },
    "of-inca": {
      options: ["organisational-evaluation", "cancer-data-platform", "cervical-platform"],
      text: {
        en: "organisational evaluation, cancer data platform, cervical platform",
        fr: "évaluation organisationnelle, plateforme de données en cancérologie, plateforme du col",
      },
    },
    "of-ansp": {
      options: ["epidemiological-evaluation"],
      text: { en: "epidemiological evaluation", fr: "évaluation épidémiologique" },
    },
    "of-laboratory": {
      options: ["colorectal-test-analysis"],
      text: { en: "analysis of colorectal tests", fr: "analyse des tests colorectaux" },
    },
  },
  interpretations: ["DAT-2"],
});

const article = computedFrom(facts)({
  reads: ["right"],
  text: { en: "article of the GDPR", fr: "article du RGPD" },
  evaluate: ({ right: exercised }) => ARTICLES[exercised],
});

const CONTROLLERS = {
  "of-health-insurance": "health-insurance",
  "of-crcdc": "crcdc",
  "of-inca": "inca",
  "of-ansp": "ansp",
  "of-laboratory": "laboratory",
} as const;

const exercise = (controller: string) =>
  ({ provisions: [FRG_03], outcome: "exercise", values: { controller, article } }) as const;

/** With which controller a right under the GDPR is exercised (FR-ARR-2024, art. 3 I and III; annexe I, IX). */
export const dataRights = defineDecision({
  id: "fr.data.rights",
  title: {
    en: "Data: with whom a right is exercised",
    fr: "Données : auprès de qui s’exerce un droit",
  },
  ruleSet: FR_ARR_2024,
  provisions: [FRG_03, FRG_01],
  facts,
  dimensions: { processing, right },
  outcomes: {
    "not-available": { en: "the right does not apply", fr: "le droit ne s’applique pas" },
    exercise: {
      en: "the right is exercised with the controller",
      fr: "le droit s’exerce auprès du responsable de traitement",
    },
  },
  rows: [
    {
      id: "objection-to-invitations",
      provisions: [FRG_01, FRG_03],
      when: { processing: "invitations", right: "objection" },
      outcome: "not-available",
      interpretations: ["DAT-1"],
    },
    {
      id: "invitations",
      when: { processing: "invitations", right: "other" },
      ...exercise("health-insurance"),
    },
    ...(Object.keys(CONTROLLERS) as (keyof typeof CONTROLLERS)[]).map((name) => ({
      id: name,
      when: { processing: name },
      ...exercise(CONTROLLERS[name]),
    })),
  ],
});
