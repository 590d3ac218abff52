import { type Code, type Concept, systemName } from "../codes/concept.js";
import { sides } from "../codes/value-sets.js";
import { element, type XmlElement } from "../xml/xml-element.js";

/** Which breast. */
export type Side = "right" | "left";

/** What writing an entry takes from the sheet around it. */
export interface WriteContext {
  /** Timestamp of the day that the entries of a section are about. */
  readonly day: string;
  /** Identifier of an entry, the same whenever the same sheet is written. */
  readonly idOf: (key: string) => string;
}

/** Template identifiers, by what they are of. */
export const TEMPLATES = {
  simpleObservation: ["1.3.6.1.4.1.19376.1.5.3.1.4.13", "1.2.250.1.213.1.1.3.48"],
  act: ["2.16.840.1.113883.10.20.1.29", "1.3.6.1.4.1.19376.1.5.3.1.4.19", "1.2.250.1.213.1.1.3.62"],
  request: ["2.16.840.1.113883.10.20.1.25", "1.3.6.1.4.1.19376.1.5.3.1.1.20.3.1", "1.2.250.1.213.1.1.3.27"],
  problem: ["2.16.840.1.113883.10.20.1.28", "1.3.6.1.4.1.19376.1.5.3.1.4.5", "1.2.250.1.213.1.1.3.37"],
  comment: ["2.16.840.1.113883.10.20.1.40", "1.3.6.1.4.1.19376.1.5.3.1.4.2", "1.2.250.1.213.1.1.3.32"],
} as const;

/** Template identifiers as elements. */
export function templates(roots: readonly string[]): readonly XmlElement[] {
  return roots.map((root) => element("templateId", { root }));
}

/** An element with the attributes of a code. */
export function coded(
  name: string,
  { code, system, display }: Code,
  children: readonly (XmlElement | undefined)[] = [],
): XmlElement {
  const attributes = {
    code,
    displayName: display === "" ? undefined : display,
    codeSystem: system === "" ? undefined : system,
    codeSystemName: systemName(system),
  };
  return element(name, attributes, children);
}

/** A concept as an element, with the breast that it is about. */
export function codedConcept(concept: Concept, side?: Side): XmlElement {
  return coded("code", asCode(concept), [side && lateralityOf(side)]);
}

/** The qualifier that says which breast. */
export function lateralityOf(side: Side): XmlElement {
  return element("qualifier", {}, [
    element("name", {
      code: "20228-3",
      displayName: "latéralité",
      codeSystem: "2.16.840.1.113883.6.1",
      codeSystemName: "LOINC",
    }),
    coded("value", asCode(sides.concepts[side])),
  ]);
}

/** The code of a concept, displayed in French. */
export function asCode({ code, system, fr }: Concept): Code {
  return { code, system, display: fr };
}

/** `#` and the identifier that the narrative gives to what an entry says. */
export function referenceTo(key: string): XmlElement {
  return element("reference", { value: `#${referenceName(key)}` });
}

/** Identifier in the narrative of what a key of the sheet says. */
export function referenceName(key: string): string {
  return key.replaceAll(".", "-");
}

/** The parts of an entry that all have in the same order. */
export interface StatementParts {
  readonly key: string;
  readonly name: "observation" | "procedure";
  readonly mood: "EVN" | "INT";
  readonly templates: readonly string[];
  readonly code: XmlElement;
  readonly time?: XmlElement;
  readonly rest?: readonly (XmlElement | undefined)[];
  readonly negated?: boolean;
}

/** An observation or procedure in the order of the schema. */
export function statement(parts: StatementParts, context: WriteContext): XmlElement {
  const { key, name, mood, code, time, rest = [], negated } = parts;
  const attributes = {
    classCode: name === "observation" ? "OBS" : "PROC",
    moodCode: mood,
    negationInd: negated === undefined ? undefined : String(negated),
  };
  return element(name, attributes, [
    ...templates(parts.templates),
    element("id", { root: context.idOf(key) }),
    code,
    element("text", {}, [referenceTo(key)]),
    element("statusCode", { code: mood === "INT" ? "active" : "completed" }),
    time ?? element("effectiveTime", { value: context.day }),
    ...rest,
  ]);
}

/** A value of a data type. */
export function typed(type: string, attributes: Readonly<Record<string, string>>): XmlElement {
  return element("value", { "xsi:type": type, ...attributes });
}

/** A value that is a text of the narrative. */
export function textValue(key: string): XmlElement {
  return element("value", { "xsi:type": "CD" }, [element("originalText", {}, [referenceTo(key)])]);
}
