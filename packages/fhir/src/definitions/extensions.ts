import type { ElementDefinition, StructureDefinition } from "fhir/r4.js";
import {
  IMAGE_ADDITIONAL_VIEW,
  IMAGE_PROCESSING,
  IMAGE_SIDE,
  IMAGE_TRANSFER_SYNTAX,
  IMAGE_VIEW,
  IMAGE_VIEW_MODIFIER,
} from "../terms/systems.js";
import { CANONICAL_BASE } from "./canonical.js";

/** The next day on which something of an episode may begin or falls due. */
export const NEXT_DATE = `${CANONICAL_BASE}/StructureDefinition/next-date`;
/** Tells, with its code, that a fact may be known to be absent: the code then stands as the answer. */
export const MAY_BE_ABSENT = `${CANONICAL_BASE}/StructureDefinition/may-be-absent`;
/** A text of blanks alone, in quotation marks, which FHIR has no string for. */
export const BLANK_TEXT = `${CANONICAL_BASE}/StructureDefinition/blank-text`;

interface OwnExtension {
  readonly url: string;
  readonly title: string;
  /** The element that it stands on, and the type of its value. */
  readonly on: string;
  readonly type: "Coding" | "date" | "oid" | "string";
  readonly isRepeated?: boolean;
}

const INSTANCE = "ImagingStudy.series.instance";
const EXTENSIONS: readonly OwnExtension[] = [
  { url: NEXT_DATE, title: "Next day of an episode", on: "CarePlan", type: "date" },
  { url: MAY_BE_ABSENT, title: "May be known to be absent", on: "Questionnaire.item", type: "Coding" },
  { url: BLANK_TEXT, title: "Text of blanks alone", on: "Parameters.parameter", type: "string" },
  { url: IMAGE_SIDE, title: "Breast of an image", on: INSTANCE, type: "Coding" },
  { url: IMAGE_VIEW, title: "View of a whole breast", on: INSTANCE, type: "Coding" },
  {
    url: IMAGE_ADDITIONAL_VIEW,
    title: "View of a part, or from its own angle",
    on: INSTANCE,
    type: "Coding",
  },
  { url: IMAGE_VIEW_MODIFIER, title: "Modifier of a view", on: INSTANCE, type: "Coding", isRepeated: true },
  { url: IMAGE_TRANSFER_SYNTAX, title: "Transfer syntax of an image", on: INSTANCE, type: "oid" },
  { url: IMAGE_PROCESSING, title: "Processing of an image", on: INSTANCE, type: "Coding" },
];

/** The definitions (R4) of every extension that this project writes; none changes the meaning of what it stands on. */
export function extensionDefinitions(): readonly StructureDefinition[] {
  return EXTENSIONS.map(definitionOf);
}

function definitionOf(own: OwnExtension): StructureDefinition {
  const { url, title, on } = own;
  const id = url.slice(url.lastIndexOf("/") + 1);
  return {
    resourceType: "StructureDefinition",
    id,
    url,
    name: nameOf(id),
    title,
    status: "active",
    experimental: false,
    publisher: "OpenDépistage",
    description: `${title}.`,
    fhirVersion: "4.0.1",
    kind: "complex-type",
    abstract: false,
    context: [{ type: "element", expression: on }],
    type: "Extension",
    baseDefinition: "http://hl7.org/fhir/StructureDefinition/Extension",
    derivation: "constraint",
    differential: { element: elementsOf(own) },
  };
}

function elementsOf({ url, title, type, isRepeated = false }: OwnExtension): ElementDefinition[] {
  return [
    {
      id: "Extension",
      path: "Extension",
      short: title,
      definition: `${title}.`,
      min: 0,
      max: isRepeated ? "*" : "1",
    },
    { id: "Extension.extension", path: "Extension.extension", max: "0" },
    { id: "Extension.url", path: "Extension.url", fixedUri: url },
    { id: "Extension.value[x]", path: "Extension.value[x]", min: 1, type: [{ code: type }] },
  ];
}

/** A name that programmes can use: `NextDate`. */
export function nameOf(id: string): string {
  return id
    .split("-")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join("");
}
