import type { Bilingual, Language } from "@opendepistage/core/engine";
import type { InstanceReading, StudyReading } from "@opendepistage/fhir";
import type { Judgement } from "../images/judge-study.js";
import { columns, section, wrap } from "./lay-out.js";
import { label } from "./punctuation.js";
import { renderResult } from "./result.js";

const WORDS = {
  study: { en: "Study", fr: "Étude" },
  undated: { en: "undated", fr: "sans date" },
  images: { en: "Images", fr: "Clichés" },
  setAside: { en: "Not judged as images of the breast", fr: "Non jugés comme clichés du sein" },
  unknown: { en: "not told", fr: "non indiqué" },
  left: { en: "left", fr: "gauche" },
  right: { en: "right", fr: "droit" },
  additional: { en: "additional view", fr: "incidence complémentaire" },
  "for-processing": { en: "for processing", fr: "avant traitement" },
  "for-presentation": { en: "for presentation", fr: "pour présentation" },
  "post-processed": { en: "post-processed", fr: "retravaillé" },
} as const satisfies Record<string, Bilingual>;

/** A study and what the decisions say of it, for reading. Of the person, nothing is shown. */
export function renderImages(
  study: StudyReading,
  judgements: readonly Judgement[],
  language: Language,
): string {
  const word = (name: keyof typeof WORDS): string => WORDS[name][language];
  const images = study.instances.filter(({ kind }) => kind === "image");
  const rows = images.map((image): [string, string] => [image.place, imageLine(image, word)]);
  const setAside = study.setAside.map(({ place, reason }) =>
    wrap(label(place, reason[language], language), "    ", "  "),
  );
  return `${[
    label(word("study"), study.on ?? word("undated"), language),
    ...section(word("images"), rows.length > 0 ? [columns(rows)] : []),
    ...section(word("setAside"), setAside),
    ...judgements.flatMap(({ decision, result }) => ["", renderResult(decision, result, language).trimEnd()]),
  ].join("\n")}\n`;
}

function imageLine(
  { side, view, transferSyntax, processing }: InstanceReading,
  word: (name: keyof typeof WORDS) => string,
): string {
  const sort = view === undefined || view.isFull ? "" : ` (${word("additional")})`;
  return [
    side === undefined ? word("unknown") : word(side),
    `${view?.name ?? word("unknown")}${sort}`,
    transferSyntax ?? word("unknown"),
    processing === undefined ? word("unknown") : word(processing),
  ].join(", ");
}
