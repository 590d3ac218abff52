import { derivedFrom, fact, listOf, oneOf, record, text } from "../../engine/index.js";
import { channel } from "./image-transfer.js";

/** Fewest images of a study: two views of each breast (BE-CCREF-2024, AC 8, 2). */
const FEWEST_IMAGES = 4;

/** The views that two incidences of each breast stand for in screening: craniocaudal and mediolateral oblique. */
const VIEWS = ["CC", "MLO"] as const;
const SIDES = ["left", "right"] as const;

/** DICOM transfer syntaxes that hold pixels as they are: implicit little endian, explicit little and big endian. */
const UNCOMPRESSED: readonly string[] = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"];

const image = record({
  side: oneOf("left", "right"),
  view: text,
  transferSyntax: text,
  processing: oneOf("for-processing", "for-presentation", "post-processed"),
});

export const facts = {
  images: fact(listOf(image), {
    en: "Images of the study: side, DICOM view code, transfer syntax UID and processing",
    fr: "Clichés de l’étude : côté, code DICOM d’incidence, UID de syntaxe de transfert et traitement",
  }),
  channel,
};

interface Image {
  readonly side: "left" | "right";
  readonly view: string;
  readonly transferSyntax: string;
  readonly processing: "for-processing" | "for-presentation" | "post-processed";
}

type Reason = "too-few-images" | "missing-view" | "compressed" | "processed";

/** What each requirement on the images is broken by, in the order of the contract. */
const BROKEN_BY: Readonly<Record<Reason, (images: readonly Image[]) => boolean>> = {
  "too-few-images": ({ length }) => length < FEWEST_IMAGES,
  "missing-view": (images) =>
    SIDES.some((side) =>
      VIEWS.some((view) => !images.some((found) => found.side === side && found.view === view)),
    ),
  compressed: (images) => images.some(({ transferSyntax }) => !UNCOMPRESSED.includes(transferSyntax)),
  // "No pre- or post-processing" is read as no alteration beyond the two forms that DICOM defines for a mammogram.
  processed: (images) => images.some(({ processing }) => processing === "post-processed"),
};

/** Why images are not acceptable, in the order of the contract. */
export function faultsOf(images: readonly Image[]): readonly Reason[] {
  return (Object.keys(BROKEN_BY) as Reason[]).filter((reason) => BROKEN_BY[reason](images));
}

const acceptable: readonly Image[] = SIDES.flatMap((side) =>
  VIEWS.map((view) => ({
    side,
    view,
    transferSyntax: "1.2.840.10008.1.2.1",
    processing: "for-presentation" as const,
  })),
);

export const images = derivedFrom(facts)({
  text: { en: "Images of the study", fr: "Clichés de l’étude" },
  classes: {
    conforming: {
      en: "four or more, CC and MLO of both sides, uncompressed, not post-processed",
      fr: "quatre au moins, face et oblique des deux côtés, non compressés, sans post-traitement",
    },
    deviating: { en: "not so", fr: "non conformes" },
  },
  reads: ["images"],
  thresholds: [FEWEST_IMAGES],
  examples: { images: [acceptable, [...acceptable, ...acceptable]] },
  classify: (known) => (faultsOf(known.images).length === 0 ? "conforming" : "deviating"),
});
