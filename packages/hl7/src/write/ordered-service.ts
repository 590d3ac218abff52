import type { Action, DecisionResult } from "@opendepistage/core/engine";
import type { Term } from "../mapping/mapping.js";

/** What an order asks for. */
export interface OrderedService extends Term {
  readonly system: string;
  /** In French, the language of the national profile. */
  readonly title: string;
  /** The same in a published coding system; or else the decision that what is ordered serves to answer. */
  readonly alternate?: { readonly code: string; readonly system: string; readonly title: string };
  /** HL7 table 0485: S at once, A as soon as possible; none where nothing says so. */
  readonly priority?: "S" | "A";
}

const ownSystem = "OPENDEPISTAGE";

function service(code: string, title: string, decision?: string): OrderedService {
  const alternate = decision === undefined ? {} : { alternate: { code: decision, system: ownSystem, title } };
  return { code, system: ownSystem, title, ...alternate };
}

const secondReadingTitle = "Deuxième lecture d’une mammographie de dépistage";
const secondReading = service("SECOND-READING", secondReadingTitle, "fr.breast.second-reading");
const workUp = service("WORK-UP", "Bilan de diagnostic", "fr.breast.first-reading");
const deferredTitle = "Bilan de diagnostic différé";
const deferredWorkUp = service("DEFERRED-WORK-UP", deferredTitle, "fr.breast.first-reading");
const workUpAfterSecondReading = service("DEFERRED-WORK-UP", deferredTitle, "fr.breast.conduct");
const technicalRecall = service("TECHNICAL-RECALL", "Clichés à refaire pour raison technique");
const surveillanceControl = service(
  "SURVEILLANCE-CONTROL",
  "Contrôle d’une image de classe ACR 3",
  "fr.breast.conduct",
);
const screeningMammogram: OrderedService = {
  ...service("SCREENING-MAMMOGRAM", "Mammographie de dépistage"),
  alternate: { code: "24606-6", system: "LN", title: "Mammographie de dépistage" },
};

/** The service that each action calls for, by programme and by the code of the action. */
const services: Readonly<Record<string, ReadonlyMap<string, OrderedService>>> = {
  "fr.breast": new Map([
    ["send-for-second-reading", secondReading],
    ["send-for-new-second-reading", secondReading],
    ["send-negative-for-second-reading", secondReading],
    ["send-cleared-for-second-reading", secondReading],
    ["work-up-during-visit", { ...workUp, priority: "S" }],
    ["work-up", service("WORK-UP", "Bilan de diagnostic", "fr.breast.conduct")],
    ["deferred-work-up", deferredWorkUp],
    ["recall-for-work-up", workUpAfterSecondReading],
    ["retake-images", technicalRecall],
    ["control-examination", surveillanceControl],
    ["invite", screeningMammogram],
  ]),
  "be.breast": new Map([
    ["read-again", service("SECOND-READING", secondReadingTitle, "be.breast.arbitration")],
    [
      "arbitrate",
      service("THIRD-READING", "Troisième lecture d’une mammographie de dépistage", "be.breast.arbitration"),
    ],
    ["retake-images", technicalRecall],
  ]),
};

/**
 * The examination or reading that an action of a decision orders: a further reading, a work-up now or deferred, images
 * to be taken again, a control under surveillance, a screening mammogram; undefined for an action that orders none of
 * these. Only the breast programmes order imaging.
 */
export function orderedService(
  { decision, outcome }: Pick<DecisionResult, "decision" | "outcome">,
  { code }: Pick<Action, "code">,
): OrderedService | undefined {
  const programme = Object.keys(services).find((name) => decision.startsWith(`${name}.`)) ?? "";
  const ordered = services[programme]?.get(code);
  const isHastened = ordered === secondReading && outcome === "second-reading-priority";
  return isHastened ? { ...secondReading, priority: "A" } : ordered;
}
