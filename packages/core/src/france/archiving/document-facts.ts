import { boolean, type Facts, fact, nullable, record, type Setting } from "../../engine/index.js";
import { FRA_05 } from "../../law/provisions/archiving.js";
import { mustHold, type Requirement } from "../requirements.js";

export const documentFacts = {
  document1: fact(
    nullable(
      record({
        answers: record({ "1": boolean, "2": boolean, "3": boolean, "4": boolean }),
        iheProfile: boolean,
      }),
    ),
    {
      en: "Document 1, completed by the seller: answers 1 to 4 being yes, IHE integration profile attached",
      fr: "Document 1, rempli par le vendeur : oui aux réponses 1 à 4, profil d’intégration IHE joint",
    },
  ),
  document2: fact(
    nullable(
      record({
        answers: record({
          "2": boolean,
          "3": boolean,
          "4": boolean,
          "5": boolean,
          "6": boolean,
          "7": boolean,
          "8": boolean,
        }),
      }),
    ),
    {
      en: "Document 2, completed by the doctors: answers 2 to 8 being yes",
      fr: "Document 2, rempli par les médecins : oui aux réponses 2 à 8",
    },
  ),
};

export type DocumentName = keyof typeof documentFacts;

/** What each document must say, where it has been received (FR-CNAMTS-AV24, 2.1 and 2.2; reading ARC-5). */
const REQUIRED: Readonly<Record<DocumentName, readonly Requirement[]>> = {
  document1: requirementsAt([
    "document1.answers.1",
    "document1.answers.2",
    "document1.answers.3",
    "document1.answers.4",
    "document1.iheProfile",
  ]),
  document2: requirementsAt([
    "document2.answers.2",
    "document2.answers.3",
    "document2.answers.4",
    "document2.answers.5",
    "document2.answers.6",
    "document2.answers.7",
    "document2.answers.8",
  ]),
};

function requirementsAt(paths: readonly string[]): readonly Requirement[] {
  return paths.map((path) => mustHold(path, FRA_05));
}

/** The requirements on both documents; one on a document that has not been received does not apply. */
export const documentRequirements: readonly Requirement[] = [...REQUIRED.document1, ...REQUIRED.document2];

export type DocumentState = "absent" | "not-conforming" | "conforming";

/** The state of a document. One answer that is not yes settles it; otherwise undefined while any is unknown. */
export function stateOf(name: DocumentName, facts: Facts, setting: Setting): DocumentState | undefined {
  if (facts[name] === null) return "absent";
  const held = REQUIRED[name].map(({ holds }) => holds(facts, setting));
  if (held.includes(false)) return "not-conforming";
  return held.includes(undefined) ? undefined : "conforming";
}
