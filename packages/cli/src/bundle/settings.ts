import type { CivilDate } from "@opendepistage/core/calendar";
import type { ParameterValues } from "@opendepistage/core/engine";
import type { Law } from "@opendepistage/fhir";
import { createFhirClient, type FhirClient } from "@opendepistage/fhir/client";
import { readParameters } from "../case/parameters.js";
import { readOn } from "../case/read-case.js";
import type { Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { readAuthentication } from "../service/read-authentication.js";
import { serviceFailure } from "../service/service-failure.js";
import { surroundings } from "../service/surroundings.js";
import { SERVER } from "./fetch-person.js";
import { type AnswerOrigin, defaultSender } from "./write-answer.js";

/** What the options of `bundle` say. */
export interface BundleSettings {
  readonly on: CivilDate | undefined;
  readonly law: Law | undefined;
  readonly presume: boolean;
  readonly parameters: ParameterValues;
  readonly sender: AnswerOrigin["sender"];
  /** The server to read from and to write to. */
  readonly client: FhirClient | undefined;
  readonly isDry: boolean;
}

/** Reads the options of `bundle`. */
export async function readSettings({ values, flags, machine }: Invocation): Promise<Attempt<BundleSettings>> {
  const on = readOn(values["on"]);
  if (!on.ok) return on;
  const parameters = await readParameters(values["parameters"], machine);
  if (!parameters.ok) return parameters;
  const sender = readSender(values["sender"]);
  if (sender === undefined) return failed(noSender);
  const { server: url, law } = values;
  const orphan = (["auth", "dry-run"] as const).find((name) => values[name] !== undefined || flags.has(name));
  if (url === undefined && orphan !== undefined) return failed(onlyWithServer(orphan));
  const authentication = await readAuthentication(values["auth"], machine);
  if (!authentication.ok) return authentication;
  const client =
    url === undefined ? undefined : await createFhirClient({ url, surroundings, ...authentication.value });
  if (client && !client.ok) return failed(serviceFailure(SERVER, client.problem));
  return succeeded({
    on: on.value,
    law: law === "FR" || law === "BE-WAL" ? law : undefined,
    presume: flags.has("presume"),
    parameters: parameters.value,
    sender,
    client: client?.value,
    isDry: flags.has("dry-run"),
  });
}

function readSender(text: string | undefined): AnswerOrigin["sender"] | undefined {
  if (text === undefined) return defaultSender;
  const [system = "", value = "", ...more] = text.split("|");
  return URL.canParse(system) && /\S/.test(value) && more.length === 0 ? { system, value } : undefined;
}

const noSender: Failure = {
  exitCode: exitCode.usage,
  message: { en: "--sender is no identifier", fr: "--sender n’est pas un identifiant" },
  hint: {
    en: "write --sender SYSTEM|VALUE, SYSTEM being a URI",
    fr: "écrire --sender SYSTEM|VALEUR, SYSTEM étant un URI",
  },
};

function onlyWithServer(name: string): Failure {
  return {
    exitCode: exitCode.usage,
    message: { en: `--${name} goes with --server`, fr: `--${name} va avec --server` },
  };
}
