import type { Problem } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import { type Dataset, isDataset, textAt } from "./dataset.js";
import { readDate, readInstant } from "./read-date.js";
import { type Identity, type ReadInstance, readInstance } from "./read-instance.js";
import type { StudyReading } from "./study-reading.js";

/** A study, or why the metadata are not of one. */
export type ParsedStudy =
  | { readonly ok: true; readonly study: StudyReading }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the metadata of a study: DICOM JSON as `/studies/{uid}/metadata` of DICOMweb gives it, one data set for each
 * instance. What it does not tell is a problem with its place, never a guess.
 */
export function readStudyMetadata(metadata: unknown): ParsedStudy {
  const datasets =
    Array.isArray(metadata) && metadata.length > 0 && metadata.every(isDataset) ? metadata : [];
  const [first] = datasets;
  if (first === undefined) return failed("", NO_METADATA, METADATA);
  const uid = uidAt(first, "StudyInstanceUID");
  if (uid === undefined) return failed("instances[0].StudyInstanceUID", NO_UID, A_UID);
  const stranger = datasets.findIndex((dataset) => uidAt(dataset, "StudyInstanceUID") !== uid);
  if (stranger >= 0) return failed(`instances[${stranger}].StudyInstanceUID`, OTHER_STUDY, ONE_STUDY);
  const identities = datasets.map(identityOf);
  const nameless = identities.indexOf(undefined);
  if (nameless >= 0) return failed(`instances[${nameless}]`, NO_UID, IDENTITY);
  const named = once(datasets, identities as readonly Identity[]);
  return {
    ok: true,
    study: studyOf(
      uid,
      first,
      named.map(([dataset, identity]) => readInstance(dataset, identity)),
    ),
  };
}

function studyOf(uid: string, first: Dataset, read: readonly ReadInstance[]): StudyReading {
  const on = readDate(textAt(first, "StudyDate"));
  const startedAt = readInstant(on, textAt(first, "StudyTime"), textAt(first, "TimezoneOffsetFromUTC"));
  const accessionNumber = textAt(first, "AccessionNumber");
  return {
    uid,
    ...(on === undefined ? {} : { on }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(accessionNumber === undefined ? {} : { accessionNumber }),
    instances: read.map(({ instance }) => instance),
    setAside: read.flatMap(({ instance: { place }, reason }) =>
      reason === undefined ? [] : [{ place, reason }],
    ),
    problems: [...(on === undefined ? [NO_DATE] : []), ...read.flatMap(({ problems }) => problems)],
  };
}

/** Each instance once: an archive may list one twice. */
function once(datasets: readonly Dataset[], identities: readonly Identity[]): readonly [Dataset, Identity][] {
  const seen = new Set<string>();
  return datasets.flatMap((dataset, index): [Dataset, Identity][] => {
    const identity = identities[index];
    if (identity === undefined || seen.has(identity.uid)) return [];
    seen.add(identity.uid);
    return [[dataset, identity]];
  });
}

function identityOf(dataset: Dataset, index: number): Identity | undefined {
  const uid = uidAt(dataset, "SOPInstanceUID");
  const sopClass = uidAt(dataset, "SOPClassUID");
  const series = uidAt(dataset, "SeriesInstanceUID");
  if (uid === undefined || sopClass === undefined || series === undefined) return undefined;
  return { place: `instances[${index}]`, uid, sopClass, series };
}

function uidAt(
  dataset: Dataset,
  attribute: "SOPClassUID" | "SOPInstanceUID" | "SeriesInstanceUID" | "StudyInstanceUID",
): string | undefined {
  const text = textAt(dataset, attribute);
  return text !== undefined && /^[\d.]{1,64}$/.test(text) ? text : undefined;
}

function failed(path: string, found: Bilingual, expected: Bilingual): ParsedStudy {
  return { ok: false, problems: [{ path, found, expected }] };
}

const NO_METADATA = { en: "something else, or nothing", fr: "autre chose, ou rien" };
const METADATA = {
  en: "the metadata of a study: a list of DICOM JSON data sets",
  fr: "les métadonnées d’une étude : une liste de jeux de données DICOM JSON",
};
const NO_UID = { en: "no UID", fr: "pas d’UID" };
const A_UID = { en: "the UID of the study", fr: "l’UID de l’étude" };
const OTHER_STUDY = { en: "another study, or none", fr: "une autre étude, ou aucune" };
const ONE_STUDY = { en: "one study", fr: "une seule étude" };
const IDENTITY = {
  en: "the UIDs of instance, class and series",
  fr: "les UID de l’instance, de la classe et de la série",
};
const NO_DATE: Problem = {
  path: "StudyDate",
  found: { en: "no date of the calendar", fr: "pas de date du calendrier" },
  expected: { en: "the day of the study, YYYYMMDD", fr: "le jour de l’étude, AAAAMMJJ" },
};
