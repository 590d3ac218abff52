import { boolean, fact, nullable, oneOf, record } from "../../engine/index.js";
import { FRC_KIT_04 } from "../../law/provisions/france-colorectal-entry.js";
import { mustHold, type Requirement, requirementFrom } from "../requirements.js";
import { requiredWhere } from "./content-decision.js";

const ITEMS = {
  samplingTube: boolean,
  collectionAid: boolean,
  illustratedInstructions: boolean,
  identificationSheet: boolean,
  transportPackaging: boolean,
  prepaidReturn: boolean,
};

const SHEET = {
  affiliationNumberSpace: boolean,
  nirSpace: boolean,
  codedNumbers: boolean,
  doctorSpace: boolean,
  samplingDateSpace: boolean,
  tubeLabel: boolean,
};

const DOCTOR_DETAILS = {
  name: boolean,
  givenName: boolean,
  insuranceNumber: boolean,
  healthCentre: boolean,
  codedDetails: boolean,
};

export const facts = {
  suppliedTo: fact(oneOf("doctor", "pharmacy", "crcdc", "person"), {
    en: "Whom the supplier delivers the kit to",
    fr: "À qui le prestataire livre le kit",
  }),
  items: fact(record(ITEMS), { en: "What the kit contains", fr: "Ce que le kit contient" }),
  sheet: fact(record(SHEET), {
    en: "What the identification sheet provides for: spaces, numbers in clear and coded, label for the tube",
    fr: "Ce que prévoit la fiche d’identification : emplacements, numéros en clair et codés, étiquette de flacon",
  }),
  doctorDetails: fact(nullable(record(DOCTOR_DETAILS)), {
    en: "Doctor’s details printed on the sheet, with address and number of the health centre if any; absent: blank",
    fr: "Coordonnées du médecin imprimées, avec adresse et numéro du centre de santé éventuel ; absentes : vierge",
  }),
  handOverTraced: fact(boolean, {
    en: "The way of hand-over (doctor, pharmacist, online order) is traced for each person",
    fr: "Le mode de remise (médecin, pharmacien, commande en ligne) est tracé pour chaque personne",
  }),
};

const requirement = requirementFrom(facts);
const where = requiredWhere(facts);
const must = (path: string): Requirement => mustHold(path, FRC_KIT_04);
const fieldsOf = (record: string, fields: object) =>
  Object.keys(fields).map((field) => must(`${record}.${field}`));

const personalised = requirement({
  path: "doctorDetails",
  provision: FRC_KIT_04,
  holds: ({ doctorDetails }) => (doctorDetails === undefined ? undefined : doctorDetails !== null),
});

/** What the supplier delivers to pharmacies and CRCDC names no doctor. */
const blank = requirement({
  path: "suppliedTo",
  reason: "blank-sheet",
  provision: FRC_KIT_04,
  reads: ["doctorDetails"],
  holds: ({ suppliedTo, doctorDetails }) => {
    if (suppliedTo === "doctor" || suppliedTo === "person") return true;
    return suppliedTo === undefined || doctorDetails === undefined ? undefined : doctorDetails === null;
  },
});

/** What a kit needs; sheets name the doctor in kits for doctors alone (FR-ARR-2024, annexe IV, II). */
export const KIT: readonly Requirement[] = [
  ...fieldsOf("items", ITEMS),
  ...fieldsOf("sheet", SHEET),
  must("handOverTraced"),
  blank,
  ...[personalised, ...fieldsOf("doctorDetails", DOCTOR_DETAILS)].map((required) =>
    where("suppliedTo", (recipient) => recipient === "doctor", required),
  ),
];
