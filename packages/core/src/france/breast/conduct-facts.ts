import { addMonths, type CivilDate } from "../../calendar/index.js";
import {
  after,
  boolean,
  computedFrom,
  date,
  fact,
  nullable,
  oneOf,
  oneOfClasses,
  yesNo,
} from "../../engine/index.js";
import { biradsClass } from "./birads-class.js";

/** Months between two complete screening mammograms (FR-ARR-2024, annexe III, V.A, V.C and V.F). */
const SCREENING_INTERVAL = { months: 24 } as const;
/** Months from the mammogram to each control of a class 3 image (annexe III, annexe 2; FUP-5). */
export const CONTROLS_AFTER_MONTHS = [6, 12] as const;

export const facts = {
  finalClass: fact(biradsClass, { en: "Final BI-RADS class", fr: "Classe BI-RADS définitive" }),
  mammogramOn: fact(date, {
    en: "Day of the complete bilateral screening mammogram",
    fr: "Jour de la mammographie de dépistage bilatérale et complète",
  }),
  samplingAdvised: fact(boolean, {
    en: "Sampling advised for a class 3 image, because of the context",
    fr: "Prélèvement conseillé pour une image de classe 3, en raison du contexte",
  }),
  sampleResult: fact(nullable(oneOf("benign-contributive", "malignant", "non-contributive")), {
    en: "Result of the sample; none where there was no sample or no result yet",
    fr: "Résultat du prélèvement ; aucun sans prélèvement ou dans l’attente du résultat",
  }),
  workUpDone: fact(boolean, { en: "A work-up was done", fr: "Un bilan a été fait" }),
};

const computed = computedFrom(facts);
const yes = { en: "yes", fr: "oui" };
const no = { en: "no", fr: "non" };

export const finalClass = oneOfClasses("finalClass", {
  text: { en: "Final class", fr: "Classe définitive" },
  classes: {
    "0": { options: ["0"], text: { en: "0", fr: "0" } },
    negative: { options: ["1", "2"], text: { en: "1 or 2", fr: "1 ou 2" } },
    "3": { options: ["3"], text: { en: "3", fr: "3" } },
    "4": { options: ["4", "4a", "4b", "4c"], text: { en: "4", fr: "4" } },
    "5": { options: ["5"], text: { en: "5", fr: "5" } },
    "6": { options: ["6"], text: { en: "6", fr: "6" } },
  },
});

export const sample = oneOfClasses("sampleResult", {
  text: { en: "Sample", fr: "Prélèvement" },
  classes: {
    inconclusive: {
      options: [null, "non-contributive"],
      text: { en: "no result, or a non-contributive one", fr: "sans résultat, ou non contributif" },
    },
    malignant: { options: ["malignant"], text: { en: "malignant", fr: "malin" } },
    benign: {
      options: ["benign-contributive"],
      text: { en: "benign and contributive", fr: "bénin et contributif" },
    },
  },
});

export const workUpDone = yesNo("workUpDone", { text: { en: "Work-up done", fr: "Bilan fait" }, yes, no });

export const sampling = yesNo("samplingAdvised", {
  text: { en: "Sampling advised for class 3", fr: "Prélèvement conseillé pour une classe 3" },
  yes,
  no,
});

export const nextScreening = after("mammogramOn", SCREENING_INTERVAL);

/** Both controls count from the mammogram, so that the month’s end is clipped once (CAL-3). */
export const controls = computed<readonly CivilDate[]>({
  form: "dates",
  reads: ["mammogramOn"],
  text: { en: "6 and 12 months after mammogramOn", fr: "6 et 12 mois après mammogramOn" },
  evaluate: ({ mammogramOn }) => CONTROLS_AFTER_MONTHS.map((months) => addMonths(mammogramOn, months)),
});

/** A malignant sample beside a class that still waits for its work-up must not be overlooked. */
export const malignantSample = computed({
  reads: ["sampleResult"],
  text: { en: "the sample is malignant", fr: "le prélèvement est malin" },
  evaluate: ({ sampleResult }) => (sampleResult === "malignant" ? ["malignant-sample"] : []),
});
