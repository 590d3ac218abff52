/** Acts that are letters or messages to someone: each has a Communication in preparation beside its Task. */
const LETTERS: readonly string[] = [
  "ask-for-documents",
  "inform-doctor-by-letter",
  "invite",
  "remind",
  "remind-for-want-of-both",
  "remind-of-order",
  "remind-of-retake",
  "remind-to-collect-images",
  "send-coded-report",
  "send-colposcopy-report",
  "send-confirming-letter",
  "send-copy",
  "send-images-and-report",
  "send-images-and-sheet",
  "send-images-report-and-sheet",
  "send-integrated-report",
  "send-invitation-on-request",
  "send-last-letter",
  "send-last-reminder",
  "send-letter",
  "send-letter-with-images",
  "send-report",
  "send-report-to-sampler",
  "send-result",
  "tell-positive-result",
];

export function isLetter(code: string): boolean {
  return LETTERS.includes(code);
}

/** What a request for an examination or a reading asks for. */
interface Requested {
  readonly service: "second-reading" | "third-reading" | "work-up" | "follow-up" | "examination";
  /** LOINC code, where one names exactly what is asked for. */
  readonly loinc?: string;
}

const DIAGNOSTIC_MAMMOGRAM = "24605-8";

/** Acts that ask for an examination or reading of the person: each has a ServiceRequest beside its Task. */
const REQUESTS: Readonly<Record<string, Requested>> = {
  arbitrate: { service: "third-reading" },
  "control-examination": { service: "follow-up" },
  "deferred-work-up": { service: "work-up" },
  "diagnostic-examination": { service: "work-up" },
  "diagnostic-mammogram": { service: "work-up", loinc: DIAGNOSTIC_MAMMOGRAM },
  "diagnostic-work-up": { service: "work-up" },
  "encourage-colonoscopy": { service: "follow-up" },
  "histological-verification": { service: "work-up" },
  "hpv-test": { service: "follow-up" },
  "own-follow-up": { service: "follow-up" },
  "particular-follow-up": { service: "follow-up" },
  "propose-test": { service: "examination" },
  "read-again": { service: "second-reading" },
  "recall-for-sample-fit-for-cytology": { service: "examination" },
  "recall-for-work-up": { service: "work-up" },
  "refer-for-histology": { service: "work-up" },
  "refer-to-colposcopy": { service: "work-up" },
  "reflex-cytology": { service: "examination" },
  "repeat-sample": { service: "examination" },
  // No screening of its own, so not coded as a screening mammogram: the images of one are completed.
  "retake-images": { service: "examination" },
  "send-cleared-for-second-reading": { service: "second-reading" },
  "send-for-new-second-reading": { service: "second-reading" },
  "send-for-second-reading": { service: "second-reading" },
  "send-negative-for-second-reading": { service: "second-reading" },
  "start-surveillance": { service: "follow-up" },
  "work-up": { service: "work-up" },
  "work-up-during-visit": { service: "work-up" },
};

/** What an act asks for, where it asks for an examination or a reading. */
export function requestedBy(code: string): Requested | undefined {
  return REQUESTS[code];
}

/** Every act that this file knows, for the test that each is an act of some decision. */
export const KNOWN_ACTS: readonly string[] = [...LETTERS, ...Object.keys(REQUESTS)];
