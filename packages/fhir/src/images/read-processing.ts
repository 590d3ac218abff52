import { processingOfSopClass } from "../terms/breast.js";
import { type Dataset, textAt, textsAt } from "./dataset.js";
import { type Finding, found, nothing, unread } from "./finding.js";
import type { Processing } from "./study-reading.js";

const INTENTS: ReadonlyMap<string, Processing> = new Map([
  ["FOR PROCESSING", "for-processing"],
  ["FOR PRESENTATION", "for-presentation"],
]);

/**
 * How far an image is from what the detector saw: post-processed where it was made after the examination (Image Type
 * (0008,0008) second value SECONDARY, or Conversion Type (0008,0064) WSD, a workstation); else Presentation Intent
 * Type (0008,0068), else the class of the object.
 */
export function readProcessing(dataset: Dataset, sopClass: string): Finding<Processing> {
  const [, examination] = textsAt(dataset, "ImageType");
  if (examination === "SECONDARY" || textAt(dataset, "ConversionType") === "WSD")
    return found("post-processed");
  const intent = textAt(dataset, "PresentationIntentType");
  const ofClass = processingOfSopClass.get(sopClass) as Processing | undefined;
  if (intent === undefined) {
    return ofClass ? found(ofClass) : unread("PresentationIntentType", nothing, EXPECTED);
  }
  const processing = INTENTS.get(intent);
  if (processing === undefined) return unread("PresentationIntentType", OTHER, EXPECTED);
  if (ofClass !== undefined && ofClass !== processing) {
    return unread("PresentationIntentType", CONTRADICTION, EXPECTED);
  }
  return found(processing);
}

const EXPECTED = { en: "FOR PROCESSING or FOR PRESENTATION", fr: "FOR PROCESSING ou FOR PRESENTATION" };
const OTHER = { en: "another value", fr: "une autre valeur" };
const CONTRADICTION = {
  en: "another intent than that of the class (0008,0016)",
  fr: "une autre destination que celle de la classe (0008,0016)",
};
