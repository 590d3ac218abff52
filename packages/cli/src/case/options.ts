import type { OptionSpecs } from "../arguments.js";

/** The options that say what a case is. */
export const caseOptions = {
  facts: {
    value: "FILE|-|'{…}'",
    text: {
      en: "the facts as JSON: a file, - for standard input, or written out; a fact left out is unknown, null is known to be absent",
      fr: "les faits en JSON : un fichier, - pour l’entrée standard, ou écrits là ; un fait omis est inconnu, null est une absence connue",
    },
  },
  on: {
    value: "DATE",
    text: {
      en: "day on which the law is judged, YYYY-MM-DD; today by default, in Paris or in Brussels",
      fr: "jour où la loi est appréciée, AAAA-MM-JJ ; par défaut aujourd’hui, à Paris ou à Bruxelles",
    },
  },
  presume: {
    text: {
      en: "take the documented presumptions for unknown facts, and list them",
      fr: "prendre les présomptions documentées pour les faits inconnus, et les lister",
    },
  },
  parameters: {
    value: "FILE",
    text: {
      en: 'JSON file of your organisation’s parameters, by id: {"reminders.afterMonths": [6, 12]}',
      fr: 'fichier JSON des paramètres de votre organisme, par identifiant : {"reminders.afterMonths": [6, 12]}',
    },
  },
} as const satisfies OptionSpecs;
