import type { Parameter as EngineParameter } from "../engine/parameter.js";
import type { InterpretationId } from "./interpretations/index.js";
import type { ParameterId } from "./parameter-id.js";

/** A setting of a decision; without `default` the law leaves the value elsewhere and the decision answers `needs-parameter`. */
export interface Parameter<T> extends EngineParameter<T> {
  readonly id: ParameterId;
  /** Ids of the provisions that call for the value. */
  readonly source: readonly string[];
  readonly interpretation?: InterpretationId;
}

/** Value of `be.breast.ageRule`: how the published population, women of 50 to 69 every two years, is bounded. */
export type WalloniaBreastAgeRule = "50-69-by-birthday" | "50-69-by-calendar-year";

/** Value of `exclusionMonthEnd`: the month end that ends cover is that of the month after the entered date, or of its own month. */
export type ExclusionMonthEnd = "following" | "current";

export const remindersAfterMonths: Parameter<readonly number[]> = {
  id: "reminders.afterMonths",
  kind: "month-list",
  default: [6, 12],
  bounds: { least: 1, most: 12 },
  length: 2,
  text: {
    en: "Months between the sending of an invitation and each of its two reminders. The order caps both at twelve and sets no spacing.",
    fr: "Nombre de mois entre l’envoi d’une invitation et chacune de ses deux relances. L’arrêté les borne à douze mois sans fixer d’espacement.",
  },
  source: ["FRB-INV-02", "FRC-KIT-02", "FRU-INV-01"],
  interpretation: "ELI-10",
};

export const incaAcr0FirstReminderMonths: Parameter<number> = {
  id: "inca.acr0FirstReminderMonths",
  kind: "months",
  bounds: { least: 1 },
  text: {
    en: "Months from the decision, without the deferred work-up result, after which the CRCDC chases a class 0 given at second reading. Set by INCa’s follow-up reference document, which the order does not contain.",
    fr: "Nombre de mois depuis la décision, sans résultat du bilan différé, au terme duquel le CRCDC relance une classe 0 de seconde lecture. Fixé par le référentiel de suivi de l’INCa, absent de l’arrêté.",
  },
  source: ["FRB-FUP-04"],
  interpretation: "FUP-2",
};

export const incaAcr45FirstReminderMonths: Parameter<number> = {
  id: "inca.acr45FirstReminderMonths",
  kind: "months",
  bounds: { least: 1 },
  text: {
    en: "Months from the decision, without news, after which the CRCDC writes about a class 4 or 5 or a suspicious clinical lesion. Set by INCa’s follow-up reference document, which the order does not contain.",
    fr: "Nombre de mois depuis la décision, sans nouvelles, au terme duquel le CRCDC écrit au sujet d’une classe 4 ou 5 ou d’une lésion clinique suspecte. Fixé par le référentiel de suivi de l’INCa, absent de l’arrêté.",
  },
  source: ["FRB-FUP-03"],
  interpretation: "FUP-6",
};

export const incaCtiFirstReminderMonths: Parameter<number> = {
  id: "inca.ctiFirstReminderMonths",
  kind: "months",
  bounds: { least: 1 },
  text: {
    en: "Months from the decision, without news, after which the CRCDC reminds of a retake of technically insufficient images. Set by INCa’s follow-up reference document, which the order does not contain.",
    fr: "Nombre de mois depuis la décision, sans nouvelles, au terme duquel le CRCDC relance pour des clichés techniquement insuffisants. Fixé par le référentiel de suivi de l’INCa, absent de l’arrêté.",
  },
  source: ["FRB-CTI-02"],
  interpretation: "CTI-4",
};

export const ctiInformDoctorAfterDays: Parameter<number> = {
  id: "cti.informDoctorAfterDays",
  kind: "days",
  bounds: { least: 1 },
  text: {
    en: "Days after which a retake no longer counts as timely, so that the doctor is told. The order gives no number.",
    fr: "Nombre de jours au-delà duquel la reprise des clichés n’est plus faite à temps, si bien que le médecin est informé. L’arrêté ne donne pas de chiffre.",
  },
  source: ["FRB-CTI-02"],
  interpretation: "CTI-5",
};

export const secondReaderRetiredMaxYears: Parameter<number> = {
  id: "secondReader.retiredMaxYears",
  kind: "years",
  bounds: { least: 1 },
  text: {
    en: "Years after the end of practice during which an experienced second reader still counts as having just stopped. The order gives no number.",
    fr: "Nombre d’années pendant lesquelles un second lecteur expérimenté est encore réputé venir de cesser son activité. L’arrêté ne donne pas de chiffre.",
  },
  source: ["FRB-RAD-05"],
  interpretation: "ORG-3",
};

export const colorectalFirstReminderMonths: Parameter<number> = {
  id: "colorectal.firstReminderMonths",
  kind: "months",
  default: 12,
  bounds: { least: 1, most: 12 },
  text: {
    en: "Months after the sending of a positive colorectal result at which the first reminder is due if no colonoscopy is known. The order asks for it within the year.",
    fr: "Nombre de mois après l’envoi d’un résultat colorectal positif au terme duquel la première relance est due, faute de coloscopie connue. L’arrêté la veut dans l’année.",
  },
  source: ["FRC-FUP-02"],
  interpretation: "CRC-10",
};

export const cervicalExcludingActs: Parameter<readonly string[]> = {
  id: "cervical.excludingActs",
  kind: "code-list",
  text: {
    en: "Codes of the reimbursed acts (examination, destruction or excision on the cervix) that keep a person from being covered or invited. The order names no code.",
    fr: "Codes des actes remboursés (examen, destruction ou exérèse du col) qui écartent la prise en charge ou l’invitation. L’arrêté ne cite aucun code.",
  },
  source: ["FRU-PAY-01", "FRU-INV-01"],
  interpretation: "CCU-13",
};

export const exclusionMonthEnd: Parameter<ExclusionMonthEnd> = {
  id: "exclusionMonthEnd",
  kind: "choice",
  default: "following",
  choices: ["following", "current"],
  text: {
    en: "Month whose end closes an integrated-care inclusion: the month following the entered exclusion date, or the month of that date.",
    fr: "Mois dont la fin clôt une inclusion en soins intégrés : celui qui suit la date d’exclusion saisie, ou celui de cette date.",
  },
  source: ["BEI-02"],
  interpretation: "CON-2",
};

export const beBreastAgeRule: Parameter<WalloniaBreastAgeRule> = {
  id: "be.breast.ageRule",
  kind: "choice",
  choices: ["50-69-by-birthday", "50-69-by-calendar-year"],
  text: {
    en: "Population of the Walloon breast programme. The agreement gives neither ages nor interval and the Walloon order could not be read; published elsewhere (secondary sources): women of 50 to 69, every two years. To be chosen: from the 50th birthday to the eve of the 70th, or from the calendar year of the 50th birthday to that of the 69th.",
    fr: "Population du programme wallon du sein. L’accord ne donne ni âges ni intervalle et l’arrêté wallon n’a pu être lu ; publié ailleurs (sources secondaires) : femmes de 50 à 69 ans, tous les deux ans. À choisir : du 50e anniversaire à la veille du 70e, ou de l’année civile du 50e anniversaire à celle du 69e.",
  },
  source: ["BEW-14"],
  interpretation: "BE-1",
};

/** Every parameter that a decision may ask for. */
export const parameters: readonly Parameter<unknown>[] = [
  remindersAfterMonths,
  incaAcr0FirstReminderMonths,
  incaAcr45FirstReminderMonths,
  incaCtiFirstReminderMonths,
  ctiInformDoctorAfterDays,
  secondReaderRetiredMaxYears,
  colorectalFirstReminderMonths,
  cervicalExcludingActs,
  exclusionMonthEnd,
  beBreastAgeRule,
];
