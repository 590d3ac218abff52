import type { Problem } from "@opendepistage/core/border";
import type { Bilingual } from "@opendepistage/core/engine";
import { type Dataset, numberAt, textAt, textsAt } from "./dataset.js";
import type { Finding } from "./finding.js";
import { readMarks } from "./read-marks.js";
import { readProcessing } from "./read-processing.js";
import { readSide } from "./read-side.js";
import { readTransferSyntax } from "./read-transfer-syntax.js";
import { readView } from "./read-view.js";
import { kindOf, type ObjectKind } from "./sop-classes.js";
import type { InstanceReading } from "./study-reading.js";

/** An object of a study, why it is not judged as an image, and what could not be read of it. */
export interface ReadInstance {
  readonly instance: InstanceReading;
  readonly reason?: Bilingual;
  readonly problems: readonly Problem[];
}

/** What identifies an object; without any of it, it cannot be told from others. */
export interface Identity {
  readonly place: string;
  readonly uid: string;
  readonly sopClass: string;
  readonly series: string;
}

/** Reads one object of a study. */
export function readInstance(dataset: Dataset, identity: Identity): ReadInstance {
  const modality = textAt(dataset, "Modality") ?? "OT";
  const seriesNumber = numberAt(dataset, "SeriesNumber");
  const number = numberAt(dataset, "InstanceNumber");
  const base = {
    ...identity,
    modality,
    ...(seriesNumber === undefined ? {} : { seriesNumber }),
    ...(number === undefined ? {} : { number }),
  };
  const { kind, reason } = classify(dataset, { modality, sopClass: identity.sopClass });
  if (reason !== undefined) return { instance: { ...base, kind, marks: [] }, reason, problems: [] };
  return readImage(dataset, { ...base, kind, marks: [] });
}

function readImage(dataset: Dataset, base: InstanceReading): ReadInstance {
  const problems: Problem[] = [];
  const valueOf = <T>(finding: Finding<T>): T | undefined => {
    if (finding.ok) return finding.value;
    problems.push({ ...finding.problem, path: `${base.place}.${finding.problem.path}` });
    return undefined;
  };
  const side = valueOf(readSide(dataset));
  const view = valueOf(readView(dataset));
  const transferSyntax = valueOf(readTransferSyntax(dataset));
  const processing = valueOf(readProcessing(dataset, base.sopClass));
  // Kept as it is now, its pixels are no longer those of the detector.
  if (textAt(dataset, "LossyImageCompression") === "01") problems.push(lossy(base.place));
  const read = {
    ...(side === undefined ? {} : { side }),
    ...(view === undefined ? {} : { view }),
    ...(transferSyntax === undefined ? {} : { transferSyntax }),
    ...(processing === undefined ? {} : { processing }),
  };
  return { instance: { ...base, ...read, marks: readMarks(dataset, read) }, problems };
}

function lossy(place: string): Problem {
  return {
    path: `${place}.LossyImageCompression`,
    found: {
      en: "an image that was once compressed with loss",
      fr: "un cliché qui a été un jour compressé avec perte",
    },
    expected: { en: "one that never was", fr: "un cliché qui ne l’a jamais été" },
  };
}

/** Values of Image Type (0008,0008) of images that were reckoned or taken for a tomosynthesis. */
const OF_TOMOSYNTHESIS = ["GENERATED_2D", "TOMO_PROJ", "TOMO_SCOUT"];
const MAMMOGRAPHY = ["1.2.840.10008.5.1.4.1.1.1.2", "1.2.840.10008.5.1.4.1.1.1.2.1"];
const SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";

interface Classified {
  readonly kind: ObjectKind;
  readonly reason?: Bilingual;
}

/** What an object is, and why it is set aside if it is. */
function classify(
  dataset: Dataset,
  { modality, sopClass }: Pick<InstanceReading, "modality" | "sopClass">,
): Classified {
  const kind = kindOf(sopClass);
  if (kind !== "image") return { kind, reason: REASONS[kind] };
  if (textsAt(dataset, "ImageType").some((value) => OF_TOMOSYNTHESIS.includes(value))) {
    return { kind: "tomosynthesis", reason: REASONS.tomosynthesis };
  }
  if (!MAMMOGRAPHY.includes(sopClass) && modality !== "MG") return { kind: "other", reason: REASONS.other };
  const isBare = sopClass === SECONDARY_CAPTURE && !readSide(dataset).ok && !readView(dataset).ok;
  return isBare ? { kind: "other", reason: CAPTURE } : { kind };
}

const REASONS: Readonly<Record<Exclude<ObjectKind, "image">, Bilingual>> = {
  tomosynthesis: {
    en: "tomosynthesis, or an image reckoned from one: not one of the views of a mammogram",
    fr: "tomosynthèse, ou image calculée à partir d’elle : ce n’est pas une incidence de mammographie",
  },
  document: {
    en: "a report or a presentation, no image",
    fr: "un compte rendu ou une présentation, pas une image",
  },
  other: { en: "no mammogram by its class", fr: "pas une mammographie d’après sa classe" },
};
const CAPTURE: Bilingual = {
  en: "a screen capture without side and view",
  fr: "une capture d’écran sans côté ni incidence",
};
