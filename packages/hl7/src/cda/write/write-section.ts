import { type Draft, valueAt } from "../model/draft.js";
import { timestampOf } from "../model/moment.js";
import type { SectionSpec } from "../sections/section-spec.js";
import { yesOrNo } from "../units/fields.js";
import { childAt, element, elementsOf, type XmlElement } from "../xml/xml-element.js";
import { codedConcept, templates } from "./clinical-statement.js";
import { narrativeOf } from "./narrative.js";

/** The sheet that a section is written from. */
export interface SectionContext {
  readonly sheet: Draft;
  /** Timestamp of the day of the document, for sections that have no day of their own. */
  readonly documentDay: string;
  readonly idOf: (key: string) => string;
}

/** The section that says what the sheet has for it; undefined where that is nothing. */
export function writeSection(spec: SectionSpec, context: SectionContext): XmlElement | undefined {
  const inner = spec.sections.map((each) => writeSection(each, context));
  const entries = entriesOf(spec, context);
  const isSaid = entries.length > 0 || toldOf(spec, context.sheet) !== undefined;
  if (!isSaid && inner.every((section) => section === undefined)) return undefined;
  const sections = spec.sections.map(
    (each, index) => inner[index] ?? (each.required && ownPart(each, context)),
  );
  return withSections(
    ownPart(spec, context),
    sections.filter((section) => typeof section === "object"),
  );
}

/** The section without those in it. */
export function ownPart(spec: SectionSpec, context: SectionContext): XmlElement {
  const told = toldOf(spec, context.sheet);
  const rows = [
    ...spec.units.flatMap((unit) => unit.rows(context.sheet)),
    ...(told === undefined ? [] : [told]),
  ];
  return element("section", {}, [
    ...templates(spec.templates),
    element("id", { root: context.idOf(`section.${spec.key}`) }),
    codedConcept(spec.code),
    element("title", {}, [spec.title]),
    narrativeOf(rows, spec.otherwise ?? spec.title),
    ...entriesOf(spec, context).map((entry) => element("entry", {}, [entry])),
  ]);
}

function toldOf({ told }: SectionSpec, sheet: Draft) {
  const value = told && valueAt(sheet, told.path);
  if (told === undefined || typeof value !== "boolean") return undefined;
  return { title: told.title, cells: [{ key: told.reference, text: yesOrNo(value) }] };
}

function entriesOf(
  { units, day }: SectionSpec,
  { sheet, documentDay, idOf }: SectionContext,
): readonly XmlElement[] {
  const own = day === undefined ? undefined : valueAt(sheet, day);
  const written = typeof own === "string" ? timestampOf(own) : documentDay;
  return units.flatMap((unit) => unit.write(sheet, { day: written, idOf }));
}

/** A section with sections in it, after all else that it holds. */
export function withSections(own: XmlElement, sections: readonly XmlElement[]): XmlElement {
  const components = sections.map((section) => element("component", {}, [section]));
  return { ...own, children: [...own.children, ...components] };
}

/** The section that a component holds. */
export function sectionIn(component: XmlElement): XmlElement | undefined {
  return component.name === "component" ? childAt(component, "section") : undefined;
}

/** A section without the components of which that is so. */
export function withoutComponents(
  section: XmlElement,
  leftOut: (component: XmlElement) => boolean,
): XmlElement {
  const dropped = new Set(elementsOf(section).filter(leftOut));
  return {
    ...section,
    children: section.children.filter((child) => typeof child === "string" || !dropped.has(child)),
  };
}
