import { transferSyntaxIn } from "../images/part-ten.js";
import { type Connection, type ConnectionOptions, openConnection } from "./connection.js";
import type { HttpRequest } from "./exchange.js";
import { readJsonAnswer } from "./json-answer.js";
import { failed, type Result, succeeded } from "./problem.js";
import { send } from "./send.js";
import { resolveWithin } from "./service-address.js";
import { codeOfStatus } from "./status.js";

/** A DICOM unique identifier (PS3.5, 9.1). */
const UID = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+$/;

/** Whether a text is a DICOM unique identifier. */
export function isUid(text: string): boolean {
  return UID.test(text) && text.length <= 64;
}

/** Bytes of an object that are read to learn its transfer syntax: the head of the answer, and the file meta group. */
const HEAD_BYTES = 8192;

/** Which object of which series of which study. */
export interface InstancePlace {
  readonly study: string;
  readonly series: string;
  readonly instance: string;
}

/** An image archive that speaks DICOMweb (PS3.18): what it is asked is answered, or told as a problem. */
export class DicomWebClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The metadata of all instances of a study (WADO-RS), as DICOM JSON; still to be read. */
  async studyMetadata(study: string): Promise<Result<unknown>> {
    if (!isUid(study)) return failed("id-invalid", { message: NO_UID });
    const sent = await this.#get(`studies/${study}/metadata`, { accept: "application/dicom+json" });
    if (!sent.ok) return sent;
    // An archive may answer for a study that it does not have with success and nothing.
    return sent.value.status === 204 ? failed("not-found", { status: 204 }) : readJsonAnswer(sent.value);
  }

  /**
   * The transfer syntax in which an archive keeps an instance; undefined where it does not tell. Only the first bytes
   * of the object are read. For archives whose metadata lack (0008,3002).
   */
  async transferSyntax({ study, series, instance }: InstancePlace): Promise<Result<string | undefined>> {
    if (![study, series, instance].every(isUid)) return failed("id-invalid", { message: NO_UID });
    const accept = 'multipart/related; type="application/dicom"; transfer-syntax=*';
    const sent = await this.#get(`studies/${study}/series/${series}/instances/${instance}`, {
      accept,
      prefixBytes: HEAD_BYTES,
    });
    if (!sent.ok) return sent;
    const { status, attempts, body } = sent.value;
    if (status < 200 || status > 299) return failed(codeOfStatus(status), { status, attempts });
    return succeeded(transferSyntaxIn(body));
  }

  async #get(place: string, { accept, ...rest }: { readonly accept: string; readonly prefixBytes?: number }) {
    const { address, context } = this.#connection;
    const url = resolveWithin(address, place);
    if (url === undefined) return failed("address-invalid");
    const request: HttpRequest = { method: "GET", url, headers: { accept }, isRepeatable: true, ...rest };
    return await send(request, context);
  }
}

const NO_UID = {
  en: "this is no DICOM UID: numbers with points between them, 64 characters at most",
  fr: "ce n’est pas un UID DICOM : des nombres séparés par des points, 64 caractères au plus",
};

/** A client of the image archive at an address, such as `https://pacs.example/dicom-web`; nothing is asked yet. */
export async function createDicomWebClient(options: ConnectionOptions): Promise<Result<DicomWebClient>> {
  const connection = await openConnection(options);
  return connection.ok ? succeeded(new DicomWebClient(connection.value)) : connection;
}
