import type { OptionSpecs } from "../arguments.js";
import { caseOptions } from "../case/options.js";
import { ownParameters, readParameters } from "../case/parameters.js";
import { readOn } from "../case/read-case.js";
import { todayFor } from "../clock.js";
import { openPool, type WorkerTask } from "../cohort/pool.js";
import { runCohort } from "../cohort/run-cohort.js";
import type { Command, Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { decisionNamed, tooMany } from "../find-decision.js";

const options: OptionSpecs = {
  decision: {
    value: "ID",
    text: { en: "the decision to take for each person", fr: "la décision à prendre pour chaque personne" },
  },
  on: caseOptions.on,
  presume: caseOptions.presume,
  parameters: caseOptions.parameters,
  full: {
    text: {
      en: "write whole results, with reasons and actions",
      fr: "écrire les résultats entiers, avec motifs et actions",
    },
  },
  workers: {
    value: "N",
    text: { en: "threads that decide; 1 by default", fr: "fils qui décident ; 1 par défaut" },
  },
  out: {
    value: "FILE",
    text: {
      en: "where the results go; standard output by default",
      fr: "où vont les résultats ; par défaut la sortie standard",
    },
  },
};

export const cohortCommand: Command = {
  name: "cohort",
  operand: {
    name: "FILE|-",
    kind: "file",
    text: {
      en: "persons, one a line: their facts as JSON",
      fr: "personnes, une par ligne : leurs faits en JSON",
    },
  },
  options,
  about: {
    en: 'A line is the facts of a person, with an "id" among them if one is wished, or {"id", "facts"}. Results come in the order of the persons; a line that cannot be read is answered with its error, and the exit code is then 65.',
    fr: "Une ligne porte les faits d’une personne, avec un « id » parmi eux si on le souhaite, ou {« id », « facts »}. Les résultats suivent l’ordre des personnes ; une ligne illisible reçoit son erreur, et le code de sortie est alors 65.",
  },
  examples: [
    {
      text: { en: "A population, on two threads", fr: "Une population, sur deux fils" },
      line: "cohort persons.ndjson --decision fr.breast.eligibility --on 2024-05-02 --workers 2 --out results.ndjson",
    },
  ],
  run: async (invocation) => {
    const { operands, values, machine } = invocation;
    const [source, extra] = operands;
    if (source === undefined) return withoutPersons;
    if (extra !== undefined) return tooMany(extra);
    const task = await readTask(invocation);
    if (!task.ok) return task.failure;
    const workers = readWorkers(values["workers"]);
    if (!workers.ok) return workers.failure;
    const input = await machine.read(source);
    if (!input.ok) return input.failure;
    const output = await openOutput(invocation);
    if (!output.ok) return output.failure;
    const pool = await openPool(task.value, workers.value);
    try {
      const { language } = task.value.options;
      return await runCohort(input.value, { pool, write: output.value.write, machine, language });
    } finally {
      await pool.close();
      await output.value.close();
    }
  },
};

const withoutPersons: Failure = {
  exitCode: exitCode.usage,
  message: { en: "which persons?", fr: "quelles personnes ?" },
  hint: {
    en: "write opendepistage cohort FILE --decision ID, or - for standard input",
    fr: "écrire opendepistage cohort FILE --decision ID, ou - pour l’entrée standard",
  },
};

async function readTask({ values, flags, language, machine }: Invocation): Promise<Attempt<WorkerTask>> {
  const { decision: id } = values;
  const named = await decisionNamed(id === undefined ? [] : [id], "cohort FILE --decision");
  if (!named.ok) return named;
  const on = readOn(values["on"]);
  if (!on.ok) return on;
  const parameters = await readParameters(values["parameters"], machine);
  if (!parameters.ok) return parameters;
  return succeeded({
    decision: named.value.id,
    options: {
      on: on.value ?? todayFor(named.value.id, machine.now()),
      presume: flags.has("presume"),
      parameters: ownParameters(named.value, parameters.value),
      full: flags.has("full"),
      language,
    },
  });
}

/** More threads than this help no one and exhaust the machine. */
const MOST_WORKERS = 64;

function readWorkers(given = "1"): Attempt<number> {
  const workers = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (workers >= 1 && workers <= MOST_WORKERS) return succeeded(workers);
  return failed({
    exitCode: exitCode.usage,
    message: {
      en: `--workers is no number from 1 to ${MOST_WORKERS}`,
      fr: `--workers n’est pas un nombre de 1 à ${MOST_WORKERS}`,
    },
    hint: { en: "write --workers 2", fr: "écrire --workers 2" },
  });
}

/** Standard output, or the file of `--out`. */
function openOutput({ values, machine }: Invocation) {
  const { out } = values;
  if (out !== undefined) return machine.create(out);
  return Promise.resolve(succeeded({ write: machine.write, close: () => Promise.resolve() }));
}
