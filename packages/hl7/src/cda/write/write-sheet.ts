import type { Sheet } from "../model/sheet.js";
import type { SectionSpec } from "../sections/section-spec.js";
import { deferredWorkUpSections, interpretationSections } from "../sections/sections.js";
import { writeXml } from "../xml/write-xml.js";
import { element, elementsOf, type XmlElement } from "../xml/xml-element.js";
import { repairReferences } from "./references.js";
import { contextOf, ownPartFrom } from "./sources.js";
import { metadataOf } from "./write-header.js";
import { ownPart, type SectionContext, withSections, writeSection } from "./write-section.js";

/**
 * Writes a sheet as a CDA document, text in UTF-8: sections that were read and not changed as they were read, all
 * others from their facts, with the narrative in French.
 */
export function writeSheet(sheet: Sheet): string {
  return writeXml(documentOf(sheet));
}

/** The document of a sheet as plain data. */
function documentOf(sheet: Sheet): XmlElement {
  const context = contextOf(sheet);
  const specs = sheet.kind === "FIN" ? interpretationSections : deferredWorkUpSections;
  const kept = (after: string | undefined) =>
    (sheet.kept ?? []).filter((part) => part.after === after).map((part) => part.element);
  const sections = specs.flatMap((spec) => {
    const section = sectionOf(spec, sheet, context);
    return [...(section === undefined ? [] : [component(section)]), ...kept(spec.key)];
  });
  const cover = sheet.socialCover === undefined ? [] : [component(sheet.socialCover)];
  const body = element("structuredBody", {}, [...cover, ...kept(undefined), ...sections]);
  const root = element("ClinicalDocument", {}, [
    ...metadataOf(sheet.kind, sheet.header),
    ...sheet.header.parties,
    component(body),
  ]);
  return repairReferences(root);
}

function component(held: XmlElement): XmlElement {
  return element("component", {}, [held]);
}

/** A section with those in it, each as it was read where it did not change. */
function sectionOf(spec: SectionSpec, sheet: Sheet, context: SectionContext): XmlElement | undefined {
  const source = sheet.sources?.[spec.key];
  const inner = spec.sections.map((each) => sectionOf(each, sheet, context));
  const isNeeded = source !== undefined || writeSection(spec, context) !== undefined;
  if (!isNeeded && inner.every((section) => section === undefined)) return undefined;
  const sections = spec.sections.map(
    (each, index) => inner[index] ?? (each.required && ownPart(each, context)),
  );
  const own = source === undefined ? ownPart(spec, context) : ownPartFrom(source, spec, context);
  const isComponent = ({ name }: XmlElement) => name === "component";
  const unknown = elementsOf(own).filter(isComponent);
  const plain = {
    ...own,
    children: own.children.filter((child) => typeof child === "string" || !isComponent(child)),
  };
  const held = [...sections.filter((section) => typeof section === "object")];
  const written = withSections(plain, held);
  return { ...written, children: [...written.children, ...unknown] };
}
