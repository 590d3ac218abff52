import { nameBasedUuid } from "../write/name-based-uuid.js";

/** Names of what one answer holds: the same call gives the same names, so that feedback finds them. */
export class Names {
  readonly #stem: string;

  constructor(hookInstance: string, serviceId: string) {
    this.#stem = nameBasedUuid(["answer", hookInstance, serviceId]).slice(0, -HEX_DIGITS);
  }

  /** The name of the answer as a whole. */
  get answer(): string {
    return this.#name(0);
  }

  /** The name of a card, counted from 0. */
  card(card: number): string {
    return this.#name((card + 1) * SUGGESTIONS);
  }

  /** The name of a suggestion of a card, both counted from 0. */
  suggestion(card: number, suggestion: number): string {
    return this.#name((card + 1) * SUGGESTIONS + suggestion + 1);
  }

  #name(index: number): string {
    return this.#stem + index.toString(16).padStart(HEX_DIGITS, "0");
  }
}

/** Digits at the end of a UUID that tell the parts of one answer apart; the others are of the call. */
const HEX_DIGITS = 6;
/** More than one card has. */
const SUGGESTIONS = 256;
