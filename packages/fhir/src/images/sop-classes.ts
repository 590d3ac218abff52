/** What an object of a study is for a screening by mammography. */
export type ObjectKind = "image" | "tomosynthesis" | "document" | "other";

/** Classes of objects (PS3.4, B.5) by what they are; any other is listed as something else. */
const KINDS: ReadonlyMap<string, ObjectKind> = new Map<string, ObjectKind>([
  ["1.2.840.10008.5.1.4.1.1.1.2", "image"], // digital mammography, for presentation
  ["1.2.840.10008.5.1.4.1.1.1.2.1", "image"], // digital mammography, for processing
  ["1.2.840.10008.5.1.4.1.1.1", "image"], // computed radiography
  ["1.2.840.10008.5.1.4.1.1.1.1", "image"], // digital X-ray, for presentation
  ["1.2.840.10008.5.1.4.1.1.1.1.1", "image"], // digital X-ray, for processing
  ["1.2.840.10008.5.1.4.1.1.7", "image"], // secondary capture
  ["1.2.840.10008.5.1.4.1.1.13.1.3", "tomosynthesis"], // breast tomosynthesis
  ["1.2.840.10008.5.1.4.1.1.13.1.4", "tomosynthesis"], // breast projection, for presentation
  ["1.2.840.10008.5.1.4.1.1.13.1.5", "tomosynthesis"], // breast projection, for processing
  ["1.2.840.10008.5.1.4.1.1.104.1", "document"], // encapsulated PDF
  ["1.2.840.10008.5.1.4.1.1.104.2", "document"], // encapsulated CDA
]);

/** Roots of classes that hold no image: structured reports, presentation states. */
const DOCUMENT_ROOTS = ["1.2.840.10008.5.1.4.1.1.88.", "1.2.840.10008.5.1.4.1.1.11."];

/** What an object of a class is. */
export function kindOf(sopClass: string): ObjectKind {
  return (
    KINDS.get(sopClass) ?? (DOCUMENT_ROOTS.some((root) => sopClass.startsWith(root)) ? "document" : "other")
  );
}
