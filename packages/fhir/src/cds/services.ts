import type { Language } from "@opendepistage/core/engine";
import { questionnaireOf } from "../terms/questionnaire.js";
import { type Programme, programmes } from "./programmes.js";

/** The hooks that are answered. */
export const HOOKS = ["patient-view", "order-select", "order-sign"] as const;
export type Hook = (typeof HOOKS)[number];

/** A CDS service: one programme at one hook. */
export interface CdsService {
  /** Such as `fr-breast-patient-view`. */
  readonly id: string;
  readonly hook: Hook;
  readonly programme: Programme;
  /** Prefetch templates by key; `patient` is the one without which nothing can be answered. */
  readonly prefetch: Readonly<Record<string, string>>;
}

/** The prefetch key that no answer can do without. */
export const REQUIRED_KEY = "patient";

/** The services of these programmes, in the order of discovery; a mammogram programme also looks at orders. */
export function cdsServices(programmeIds: readonly string[]): readonly CdsService[] {
  return programmes
    .filter(({ id }) => programmeIds.includes(id))
    .flatMap((programme) =>
      HOOKS.filter((hook) => hook === "patient-view" || programme.isMammogram).map((hook) => ({
        id: `${programme.id.replaceAll(".", "-")}-${hook}`,
        hook,
        programme,
        prefetch: prefetchFor(programme),
      })),
    );
}

/** The data that a programme's decisions are read from, each by a query that CDS Hooks recommends. */
function prefetchFor({ eligibility, dates }: Programme): Readonly<Record<string, string>> {
  const person = "patient={{context.patientId}}";
  const interviews = [eligibility, ...dates].map(({ id }) => questionnaireOf(id)).join(",");
  return {
    [REQUIRED_KEY]: "Patient/{{context.patientId}}",
    conditions: `Condition?${person}`,
    procedures: `Procedure?${person}`,
    observations: `Observation?${person}`,
    reports: `DiagnosticReport?${person}`,
    communications: `Communication?${person}`,
    consents: `Consent?${person}`,
    interviews: `QuestionnaireResponse?${person}&questionnaire=${interviews}`,
  };
}

const WORDS = {
  "patient-view": {
    en: "what the law says of the person now, and the next date",
    fr: "ce que la loi dit de la personne aujourd’hui, et la prochaine date",
  },
  "order-select": {
    en: "whether a mammogram that is being ordered fits the programme",
    fr: "si une mammographie en cours de prescription convient au programme",
  },
  "order-sign": {
    en: "whether a mammogram that is about to be signed fits the programme",
    fr: "si une mammographie sur le point d’être signée convient au programme",
  },
} as const;

const REQUIREMENTS = {
  en: "Without the patient, in the prefetch or by a FHIR server that this service is configured for, nothing is answered. What else is missing is unknown, and asked for where it matters.",
  fr: "Sans le patient, dans le prefetch ou par un serveur FHIR pour lequel ce service est configuré, il n’y a pas de réponse. Le reste, s’il manque, est inconnu, et demandé s’il importe.",
} as const;

/** The answer of the discovery endpoint (CDS Hooks 2.0, "Discovery"). */
export function discovery(services: readonly CdsService[], language: Language) {
  const colon = language === "fr" ? "\u00a0: " : ": ";
  return {
    services: services.map(({ id, hook, programme, prefetch }) => ({
      hook,
      title: programme.title[language],
      description: `${programme.title[language]}${colon}${WORDS[hook][language]}`,
      id,
      prefetch,
      usageRequirements: REQUIREMENTS[language],
    })),
  };
}
