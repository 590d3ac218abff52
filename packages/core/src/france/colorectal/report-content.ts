import { boolean, type FactsOf, fact, oneOf, record } from "../../engine/index.js";
import { FRC_LAB_06 } from "../../law/provisions/france-colorectal-results.js";
import { mustHold, type Requirement } from "../requirements.js";
import { defineContent, requiredWhere } from "./content-decision.js";

/** What every report says, whatever the result (FR-ARR-2024, annexe IV, annexe 1, VII). */
const ALWAYS = {
  analyserNumber: boolean,
  cutOff: boolean,
  sampleNumber: boolean,
  laboratoryPrefix: boolean,
  lotNumber: boolean,
  expiryDate: boolean,
  samplingDate: boolean,
  readingDate: boolean,
  result: boolean,
  sentOn: boolean,
  personIdentifiers: boolean,
};

const facts = {
  result: fact(oneOf("positive", "negative", "not-analysable"), {
    en: "Result of the test",
    fr: "Résultat de l’examen",
  }),
  doctorNamed: fact(boolean, {
    en: "A doctor is named on the identification sheet",
    fr: "Un médecin est désigné sur la fiche d’identification",
  }),
  items: fact(
    record({
      ...ALWAYS,
      haemoglobinValue: boolean,
      notAnalysableReason: boolean,
      doctorIdentifiers: boolean,
    }),
    {
      en: "What the report says; haemoglobinValue: the value, in micrograms per gram of stool",
      fr: "Ce que dit le compte rendu ; haemoglobinValue : la valeur, en microgrammes par gramme de selles",
    },
  ),
};

const must = (name: keyof NonNullable<FactsOf<typeof facts>["items"]>): Requirement =>
  mustHold(`items.${name}`, FRC_LAB_06);

const where = requiredWhere(facts);

const REPORT: readonly Requirement[] = [
  ...Object.keys(ALWAYS).map((name) => must(name as keyof typeof ALWAYS)),
  where("result", (result) => result !== "not-analysable", must("haemoglobinValue")),
  where("result", (result) => result === "not-analysable", must("notAnalysableReason")),
  where("doctorNamed", (isNamed) => isNamed, must("doctorIdentifiers")),
];

/** Whether a laboratory report says all that it must (FR-ARR-2024, annexe IV, annexe 1, VII). */
export const reportContent = defineContent({
  id: "fr.colorectal.report-content",
  title: {
    en: "Colorectal screening: content of the laboratory report",
    fr: "Dépistage du cancer colorectal : contenu du compte rendu",
  },
  text: { en: "Content of the report", fr: "Contenu du compte rendu" },
  provision: FRC_LAB_06,
  facts,
  requirements: REPORT,
  completion: { code: "complete-report", by: "laboratory", to: "person" },
  interpretations: ["CRC-8"],
});
