import { quote } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import { programmeIds } from "@opendepistage/fhir";
import { readParameters } from "../case/parameters.js";
import { readOn } from "../case/read-case.js";
import type { Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { loadDecisions } from "../find-decision.js";
import { readJson, sourceName } from "../input/read-json.js";
import { jwtAuthenticator } from "./authentication/authenticator.js";
import { isLoopback, parseTrustedIssuers, type TrustedIssuer } from "./authentication/trusted-issuers.js";
import { readTls } from "./read-tls.js";
import type { ServeSettings } from "./settings.js";
import type { StartOptions } from "./start-server.js";

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = "8080";
const DEFAULT_BODY_KIB = "4096";
const LAST_PORT = 65_535;
const BYTES_PER_KIB = 1024;
const MOST_KIB = 64 * 1024;

/** Reads what `opendepistage serve` is started with; whatever would serve unsafely is refused. */
export async function readSettings(invocation: Invocation): Promise<Attempt<StartOptions>> {
  const { values, flags, machine, language } = invocation;
  const host = values["host"] ?? DEFAULT_HOST;
  const port = wholeNumber("port", values["port"] ?? DEFAULT_PORT, LAST_PORT);
  if (!port.ok) return port;
  const bodyKib = wholeNumber("max-body", values["max-body"] ?? DEFAULT_BODY_KIB, MOST_KIB);
  if (!bodyKib.ok) return bodyKib;
  const lists = readLists(values);
  if (!lists.ok) return lists;
  const on = readOn(values["on"]);
  if (!on.ok) return on;
  const parameters = await readParameters(values["parameters"], machine);
  if (!parameters.ok) return parameters;
  const issuers = await readIssuers(invocation);
  if (!issuers.ok) return issuers;
  if (!isLoopback(host) && !issuers.value) return failed(unguarded(host));
  const tls = await readTls(values, machine);
  if (!tls.ok) return tls;
  const decisions = await loadDecisions();
  const authenticator =
    issuers.value && jwtAuthenticator({ issuers: issuers.value, now: machine.now, fetch: globalThis.fetch });
  return succeeded({
    host,
    port: port.value,
    tls: tls.value,
    settingsAt: (url): ServeSettings => {
      const baseUrl = lists.value.baseUrl ?? url;
      return {
        decisions,
        baseUrl,
        language,
        on: on.value,
        presume: flags.has("presume"),
        parameters: parameters.value,
        programmes: lists.value.programmes,
        fhirServers: lists.value.fhirServers,
        allowedOrigins: lists.value.origins,
        hosts: authenticator ? undefined : hostsOf([url, baseUrl]),
        bodyBytes: bodyKib.value * BYTES_PER_KIB,
        isSecure: tls.value !== undefined,
        authenticator,
      };
    },
  });
}

/** Without tokens, a page of another site could have a browser call a server on loopback under a name of its own. */
function hostsOf(urls: readonly string[]): readonly string[] {
  return urls.flatMap((url) => {
    const { host, port } = new URL(url);
    return [host, `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  });
}

interface Lists {
  readonly programmes: readonly string[];
  readonly fhirServers: readonly string[];
  readonly origins: readonly string[];
  readonly baseUrl: string | undefined;
}

function readLists(values: Invocation["values"]): Attempt<Lists> {
  const programmes = listIn(values["programmes"] ?? programmeIds.join(","));
  const unknown = programmes.find((id) => !(programmeIds as readonly string[]).includes(id));
  if (unknown !== undefined) return failed(notOneOf("programmes", unknown, programmeIds));
  const fhirServers = listIn(values["fhir-server"] ?? "");
  const origins = listIn(values["allow-origin"] ?? "");
  const badServer = fhirServers.find((url) => !isPlainUrl(url));
  if (badServer !== undefined) return failed(noUrl("fhir-server", badServer));
  const badOrigin = origins.find((origin) => !isPlainUrl(origin) || new URL(origin).origin !== origin);
  if (badOrigin !== undefined) return failed(noUrl("allow-origin", badOrigin));
  const { "base-url": baseUrl } = values;
  if (baseUrl !== undefined && !isPlainUrl(baseUrl)) return failed(noUrl("base-url", baseUrl));
  return succeeded({ programmes, fhirServers, origins, baseUrl: baseUrl?.replace(/\/+$/, "") });
}

function listIn(text: string): readonly string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === "");
}

async function readIssuers({
  values,
  machine,
}: Invocation): Promise<Attempt<readonly TrustedIssuer[] | undefined>> {
  const { "trusted-issuers": source } = values;
  if (source === undefined) return succeeded(undefined);
  const read = await readJson(source, machine);
  if (!read.ok) return read;
  const parsed = parseTrustedIssuers(read.value);
  if (parsed.ok) return succeeded(parsed.issuers);
  const name = sourceName(source);
  return failed({
    exitCode: exitCode.badData,
    message: {
      en: `${name.en}: these are no trusted issuers`,
      fr: `${name.fr} : ce ne sont pas des émetteurs de confiance`,
    },
    problems: parsed.problems,
  });
}

function wholeNumber(option: string, text: string, most: number): Attempt<number> {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  const least = option === "port" ? 0 : 1;
  if (value >= least && value <= most) return succeeded(value);
  return failed(
    usage({
      en: `--${option} is no whole number from ${least} to ${most}`,
      fr: `--${option} n’est pas un nombre entier de ${least} à ${most}`,
    }),
  );
}

function noUrl(option: string, text: string): Failure {
  return usage({
    en: `--${option}: ${quote(text)} is no plain http or https URL`,
    fr: `--${option} : ${quote(text)} n’est pas une URL http ou https simple`,
  });
}

function notOneOf(option: string, text: string, known: readonly string[]): Failure {
  return usage({
    en: `--${option}: ${quote(text)} is none of ${known.join(", ")}`,
    fr: `--${option} : ${quote(text)} n’est aucun de ${known.join(", ")}`,
  });
}

function unguarded(host: string): Failure {
  return {
    ...usage({
      en: `--host ${host} can be reached from other machines: --trusted-issuers is needed`,
      fr: `--host ${host} est joignable d’autres machines : il faut --trusted-issuers`,
    }),
    hint: {
      en: "a file of the CDS clients whose tokens are accepted; without it the server listens on 127.0.0.1 alone",
      fr: "un fichier des clients CDS dont les jetons sont acceptés ; à défaut le serveur n’écoute que sur 127.0.0.1",
    },
  };
}

function usage(message: Bilingual): Failure {
  return { exitCode: exitCode.usage, message };
}
