import { createPrivateKey, X509Certificate } from "node:crypto";
import type { Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import { readBytes } from "../input/read-bytes.js";
import type { Machine } from "../machine.js";

/** A key with its certificate, in PEM. */
export interface TlsFiles {
  readonly key: Uint8Array;
  readonly cert: Uint8Array;
}

/** Reads `--tls-key` and `--tls-cert`, which go together; undefined without them. */
export async function readTls(
  { "tls-key": keyFile, "tls-cert": certFile }: Invocation["values"],
  machine: Pick<Machine, "read">,
): Promise<Attempt<TlsFiles | undefined>> {
  if (keyFile === undefined && certFile === undefined) return succeeded(undefined);
  if (keyFile === undefined || certFile === undefined)
    return failed({
      exitCode: exitCode.usage,
      message: { en: "--tls-key and --tls-cert go together", fr: "--tls-key et --tls-cert vont ensemble" },
    });
  const key = await readBytes(keyFile, machine);
  if (!key.ok) return key;
  const cert = await readBytes(certFile, machine);
  if (!cert.ok) return cert;
  if (!isPair(key.value, cert.value)) return failed(noPair(keyFile, certFile));
  return succeeded({ key: key.value, cert: cert.value });
}

function isPair(key: Uint8Array, cert: Uint8Array): boolean {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(Buffer.from(key)));
  } catch {
    return false;
  }
}

function noPair(keyFile: string, certFile: string) {
  return {
    exitCode: exitCode.badData,
    message: {
      en: `${keyFile} and ${certFile} are no private key and its certificate in PEM`,
      fr: `${keyFile} et ${certFile} ne sont pas une clé privée et son certificat en PEM`,
    },
  } as const;
}
