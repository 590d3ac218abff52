import type { ConnectionOptions } from "@opendepistage/fhir/client";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { readJson, sourceName } from "../input/read-json.js";
import type { Machine } from "../machine.js";

type Authentication = NonNullable<ConnectionOptions["authentication"]>;

/** The option that says who asks a service. */
export const authenticationOption = {
  auth: {
    value: "FILE",
    text: {
      en: 'JSON file of who asks: {"bearerToken"}, or {"clientId", "scope", "key": private JWK, "tokenUrl"?} for SMART backend services',
      fr: 'fichier JSON de qui demande : {"bearerToken"}, ou {"clientId", "scope", "key" : JWK privé, "tokenUrl" ?} pour SMART backend services',
    },
  },
} as const;

/** Who asks a service, by the file that an option names, such as `--auth`; nobody without it. Its content is never shown. */
export async function readAuthentication(
  source: string | undefined,
  machine: Pick<Machine, "read">,
  option = "--auth",
): Promise<Attempt<{ readonly authentication?: Authentication }>> {
  if (source === undefined) return succeeded({});
  // A key written on the command line would be seen by whoever lists the processes.
  if (/^\s*[{[]/.test(source)) return failed(writtenOut(option));
  const read = await readJson(source, machine);
  if (!read.ok) return failed({ ...read.failure, problems: [] });
  const authentication = authenticationIn(read.value);
  return authentication ? succeeded({ authentication }) : failed(unfit(source));
}

function authenticationIn(value: unknown): Authentication | undefined {
  if (!isObject(value)) return undefined;
  const { bearerToken, clientId, scope, key, tokenUrl, ...others } = value;
  if (Object.keys(others).length > 0) return undefined;
  if (bearerToken !== undefined) {
    const isAlone = [clientId, scope, key, tokenUrl].every((member) => member === undefined);
    return isAlone && typeof bearerToken === "string" && /^[\x21-\x7e]+$/.test(bearerToken)
      ? { bearerToken }
      : undefined;
  }
  if (typeof clientId !== "string" || typeof scope !== "string" || !isObject(key)) return undefined;
  if (tokenUrl === undefined) return { clientId, scope, key };
  return typeof tokenUrl === "string" ? { clientId, scope, key, tokenUrl } : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function writtenOut(option: string): Failure {
  return {
    exitCode: exitCode.usage,
    message: {
      en: `${option} names a file; a secret does not belong on the command line`,
      fr: `${option} nomme un fichier ; un secret n’a pas sa place sur la ligne de commande`,
    },
  };
}

function unfit(source: string): Failure {
  const name = sourceName(source);
  return {
    exitCode: exitCode.badData,
    message: {
      en: `${name.en}: this does not say who asks`,
      fr: `${name.fr} : cela ne dit pas qui demande`,
    },
    hint: {
      en: 'expected {"bearerToken"} or {"clientId", "scope", "key", "tokenUrl"?}; docs/fhir/client.md describes them',
      fr: 'attendu {"bearerToken"} ou {"clientId", "scope", "key", "tokenUrl" ?} ; docs/fhir/client.md les décrit',
    },
  };
}
