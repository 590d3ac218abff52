import type { Written } from "@opendepistage/core/engine";
import type { InstanceReading, StudyReading, View } from "./study-reading.js";

/** The decisions that are taken on the images of a study. */
export const imageDecisions = [
  "fr.breast.examination-content",
  "be.breast.image-set",
  "be.breast.image-transfer",
] as const;

export type ImageDecision = (typeof imageDecisions)[number];

/** Facts of a decision that a study tells, as JSON; `parseFacts` of core checks them with what is known besides. */
export type WrittenFacts = Readonly<Record<string, Written>>;

/**
 * The facts that a study tells for a decision. Where something of an image could not be read that the decision looks
 * at, `images` stays unknown: a list without that image would say too little or too much.
 */
export function imageFactsOf(study: StudyReading, decision: ImageDecision): WrittenFacts {
  if (decision === "be.breast.image-transfer") return {};
  const images = study.instances.filter(({ kind }) => kind === "image");
  const written = decision === "be.breast.image-set" ? images.map(writeSent) : images.map(writeTaken(images));
  return written.includes(undefined) ? {} : { images: written as readonly Written[] };
}

/** An image as the CCRef receives it (BE-CCREF-2024, AC 8, 2). */
function writeSent({ side, view, transferSyntax, processing }: InstanceReading): Written | undefined {
  const isWhole =
    side !== undefined && view !== undefined && transferSyntax !== undefined && processing !== undefined;
  // An additional view is an image of the set and not one of the two incidences.
  return isWhole
    ? { side, view: view.isFull ? view.name : additional(view), transferSyntax, processing }
    : undefined;
}

/** An image as the radiologist takes it (FR-ARR-2024, annexe III). */
function writeTaken(images: readonly InstanceReading[]) {
  return ({ side, view, marks }: InstanceReading): Written | undefined => {
    if (side === undefined || view === undefined) return undefined;
    // An additional view beside the full one is no second incidence, but must be marked all the same.
    const hasFull = images.some(
      (other) => other.side === side && other.view?.name === view.name && other.view.isFull,
    );
    return view.isFull || hasFull ? { side, view: view.name, marks } : undefined;
  };
}

function additional({ name, modifiers }: View): string {
  return [name, ...modifiers].join("+");
}
