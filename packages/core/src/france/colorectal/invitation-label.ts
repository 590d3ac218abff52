import { boolean, fact, nullable, record } from "../../engine/index.js";
import { FRC_INV_01 } from "../../law/provisions/france-colorectal-results.js";
import { mustHold, type Requirement, requirementFrom } from "../requirements.js";
import { defineContent } from "./content-decision.js";

const SHEET_LABEL = {
  title: boolean,
  birthName: boolean,
  usedName: boolean,
  givenNames: boolean,
  birthDate: boolean,
  fullAddress: boolean,
  nir: boolean,
  coded: boolean,
};

const TUBE_LABEL = {
  birthName: boolean,
  givenNames: boolean,
  nirInClear: boolean,
  nirCoded: boolean,
  samplingDateSpace: boolean,
};

const facts = {
  sheetLabel: fact(nullable(record(SHEET_LABEL)), {
    en: "Label for the sheet: title, birth name, used name if any, given names, birth date, address, NIR, all coded",
    fr: "Étiquette de fiche : civilité, nom de naissance, nom d’usage éventuel, prénoms, date de naissance, adresse, NIR, le tout codé",
  }),
  tubeLabel: fact(nullable(record(TUBE_LABEL)), {
    en: "Label for the tube: birth name, given names, NIR in clear and coded, room for the sampling date",
    fr: "Étiquette de flacon : nom de naissance, prénoms, NIR en clair et codé, place pour la date de prélèvement",
  }),
};

const requirement = requirementFrom(facts);

function label(path: "sheetLabel" | "tubeLabel", fields: object): readonly Requirement[] {
  const there = requirement({
    path,
    provision: FRC_INV_01,
    holds: (known) => (known[path] === undefined ? undefined : known[path] !== null),
  });
  return [there, ...Object.keys(fields).map((field) => mustHold(`${path}.${field}`, FRC_INV_01))];
}

/** Whether the labels of an invitation carry what they must (FR-ARR-2024, annexe IV, III.A). */
export const colorectalInvitationLabel = defineContent({
  id: "fr.colorectal.invitation-label",
  title: {
    en: "Colorectal screening: labels of the invitation",
    fr: "Dépistage du cancer colorectal : étiquettes de l’invitation",
  },
  text: { en: "Labels for sheet and tube", fr: "Étiquettes de fiche et de flacon" },
  provision: FRC_INV_01,
  facts,
  requirements: [...label("sheetLabel", SHEET_LABEL), ...label("tubeLabel", TUBE_LABEL)],
  completion: { code: "complete-labels", by: "health-insurance", to: "person" },
});
