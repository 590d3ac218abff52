import { exitCode } from "../../exit-code.js";
import type { Failure } from "../../failure.js";
import { wantsJson } from "../../format.js";
import type { StoreAction } from "./store-action.js";

const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** Removes the messages whose period has passed, and the decisions on them if asked for. */
export const purgeStore: StoreAction = async ({ store, numbers, invocation }) => {
  const { machine, language, values, flags } = invocation;
  const days = /^\d{1,5}$/.test(values["older-than"] ?? "") ? Number(values["older-than"]) : undefined;
  if (days === undefined) return noPeriod;
  if (numbers !== undefined) return noNumbers;
  const before = machine.now() - days * millisecondsPerDay;
  const purged = store.retention.purge(before, { decisions: flags.has("decisions") });
  const said = {
    en: `${purged.messages} messages and ${purged.decisions} decisions removed; ${purged.kept} messages that wait are kept`,
    fr: `${purged.messages} messages et ${purged.decisions} décisions retirés ; ${purged.kept} messages qui attendent sont gardés`,
  }[language];
  await machine.write(wantsJson(invocation) ? `${JSON.stringify(purged)}\n` : `${said}\n`);
  return exitCode.done;
};

const noPeriod: Failure = {
  exitCode: exitCode.usage,
  message: { en: "older than how many days?", fr: "plus anciens que combien de jours ?" },
  hint: { en: "write purge --older-than DAYS", fr: "écrire purge --older-than JOURS" },
};

const noNumbers: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "purge goes by age, not by number",
    fr: "purge procède par âge, non par numéro",
  },
};
