import { assign, type Draft, draftOf } from "../model/draft.js";
import type { SectionSpec } from "../sections/section-spec.js";
import { type SheetProblem, sheetProblem } from "../sheet-problem.js";
import { sectionIn, withoutComponents } from "../write/write-section.js";
import {
  childAt,
  childrenNamed,
  elementsOf,
  textOf,
  walk,
  withoutPlaces,
  type XmlElement,
} from "../xml/xml-element.js";
import { factsBeyond } from "./coded-facts.js";
import type { ReadContext, Unit, UnitReading, UnitRemark } from "./unit.js";

/** Something of a document that was not used; it is kept, and written again with the sheet. */
export interface SheetUnmapped {
  /** Path of the element. */
  readonly place: string;
  readonly reason:
    | "section-not-mapped"
    | "entry-not-mapped"
    | "value-not-mapped"
    | "part-not-read"
    | "header-part-not-read";
  /** `system|code`, where it is a code. */
  readonly code?: string;
}

/** What is gathered while a sheet is read. */
export interface Gathering extends ReadContext {
  readonly draft: Draft;
  /** Own parts of the sections, without the sections in them. */
  readonly parts: Map<string, XmlElement>;
  readonly problems: SheetProblem[];
  readonly unmapped: SheetUnmapped[];
  /** Where in the sheet the document says different things, so that nothing is known. */
  readonly contested: Set<string>;
  readonly pathOf: (element: XmlElement) => string;
}

/** Whether a section is of a kind: by its last template, and where many share one, by what its narrative holds. */
export function isSection(section: XmlElement, { templates, told }: SectionSpec): boolean {
  const roots = childrenNamed(section, "templateId").map(({ attributes }) => attributes["root"]);
  if (!roots.includes(templates.at(-1))) return false;
  return told === undefined || contentOf(section, told.reference) !== undefined;
}

function contentOf(section: XmlElement, reference: string): XmlElement | undefined {
  const text = childAt(section, "text");
  return text && walk(text).find(([{ attributes }]) => attributes["ID"] === reference)?.[0];
}

/** Reads a section, and those in it. */
export function readSection(spec: SectionSpec, section: XmlElement, gathering: Gathering): void {
  const known = new Set<XmlElement>();
  for (const inner of spec.sections) {
    const components = elementsOf(section).filter((each) => {
      const held = sectionIn(each);
      return held !== undefined && isSection(held, inner);
    });
    const [component, ...repeated] = components;
    const held = component && sectionIn(component);
    if (component === undefined || held === undefined) continue;
    known.add(component);
    readSection(inner, held, gathering);
    for (const each of repeated) gathering.problems.push(repeatedSection(each, inner, gathering));
  }
  const own = withoutComponents(section, (component) => known.has(component));
  gathering.parts.set(spec.key, withoutPlaces(own));
  for (const part of elementsOf(own)) readPart(part, spec, gathering);
}

/** The parts of a section that its key stands for, or that carry no facts by themselves. */
const plainParts: readonly string[] = ["templateId", "id", "code", "title", "text"];

function readPart(part: XmlElement, spec: SectionSpec, gathering: Gathering): void {
  if (plainParts.includes(part.name)) {
    if (part.name === "text") readTold(part, spec, gathering);
    return;
  }
  const { unmapped, pathOf } = gathering;
  const content = part.name === "entry" ? contentOfEntry(part) : undefined;
  if (content === undefined) {
    const reason = part.name === "component" ? "section-not-mapped" : "part-not-read";
    unmapped.push({ place: pathOf(part), reason });
    return;
  }
  readEntry(content, spec.units, gathering);
}

/** The one element that an entry holds; undefined where it holds several, or is null itself. */
export function contentOfEntry(entry: XmlElement): XmlElement | undefined {
  const [content, ...others] = elementsOf(entry);
  const isPlain = entry.namespace === undefined && entry.attributes["nullFlavor"] === undefined;
  return isPlain && others.length === 0 ? content : undefined;
}

function readTold(text: XmlElement, { told }: SectionSpec, gathering: Gathering): void {
  if (told === undefined) return;
  const content = walk(text).find(([{ attributes }]) => attributes["ID"] === told.reference)?.[0];
  const answer = textOf(content).toLowerCase();
  if (answer === "oui" || answer === "non") {
    assign(gathering.draft, { path: told.path, value: answer === "oui" });
    return;
  }
  const on = content ?? text;
  gathering.problems.push(
    sheetProblem(
      "value-malformed",
      { path: gathering.pathOf(on), at: on.at },
      {
        found: { en: "another text", fr: "un autre texte" },
        expected: { en: "Oui or Non", fr: "Oui ou Non" },
      },
    ),
  );
}

/** What an entry says by the unit that knows it. */
export function readingOf(
  content: XmlElement,
  units: readonly Unit[],
  context: ReadContext,
): UnitReading | undefined {
  for (const unit of units) {
    const reading = unit.read(content, context);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function readEntry(content: XmlElement, units: readonly Unit[], gathering: Gathering): void {
  const { draft, problems, unmapped, pathOf } = gathering;
  const reading = readingOf(content, units, gathering);
  for (const remark of reading?.remarks ?? []) problems.push(problemOf(remark, gathering));
  if (reading === undefined || !reading.ok) {
    unmapped.push({ place: pathOf(content), reason: "entry-not-mapped", ...codeOfEntry(content) });
    return;
  }
  for (const assignment of reading.says) {
    if (assign(draft, assignment)) continue;
    gathering.contested.add(assignment.path);
    problems.push(contradiction(content, gathering));
  }
  const written = writtenBy(units, draftOf(reading.says));
  for (const { element, code } of factsBeyond(content, written))
    unmapped.push({
      place: pathOf(element),
      reason: "value-not-mapped",
      ...(code === undefined ? {} : { code }),
    });
  for (const { code, element } of reading.remarks)
    if (code === "value-not-mapped")
      unmapped.push({ place: pathOf(element), reason: "value-not-mapped", ...codeOf(element) });
}

/** How the facts of an entry alone are written. */
export function writtenBy(units: readonly Unit[], draft: Draft): readonly XmlElement[] {
  return units.flatMap((unit) => unit.write(draft, { day: "", idOf: () => "" }));
}

function codeOfEntry(content: XmlElement): { readonly code?: string } {
  return codeOf(childAt(content, "code"));
}

function codeOf(holder: XmlElement | undefined): { readonly code?: string } {
  const { code, codeSystem = "" } = holder?.attributes ?? {};
  return code === undefined ? {} : { code: `${codeSystem}|${code}` };
}

function problemOf(
  { code, severity, element, found, expected }: UnitRemark,
  { pathOf }: Gathering,
): SheetProblem {
  return sheetProblem(code, { path: pathOf(element), at: element.at, severity }, { found, expected });
}

function contradiction(content: XmlElement, { pathOf }: Gathering): SheetProblem {
  return sheetProblem(
    "values-contradict",
    { path: pathOf(content), at: content.at },
    {
      found: {
        en: "another value than an entry before it gives",
        fr: "une autre valeur que celle d’une entrée précédente",
      },
      expected: { en: "one value", fr: "une seule valeur" },
    },
  );
}

/** A section that stands twice: the first is read and kept, and nothing of it is known. */
export function repeatedSection(
  component: XmlElement,
  { key }: SectionSpec,
  { pathOf, contested }: Gathering,
): SheetProblem {
  contested.add(key);
  return sheetProblem(
    "section-repeated",
    { path: pathOf(component), at: component.at },
    {
      found: { en: "a second section of this kind", fr: "une seconde section de cette sorte" },
      expected: { en: "one", fr: "une seule" },
    },
  );
}
