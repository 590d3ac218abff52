import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A key and its certificate, made for one test. */
export interface TestCertificate {
  readonly name: string;
  readonly privateKey: KeyObject;
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
}

/** A certificate for 127.0.0.1 (X.509 version 3, P-256), signed by another or by itself. */
export function certificateOf(name: string, issuer?: TestCertificate): TestCertificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(hex("06082a8648ce3d040302"));
  const extensions = sequence(
    // basicConstraints: an authority, if it signs itself.
    ...(issuer ? [] : [sequence(hex("0603551d13"), octets(sequence(hex("0101ff"))))]),
    // subjectAltName: 127.0.0.1
    sequence(hex("0603551d11"), octets(sequence(hex("87047f000001")))),
  );
  const content = sequence(
    tagged(0xa0, hex("020102")),
    tagged(0x02, Buffer.from([1, ...Buffer.from(name)])),
    algorithm,
    nameOf(issuer?.name ?? name),
    sequence(time("20200101000000Z"), time("20991231235959Z")),
    nameOf(name),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, extensions),
  );
  const signature = sign("sha256", content, issuer?.privateKey ?? privateKey);
  const der = sequence(content, algorithm, tagged(0x03, Buffer.concat([hex("00"), signature])));
  const body = der.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    name,
    privateKey,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
  };
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  return Buffer.concat([Buffer.from([tag, 0x82, length >> 8, length & 0xff]), content]);
}

const hex = (text: string) => Buffer.from(text, "hex");
const sequence = (...parts: readonly Buffer[]) => tagged(0x30, Buffer.concat(parts));
const octets = (content: Buffer) => tagged(0x04, content);
const time = (text: string) => tagged(0x18, Buffer.from(text));
const nameOf = (name: string) =>
  sequence(tagged(0x31, sequence(hex("0603550403"), tagged(0x0c, Buffer.from(name)))));
