import type { Bilingual } from "@opendepistage/core/engine";
import type { SaidFinding } from "../read/reading-problem.js";
import {
  type MessageErrorCode,
  type ParseResult,
  type Problem,
  parseMessage,
  type ReadOptions,
  type Severity,
} from "../syntax/index.js";

/** The part of a `Message` of node-hl7-client that is used, so that this package does not depend on that one. */
export interface NodeHl7ClientMessage {
  /** The message in ER7, its escape sequences as they are. */
  toString(): string;
  /** Reads a value, its escape sequences resolved; it tells such a message from any other object. */
  get(path: string): unknown;
}

const kinds = {
  "peer-characters-lost": [102, "E"],
  "peer-charset-ignored": [102, "W"],
  "peer-end-dropped": [100, "I"],
} as const satisfies Record<string, readonly [MessageErrorCode, Severity]>;

/** Names of what a peer has lost of a message. */
export type PeerProblemCode = keyof typeof kinds;

/** Something of a message that the peer has lost, or may have lost, before it was given here. */
export interface PeerProblem extends Problem<PeerProblemCode> {
  /** `found` and `expected` in French. */
  readonly french: SaidFinding;
}

/** A message as our own parser reads it, with what the peer has lost of it. */
export interface PeerReading {
  readonly result: ParseResult;
  /** An error among them means that the message is not what its sender wrote. */
  readonly lost: readonly PeerProblem[];
}

/** What the peer writes in the place of bytes that are no UTF-8. */
const replacementCharacter = "\uFFFD";

/**
 * Takes a message that node-hl7-client (4.0.0) has parsed: its text is read again by the strict parser, which resolves
 * escapes and counts from the same raw text. Never throws on data.
 *
 * The peer decodes all bytes as UTF-8 whatever MSH-18 says, drops the end of the last line with the blanks before it,
 * and its `set` escapes nothing: what was set with a delimiter in it stands in the text as more fields or segments,
 * which nothing can tell from those of the sender. Give messages here before changing them.
 */
export function fromNodeHl7Client(message: NodeHl7ClientMessage, options: ReadOptions = {}): PeerReading {
  const text = message.toString();
  const lost: PeerProblem[] = [];
  const ending = endingOf(text);
  if (ending !== "") lost.push(problem("peer-end-dropped", endDropped));
  const result = parseMessage(text + ending, options);
  if (text.includes(replacementCharacter)) lost.push(problem("peer-characters-lost", charactersLost));
  else if (isDecodedOtherwise(text, result)) lost.push(problem("peer-charset-ignored", charsetIgnored));
  return { result, lost };
}

/** The line ending that the last line lacks: the one that the first line has. */
function endingOf(text: string): string {
  if (/[\r\n]$/.test(text)) return "";
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\r";
}

function isDecodedOtherwise(text: string, { message }: ParseResult): boolean {
  const isAscii = !/[^\p{ASCII}]/u.test(text);
  return !isAscii && message?.charset !== "UNICODE UTF-8";
}

interface Finding {
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

const endDropped: Finding = {
  found: {
    en: "no end of the last line, which the peer drops, with the blanks before it",
    fr: "aucune fin à la dernière ligne : l’autre logiciel la retire, avec les blancs qui la précèdent",
  },
  expected: { en: "a carriage return, put back here", fr: "un retour chariot, remis ici" },
};

const charactersLost: Finding = {
  found: {
    en: "replacement characters (U+FFFD), in the place of bytes that the peer could not decode",
    fr: "des caractères de remplacement (U+FFFD), à la place d’octets que l’autre logiciel n’a pu décoder",
  },
  expected: {
    en: "the bytes as they were received, given to parseMessage",
    fr: "les octets tels qu’ils ont été reçus, donnés à parseMessage",
  },
};

const charsetIgnored: Finding = {
  found: {
    en: "characters beyond ASCII, decoded as UTF-8 by the peer, where MSH-18 does not say UNICODE UTF-8",
    fr: "des caractères hors ASCII, décodés en UTF-8 par l’autre logiciel, alors que MSH-18 ne dit pas UNICODE UTF-8",
  },
  expected: {
    en: "the bytes as they were received, given to parseMessage",
    fr: "les octets tels qu’ils ont été reçus, donnés à parseMessage",
  },
};

function problem(code: PeerProblemCode, { found, expected }: Finding): PeerProblem {
  const [hl7Code, severity] = kinds[code];
  const place = code === "peer-charset-ignored" ? { segment: "MSH", occurrence: 1, field: 18 } : {};
  const french = { found: found.fr, expected: expected.fr };
  return { code, hl7Code, severity, place, found: found.en, expected: expected.en, french };
}
