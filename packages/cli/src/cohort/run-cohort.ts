import type { Language } from "@opendepistage/core/engine";
import { type ExitCode, exitCode } from "../exit-code.js";
import { linesOf } from "../input/lines.js";
import type { Machine } from "../machine.js";
import type { LineAnswers } from "./answer-lines.js";
import type { Pool } from "./pool.js";
import { progress } from "./progress.js";

/** Where the answers go, and who is told of the rest. */
export interface CohortRun {
  readonly pool: Pool;
  readonly write: (text: string) => Promise<void>;
  readonly machine: Machine;
  readonly language: Language;
}

/** Answers the persons of a stream in their order; memory holds a few groups of lines at a time. */
export async function runCohort(input: AsyncIterable<Uint8Array>, run: CohortRun): Promise<ExitCode> {
  const { pool, machine, language } = run;
  const tally = { persons: 0, bad: 0, internal: 0 };
  const shown = progress(machine, language);
  const underWay: Promise<LineAnswers>[] = [];
  const settle = async (answered: Promise<LineAnswers> | undefined): Promise<void> => {
    const answers = await answered;
    if (!answers) return;
    if (answers.text !== "") await run.write(answers.text);
    tally.persons += answers.persons;
    tally.bad += answers.bad;
    tally.internal += answers.internal;
    shown.show(tally.persons);
  };
  for await (const lines of linesOf(input)) {
    const answered = pool.answer(lines);
    // A worker may fail while an earlier answer is awaited; the failure is thrown when its turn comes.
    answered.catch(() => undefined);
    underWay.push(answered);
    if (underWay.length >= pool.width) await settle(underWay.shift());
  }
  while (underWay.length > 0) await settle(underWay.shift());
  shown.end(tally.persons);
  if (tally.bad === 0) return exitCode.done;
  machine.warn(summary(tally)[language]);
  return tally.internal > 0 ? exitCode.internalFault : exitCode.badData;
}

function summary({ bad, persons }: { readonly bad: number; readonly persons: number }) {
  return {
    en: `opendepistage: ${bad} of ${persons} persons could not be decided; each is answered with its error\n`,
    fr: `opendepistage : ${bad} personnes sur ${persons} n’ont pu être décidées ; chacune a reçu son erreur\n`,
  };
}
