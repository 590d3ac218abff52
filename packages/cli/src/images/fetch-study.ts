import { readStudyMetadata, type StudyReading, withTransferSyntaxes } from "@opendepistage/fhir";
import {
  type ConnectionOptions,
  createDicomWebClient,
  type DicomWebClient,
  type Result,
} from "@opendepistage/fhir/client";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import { serviceFailure } from "../service/service-failure.js";

const ARCHIVE = { en: "the image archive", fr: "l’archive d’images" };

/** Reads a study from an image archive; transfer syntaxes that its metadata lack are asked of the images themselves. */
export async function fetchStudy(options: ConnectionOptions, uid: string): Promise<Attempt<StudyReading>> {
  const client = await createDicomWebClient(options);
  const metadata = client.ok ? await client.value.studyMetadata(uid) : client;
  if (!metadata.ok) return failed(serviceFailure(ARCHIVE, metadata.problem));
  const parsed = readStudyMetadata(metadata.value);
  if (!parsed.ok) return failed({ ...unreadable, problems: parsed.problems });
  if (parsed.study.uid !== uid) return failed(otherStudy);
  if (!client.ok) return succeeded(parsed.study);
  const found = await missingTransferSyntaxes(parsed.study, client.value);
  if (!found.ok) return failed(serviceFailure(ARCHIVE, found.problem));
  return succeeded(withTransferSyntaxes(parsed.study, found.value));
}

async function missingTransferSyntaxes(
  { uid: study, instances }: StudyReading,
  client: DicomWebClient,
): Promise<Result<ReadonlyMap<string, string>>> {
  const found = new Map<string, string>();
  for (const { kind, transferSyntax, series, uid: instance } of instances) {
    if (kind !== "image" || transferSyntax !== undefined) continue;
    const asked = await client.transferSyntax({ study, series, instance });
    if (!asked.ok) return asked;
    if (asked.value !== undefined) found.set(instance, asked.value);
  }
  return { ok: true, value: found };
}

const unreadable = {
  exitCode: exitCode.serviceUnavailable,
  message: {
    en: "the image archive answered no metadata of a study",
    fr: "l’archive d’images n’a pas répondu par les métadonnées d’une étude",
  },
} as const;

const otherStudy = {
  exitCode: exitCode.serviceUnavailable,
  message: {
    en: "the image archive answered with another study",
    fr: "l’archive d’images a répondu par une autre étude",
  },
} as const;
