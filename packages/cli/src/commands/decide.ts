import { type Decision, type DecisionResult, decide } from "@opendepistage/core/engine";
import { runBatch } from "../batch/run-batch.js";
import { caseOptions } from "../case/options.js";
import { derogatedBy, holdsOn, readOverlay } from "../case/overlay.js";
import { readParameters } from "../case/parameters.js";
import { type GivenCase, readCase, readOn } from "../case/read-case.js";
import type { Command, Invocation } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { decisionNamed, loadDecisions, tooMany } from "../find-decision.js";
import { formatOption, toJson, wantsJson } from "../format.js";
import { renderResult } from "../render/result.js";
import type { CaseOfFacts } from "./decide-as-fhir.js";

export const decideCommand: Command = {
  name: "decide",
  operand: {
    name: "ID",
    kind: "decision",
    isOptional: true,
    text: {
      en: "the decision, such as fr.breast.eligibility",
      fr: "la décision, comme fr.breast.eligibility",
    },
  },
  options: {
    ...caseOptions,
    overlay: {
      value: "FILE",
      text: {
        en: "JSON file of a local derogation, applied where the law allows it",
        fr: "fichier JSON d’une dérogation locale, appliquée si la loi la permet",
      },
    },
    batch: {
      value: "FILE|-",
      text: {
        en: 'many cases, one a line: {"id", "decision", "on", "facts"}; answered line by line, in order',
        fr: 'plusieurs cas, un par ligne : {"id", "decision", "on", "facts"} ; répondus ligne à ligne, dans l’ordre',
      },
    },
    format: {
      value: "text|json|fhir",
      choices: ["text", "json", "fhir"],
      text: {
        en: `${formatOption.format.text.en}; fhir: a FHIR R4 transaction Bundle`,
        fr: `${formatOption.format.text.fr} ; fhir : un Bundle transaction FHIR R4`,
      },
    },
  },
  about: {
    en: "Facts left out are unknown: where they matter, the answer is needs-information and names what to ask for.\nAny outcome is exit code 0; bad data is 65, with its place and what was expected.",
    fr: "Les faits omis sont inconnus : s’ils importent, la réponse est needs-information et nomme ce qu’il faut demander.\nToute issue donne le code 0 ; des données fautives donnent 65, avec leur place et ce qui était attendu.",
  },
  examples: [
    {
      text: { en: "A case, with the usual presumptions", fr: "Un cas, avec les présomptions usuelles" },
      line: `decide fr.breast.eligibility --facts '{"birthDate": "1968-02-11"}' --presume --on 2024-05-02`,
    },
    {
      text: {
        en: "Facts from a file, the answer in French",
        fr: "Des faits d’un fichier, la réponse en français",
      },
      line: "decide fr.breast.conduct --facts case.json --lang fr",
    },
    {
      text: { en: "The answer as FHIR resources", fr: "La réponse en ressources FHIR" },
      line: "decide fr.breast.conduct --facts case.json --format fhir",
    },
    {
      text: { en: "A file of cases", fr: "Un fichier de cas" },
      line: "decide --batch cases.ndjson > answers.ndjson",
    },
  ],
  run: (invocation) =>
    invocation.values["batch"] === undefined ? decideOne(invocation) : decideMany(invocation),
};

async function decideOne(invocation: Invocation): Promise<ExitCode | Failure> {
  const { operands, machine } = invocation;
  const named = await decisionNamed(operands, "decide");
  if (!named.ok) return named.failure;
  const given = await readCase(named.value, invocation);
  if (!given.ok) return given.failure;
  const derogated = await withDerogation(named.value, given.value, invocation);
  if (!derogated.ok) return derogated.failure;
  const decision = derogated.value;
  const result: DecisionResult = decide(decision, given.value.facts, given.value.options);
  await machine.write(await written(result, { decision, facts: given.value.facts }, invocation));
  return exitCode.done;
}

/** The result in the format asked for. */
async function written(result: DecisionResult, asked: CaseOfFacts, invocation: Invocation): Promise<string> {
  if (invocation.values["format"] === "fhir") {
    const { decidedAsFhir } = await import("./decide-as-fhir.js");
    return toJson(decidedAsFhir(result, asked, invocation));
  }
  return wantsJson(invocation) ? toJson(result) : renderResult(asked.decision, result, invocation.language);
}

/** The decision as `--overlay` changes it on the day of the case. */
async function withDerogation(
  decision: Decision,
  { options: { on } }: GivenCase,
  { values, machine, language }: Invocation,
): Promise<Attempt<Decision>> {
  if (values["overlay"] === undefined) return succeeded(decision);
  const overlay = await readOverlay(values["overlay"], machine, await loadDecisions());
  if (!overlay.ok) return overlay;
  const { id, decision: concerned } = overlay.value;
  if (concerned.id !== decision.id)
    return failed({
      exitCode: exitCode.badData,
      message: {
        en: `the overlay ${id} concerns ${concerned.id}, not ${decision.id}`,
        fr: `la dérogation ${id} concerne ${concerned.id}, non ${decision.id}`,
      },
    });
  if (!holdsOn(overlay.value, on)) machine.warn(`opendepistage: ${notInForce(id)[language]}\n`);
  return succeeded(derogatedBy(overlay.value)(decision, on));
}

function notInForce(id: string) {
  return {
    en: `the overlay ${id} does not hold on that day and was not applied`,
    fr: `la dérogation ${id} ne vaut pas ce jour-là et n’a pas été appliquée`,
  };
}

async function decideMany({
  operands,
  values,
  flags,
  language,
  machine,
}: Invocation): Promise<ExitCode | Failure> {
  const [extra] = operands;
  if (extra !== undefined) return batchNamesItsDecisions(extra);
  const misplaced = ["facts", "format"].find((name) => values[name] !== undefined && values[name] !== "json");
  if (misplaced !== undefined) return notWithBatch(misplaced);
  const on = readOn(values["on"]);
  if (!on.ok) return on.failure;
  const parameters = await readParameters(values["parameters"], machine);
  if (!parameters.ok) return parameters.failure;
  const decisions = await loadDecisions();
  const { overlay: source } = values;
  const overlay = source === undefined ? undefined : await readOverlay(source, machine, decisions);
  if (overlay && !overlay.ok) return overlay.failure;
  const input = await machine.read(values["batch"] ?? "-");
  if (!input.ok) return input.failure;
  return runBatch(input.value, machine, {
    on: on.value,
    decisions,
    presume: flags.has("presume"),
    parameters: parameters.value,
    derogated: derogatedBy(overlay?.value),
    language,
  });
}

function batchNamesItsDecisions(extra: string): Failure {
  return {
    ...tooMany(extra),
    hint: {
      en: "with --batch each line names its decision",
      fr: "avec --batch chaque ligne nomme sa décision",
    },
  };
}

function notWithBatch(name: string): Failure {
  return {
    exitCode: exitCode.usage,
    message: { en: `--${name} does not go with --batch`, fr: `--${name} ne va pas avec --batch` },
    hint: {
      en: "a batch holds its facts, and is answered as JSON, one line for each",
      fr: "un lot contient ses faits, et reçoit ses réponses en JSON, une ligne pour chacune",
    },
  };
}
