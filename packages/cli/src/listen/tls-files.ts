import type { ClientTls, ServerTls } from "@opendepistage/hl7/mllp";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { readBytes } from "../input/read-bytes.js";
import type { Machine } from "../machine.js";
import { readTls } from "../serve/read-tls.js";

/** TLS of the two sides: where messages come in, and where they are forwarded to. */
export interface MllpTls {
  readonly server: ServerTls | undefined;
  readonly client: ClientTls;
}

type Values = Readonly<Record<string, string>>;

/** Reads the files that the options name. The certificate of the listener is also the one it shows to destinations. */
export async function readMllpTls(values: Values, machine: Pick<Machine, "read">): Promise<Attempt<MllpTls>> {
  const own = await readTls(values, machine);
  if (!own.ok) return own;
  const clients = await readAuthorities(values["tls-ca"], machine);
  if (!clients.ok) return clients;
  const destinations = await readAuthorities(values["forward-ca"], machine);
  if (!destinations.ok) return destinations;
  if (clients.value !== undefined && own.value === undefined) return failed(authoritiesAlone);
  return succeeded({
    server: own.value && { ...own.value, ...(clients.value && { ca: clients.value }) },
    client: { ...own.value, ...(destinations.value && { ca: destinations.value }) },
  });
}

async function readAuthorities(
  file: string | undefined,
  machine: Pick<Machine, "read">,
): Promise<Attempt<string | undefined>> {
  if (file === undefined) return succeeded(undefined);
  const read = await readBytes(file, machine);
  if (!read.ok) return read;
  const text = Buffer.from(read.value).toString("latin1");
  // Node takes anything here, and then trusts nobody.
  if (text.includes("-----BEGIN CERTIFICATE-----")) return succeeded(text);
  return failed({
    exitCode: exitCode.badData,
    message: {
      en: `${file} holds no certificate in PEM`,
      fr: `${file} ne contient aucun certificat en PEM`,
    },
  });
}

const authoritiesAlone: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--tls-ca needs --tls-key and --tls-cert",
    fr: "--tls-ca demande --tls-key et --tls-cert",
  },
};
