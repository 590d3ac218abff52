import { consent } from "../belgium/breast/consent.js";
import { disclosure } from "../belgium/breast/disclosure.js";
import { resultLetter } from "../belgium/breast/result-letter.js";
import { submission } from "../belgium/breast/submission.js";
import { workUpPermission } from "../belgium/breast/work-up-permission.js";
import {
  boolean,
  date,
  type Fact,
  type FactTable,
  fact,
  identifier,
  listOf,
  nullable,
  oneOf,
  text,
} from "../engine/index.js";
import { conduct } from "../france/breast/conduct.js";
import { eligibility as breastEligibility } from "../france/breast/eligibility.js";
import { firstReading } from "../france/breast/first-reading.js";
import { followUp as breastFollowUp } from "../france/breast/follow-up.js";
import { resultNotification as breastLetters } from "../france/breast/result-notification.js";
import { secondReading } from "../france/breast/second-reading.js";
import { eligibility as cervicalEligibility } from "../france/cervical/eligibility.js";
import { followUp as cervicalFollowUp } from "../france/cervical/follow-up.js";
import { resultConduct } from "../france/cervical/result-conduct.js";
import { resultNotification as cervicalLetters } from "../france/cervical/result-notification.js";
import { colorectalEligibility } from "../france/colorectal/eligibility.js";
import { colorectalFollowUp } from "../france/colorectal/follow-up.js";
import { colorectalInvitation } from "../france/colorectal/invitation.js";
import { colorectalResultNotification } from "../france/colorectal/result-notification.js";
import { sampleAcceptance } from "../france/colorectal/sample-acceptance.js";
import { dataObjection } from "../france/general/data-objection.js";
import type { EventType, Programme } from "./event.js";

type EventFields = Readonly<Partial<Record<EventType, FactTable>>>;

/** The facts of a decision by name; a name that it lacks is a programmer's mistake. */
function of<Table extends FactTable, Name extends keyof Table & string>(
  { facts }: { readonly facts: Table },
  ...names: readonly Name[]
): FactTable {
  return Object.fromEntries(names.map((name) => [name, facts[name] as Fact<unknown>]));
}

function without({ facts }: { readonly facts: FactTable }, ...names: readonly string[]): FactTable {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

const to = fact(
  oneOf("person", "doctor", "prescriber", "treating-doctor", "first-reader", "crcdc", "laboratory"),
  { en: "To whom", fr: "À qui" },
);
const toInWallonia = fact(
  oneOf(
    "person",
    "doctor",
    "second-doctor",
    "ccref-doctor",
    "ccref",
    "first-reader",
    "other-unit-staff",
    "other",
  ),
  { en: "To whom", fr: "À qui" },
);
const purpose = fact(oneOf("invitation", "follow-up"), {
  en: "What is reminded of",
  fr: "Ce que rappelle la relance",
});
const personal = fact(boolean, { en: "A personal contact", fr: "Contact personnalisé" });
const opinionAsked = fact(boolean, {
  en: "The doctor is asked for an opinion before the person is written to",
  fr: "L’avis du médecin est demandé avant d’écrire à la personne",
});
const by = fact(oneOf("person", "first-reader"), { en: "Who refuses", fr: "Qui refuse" });
const cancerDiagnosed = fact(boolean, { en: "A cancer was diagnosed", fr: "Un cancer a été diagnostiqué" });
const reader = fact(identifier, { en: "Reader", fr: "Lecteur" });
const mammotestResult = fact(oneOf("negative", "positive", "technical-failure"), {
  en: "Result of the reading",
  fr: "Résultat de la lecture",
});
const test = fact(oneOf("cytology", "hpv"), { en: "Test", fr: "Test" });
const sent = { to };
const refusal = of(cervicalFollowUp, "refusal");

const mobileUnit = of(firstReading, "mobileUnit");
const addressees = of(breastLetters, "doctorNamed", "prescriberKnown", "contactRefused");
const sample = of(conduct, "sampleResult", "samplingAdvised");
const secondReadingFields = { ...secondReading.facts, ...addressees };

const franceBreast: EventFields = {
  invited: {},
  objected: of(dataObjection, "purpose"),
  examined: { ...without(breastEligibility, "birthDate", "invitedOn"), ...mobileUnit, ...addressees },
  "images-received": {},
  "first-reading": { ...firstReading.facts, ...sample, ...of(secondReading, "firstReader"), ...addressees },
  "work-up": {
    ...of(firstReading, "classes", "clinicalWorkUp", "findings", "workUpExaminations", "ultrasound"),
    ...sample,
  },
  "images-retaken": {},
  "second-reading": secondReadingFields,
  "third-reading": secondReadingFields,
  "result-sent": sent,
  "letter-sent": sent,
  reminded: { to, purpose, personal },
  "information-received": { ...of(breastFollowUp, "informationReceived", "careTaken"), ...sample },
  refused: { by },
  diagnosed: { cancerDiagnosed },
  died: {},
};

const franceColorectal: EventFields = {
  invited: of(colorectalInvitation, "participatedInLastThreeCampaigns"),
  objected: of(dataObjection, "purpose"),
  examined: {
    ...without(colorectalEligibility, "birthDate"),
    ...of(sampleAcceptance, "kitIssuedOn"),
    ...of(colorectalResultNotification, "doctorNamed"),
  },
  "first-reading": {
    ...of(sampleAcceptance, "analysedOn", "kitExpiresOn", "intact", "identified", "sheetMatches"),
    ...of(colorectalResultNotification, "result", "receivedAt", "readAt", "doctorNamed", "reportSentOn"),
    sampledOn: fact(nullable(date), {
      en: "Sampling date given with the sample; null where it was not given",
      fr: "Date de prélèvement portée sur l’échantillon ; null si elle ne l’est pas",
    }),
  },
  "result-sent": sent,
  "letter-sent": sent,
  reminded: { to, purpose, opinionAsked },
  "information-received": of(colorectalFollowUp, "colonoscopyOn"),
  refused: refusal,
  diagnosed: {},
  died: {},
};

const reportFields = {
  ...of(resultConduct, "result", "reflexCytology", "sample", "controlAfterPositive", "firstCytology"),
  ...of(resultConduct, "previousUnsatisfactory"),
  ...of(cervicalFollowUp, "grade"),
  ...without(cervicalLetters, "result"),
};

const franceCervical: EventFields = {
  invited: {},
  objected: of(dataObjection, "purpose"),
  examined: { ...without(cervicalEligibility, "birthDate"), test, ...reportFields },
  "first-reading": reportFields,
  "result-sent": sent,
  "letter-sent": sent,
  reminded: { to, purpose },
  "information-received": of(cervicalFollowUp, "informationReceived"),
  refused: refusal,
  diagnosed: {},
  died: {},
};

const doctors = of(resultLetter, "referringDoctor", "secondDoctor");
const content = of(submission, "womanInformed", "items");
const disclosed = {
  to: toInWallonia,
  ...of(disclosure, "content", "ownCase"),
  channel: fact(oneOf("ehealthbox", "post"), { en: "Channel", fr: "Canal" }),
};

const walloniaBreast: EventFields = {
  invited: {},
  objected: of(consent, "purpose"),
  examined: { ...doctors, ...content },
  "images-received": {},
  "first-reading": {
    ...doctors,
    ...content,
    reader,
    firstReader: reader,
    result: mammotestResult,
    recordedOn: fact(date, { en: "Day of the recording", fr: "Jour de l’encodage" }),
  },
  "work-up": of(workUpPermission, "performedBy"),
  "images-retaken": content,
  "second-reading": { reader, secondReader: reader, result: mammotestResult },
  "third-reading": { reader, thirdReader: reader, result: mammotestResult },
  "result-sent": disclosed,
  "letter-sent": disclosed,
  "information-received": {},
  died: {},
};

/** Codes of actions that an event says were done; every event may carry them. */
const done = {
  done: fact(listOf(text), { en: "Codes of actions that were done", fr: "Codes d’actions accomplies" }),
};

function withDone(types: EventFields): EventFields {
  return Object.fromEntries(Object.entries(types).map(([type, fields]) => [type, { ...fields, ...done }]));
}

/** What each type of event of a programme may carry; a programme lacks the types that have no meaning in it. */
export const EVENT_FIELDS: Readonly<Record<Programme, EventFields>> = {
  "fr.breast": withDone(franceBreast),
  "be.breast": withDone(walloniaBreast),
  "fr.colorectal": withDone(franceColorectal),
  "fr.cervical": withDone(franceCervical),
};
