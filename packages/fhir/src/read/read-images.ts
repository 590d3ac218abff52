import { kindOf } from "../images/sop-classes.js";
import { processingOfSopClass, processingTerms, type Side, sideTerms, viewTerms } from "../terms/breast.js";
import {
  DICOM,
  IMAGE_ADDITIONAL_VIEW,
  IMAGE_PROCESSING,
  IMAGE_SIDE,
  IMAGE_TRANSFER_SYNTAX,
  IMAGE_VIEW,
  IMAGE_VIEW_MODIFIER,
} from "../terms/systems.js";
import { meaningOf, termsIn } from "./concept.js";
import type { Node } from "./node.js";
import { carry, type ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";
import { hasStatus } from "./status.js";

/** Reads the images of a mammogram: side, view, transfer syntax, processing; a set of which one is missing gives none. */
export function readImages(study: Resource, context: ReadingContext): void {
  if (!hasStatus(study, context, ["available"])) return;
  const series = study.takeAll("series");
  const modalities = [...study.takeAll("modality"), ...series.flatMap((one) => one.children("modality"))];
  const kinds = modalities.flatMap(termsIn);
  if (!kinds.some(({ system, code }) => code === "MG" && (system === DICOM || system === ""))) {
    study.refuse("not-mapped", kinds[0]);
    return;
  }
  const read = series.map((one) => readSeries(one, study));
  const images = read.flatMap(({ images: ofSeries }) => ofSeries);
  carry(context, study, { what: "examination", place: study.place, value: "mammogram-images" });
  study.take("numberOfSeries");
  const said = study.take("numberOfInstances")?.value;
  const count = read.reduce((sum, one) => sum + one.count, 0);
  const isWhole = read.every((one) => one.isWhole) && (said === undefined || said === count);
  if (!isWhole) context.problems.push(imagesMissing(study));
  const known = images.flatMap((image) => image ?? []);
  if (!isWhole || images.length === 0 || known.length < images.length) return;
  context.facts.push({
    decision: "be.breast.image-set",
    path: "images",
    value: known,
    place: `${study.place}.series`,
    resource: study,
  });
}

interface Image {
  readonly side: Side;
  readonly view: string;
  readonly transferSyntax: string;
  readonly processing: string;
}

interface SeriesReading {
  /** An image of which something is not told is undefined. */
  readonly images: readonly (Image | undefined)[];
  /** How many instances there are, of images and of what else. */
  readonly count: number;
  readonly isWhole: boolean;
}

function readSeries(series: Node, study: Resource): SeriesReading {
  const instances = series.children("instance");
  const side = agreed(
    meaningOf(series.child("laterality"), sideTerms),
    meaningOf(series.child("bodySite"), sideTerms),
  );
  const said = series.child("numberOfInstances")?.value;
  const images = instances.flatMap((instance) => {
    if (kindOf(uidOf(instance.child("sopClass")?.text("code"))) !== "image") {
      study.list(instance.place, "not-mapped");
      return [];
    }
    const { image, missing } = readInstance(instance, side);
    for (const url of missing) study.list(`${instance.place}.extension('${url}')`, "no-value");
    return [image];
  });
  return { images, count: instances.length, isWhole: said === undefined || said === instances.length };
}

/** The side that is told; none where two are told that differ. */
function agreed(one: Side | undefined, other: Side | undefined): Side | undefined {
  return one === undefined || other === undefined || one === other ? (one ?? other) : undefined;
}

interface InstanceReading {
  readonly image: Image | undefined;
  /** The extensions that would tell what is not known of the image. */
  readonly missing: readonly string[];
}

function readInstance(instance: Node, sideOfSeries: Side | undefined): InstanceReading {
  const side = agreed(
    meaningOf(extensionOf(instance, IMAGE_SIDE)?.child("valueCoding"), sideTerms),
    sideOfSeries,
  );
  const view = viewOf(instance);
  const transferSyntax = extensionOf(instance, IMAGE_TRANSFER_SYNTAX)?.text("valueOid");
  const processing =
    meaningOf(extensionOf(instance, IMAGE_PROCESSING)?.child("valueCoding"), processingTerms) ??
    processingOfSopClass.get(
      instance
        .child("sopClass")
        ?.text("code")
        ?.replace(/^urn:oid:/, "") ?? "",
    );
  if (side !== undefined && view !== undefined && transferSyntax !== undefined && processing !== undefined)
    return { image: { side, view, transferSyntax: uidOf(transferSyntax), processing }, missing: [] };
  const told = {
    [IMAGE_SIDE]: side,
    [IMAGE_VIEW]: view,
    [IMAGE_TRANSFER_SYNTAX]: transferSyntax,
    [IMAGE_PROCESSING]: processing,
  };
  return {
    image: undefined,
    missing: Object.entries(told).flatMap(([url, value]) => (value === undefined ? [url] : [])),
  };
}

/** The view of a whole breast; an additional one with its modifiers, so that it is none of the two incidences. */
function viewOf(instance: Node): string | undefined {
  const full = meaningOf(extensionOf(instance, IMAGE_VIEW)?.child("valueCoding"), viewTerms);
  const additional = meaningOf(extensionOf(instance, IMAGE_ADDITIONAL_VIEW)?.child("valueCoding"), viewTerms);
  if (full !== undefined || additional === undefined) return full;
  const modifiers = instance
    .children("extension")
    .filter((extension) => extension.text("url") === IMAGE_VIEW_MODIFIER)
    .flatMap((extension) => termsIn(extension.child("valueCoding")).map(({ code }) => code));
  return [additional, ...modifiers].join("+");
}

/** A UID, of its OID as a URI. */
function uidOf(oid: string | undefined): string {
  return (oid ?? "").replace(/^urn:oid:/, "");
}

function extensionOf(node: Node, url: string): Node | undefined {
  return node.children("extension").find((extension) => extension.text("url") === url);
}

function imagesMissing({ place }: Resource) {
  return readingProblem("images-missing", place, {
    found: { en: "another number of images than is told", fr: "un autre nombre d’images qu’annoncé" },
    expected: { en: "every image of the study", fr: "toutes les images de l’examen" },
  });
}
