import { exitCode } from "../../exit-code.js";
import { wantsJson } from "../../format.js";
import type { StoreAction } from "./store-action.js";

/** Makes dead letters wait again; listen, if it runs, takes them up within seconds. */
export const retryStore: StoreAction = async ({ store, numbers, invocation }) => {
  const { machine, language } = invocation;
  const waiting = store.outbox.retry(numbers);
  const said = {
    en: `${waiting.length} messages wait again`,
    fr: `${waiting.length} messages attendent de nouveau`,
  }[language];
  await machine.write(wantsJson(invocation) ? `${JSON.stringify({ waiting })}\n` : `${said}\n`);
  return exitCode.done;
};
