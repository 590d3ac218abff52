import { readBundle, subjectOf } from "@opendepistage/fhir";
import type { FhirClient } from "@opendepistage/fhir/client";
import type { Invocation } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, sayFailure, succeeded } from "../failure.js";
import { toJson } from "../format.js";
import { readJson, sourceName } from "../input/read-json.js";
import { serviceFailure } from "../service/service-failure.js";
import { caseKey } from "./case-key.js";
import { decideReading } from "./decide-reading.js";
import { fetchPerson, SERVER } from "./fetch-person.js";
import { type PersonAsked, personOfJson, personOfOperand } from "./person-asked.js";
import { type Diagnostic, diagnosticsOf, sayDiagnostics } from "./report-reading.js";
import type { BundleSettings } from "./settings.js";
import { answerBundle } from "./write-answer.js";

/** Resources of one person, and what their ids are made of. */
interface Gathered {
  readonly input: unknown;
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides what one operand asks for, and writes the answer to stdout, and to the server where there is one. */
async function answerSource(
  source: string,
  settings: BundleSettings,
  invocation: Invocation,
): Promise<ExitCode | Failure> {
  const { language, machine, operands } = invocation;
  const gathered = await gather(source, settings, invocation);
  if (!gathered.ok) return gathered.failure;
  const { input, key } = gathered.value;
  const reading = readBundle(input, settings.law === undefined ? {} : { law: settings.law });
  const { results, diagnostics } = decideReading(reading, { ...settings, language });
  const found = [...gathered.value.diagnostics, ...diagnosticsOf(reading, language), ...diagnostics];
  machine.warn(sayDiagnostics(sourceName(source)[language], found, language));
  const subject = subjectOf(input);
  const origin = { key, sender: settings.sender, subject, now: machine.now(), language };
  const bundle = answerBundle(results, origin);
  await machine.write(operands.length > 1 ? `${JSON.stringify(bundle)}\n` : toJson(bundle));
  if (results.length > 0 && settings.client !== undefined && !settings.isDry) {
    const sent = await settings.client.transaction(bundle);
    if (!sent.ok) return serviceFailure(WRITING, sent.problem);
  }
  return found.some(({ severity }) => severity === "error") ? exitCode.badData : exitCode.done;
}

const WRITING = {
  en: `${SERVER.en} did not take the answers, which stand on stdout and may be sent again`,
  fr: `${SERVER.fr} n’a pas pris les réponses, qui sont sur stdout et peuvent être envoyées à nouveau`,
};

async function gather(
  source: string,
  { client }: BundleSettings,
  { machine, language }: Invocation,
): Promise<Attempt<Gathered>> {
  const named = client && personOfOperand(source);
  if (client && named) return ofPerson(client, named, language);
  const read = await readJson(source, machine);
  if (!read.ok) return read;
  const person = client && personOfJson(read.value);
  if (client && person) return ofPerson(client, person, language);
  return succeeded({ input: read.value, key: caseKey("bundle", read.value), diagnostics: [] });
}

async function ofPerson(
  client: FhirClient,
  asked: PersonAsked,
  language: Invocation["language"],
): Promise<Attempt<Gathered>> {
  const person = await fetchPerson(client, asked);
  if (!person.ok) return failed(person.failure);
  const { id, resources, unsupported } = person.value;
  return succeeded({
    input: {
      resourceType: "Bundle",
      type: "collection",
      // With their addresses, so that references by full address lead to them.
      entry: resources.map((resource) => ({ fullUrl: client.urlOf(resource), resource })),
    },
    // The same person asked for again is the same case, however much data there are by then.
    key: caseKey("person", id),
    diagnostics: unsupported.map((type) => ({
      severity: "information",
      place: type,
      text: UNSUPPORTED[language],
    })),
  });
}

const UNSUPPORTED = {
  en: "the server does not know this kind of resource",
  fr: "le serveur ne connaît pas cette sorte de ressource",
};

/** Answers each operand; one that fails does not stop the others, and the gravest exit code is that of the command. */
export async function answerSources(settings: BundleSettings, invocation: Invocation): Promise<ExitCode> {
  const { operands, language, machine } = invocation;
  const codes: ExitCode[] = [];
  for (const source of operands) {
    const outcome = await answerSource(source, settings, invocation);
    if (typeof outcome !== "number") machine.warn(sayFailure(outcome, language));
    codes.push(typeof outcome === "number" ? outcome : outcome.exitCode);
  }
  const [gravest = exitCode.done] = codes.toSorted((one, other) => other - one);
  return gravest;
}
