import type { Invocation } from "../../command.js";
import { type ExitCode, exitCode } from "../../exit-code.js";
import type { Failure } from "../../failure.js";
import type { AnswerOptions } from "../../message/answer.js";
import type { Store } from "../store.js";

/** What an action on a store is given. */
export interface ActionSetting {
  readonly store: Store;
  /** The messages that were named; undefined for all. */
  readonly numbers: readonly number[] | undefined;
  readonly invocation: Invocation;
  /** How messages are read when they are read again. */
  readonly options: AnswerOptions;
}

export type StoreAction = (setting: ActionSetting) => Promise<ExitCode | Failure>;

/** Why a message cannot be shown. */
export function notStored(number: number): Failure {
  return {
    exitCode: exitCode.inputMissing,
    message: {
      en: `there is no message ${number} in the store`,
      fr: `il n’y a pas de message ${number} dans le stockage`,
    },
  };
}
