import { type Draft, draftOf, valueAt } from "../model/draft.js";
import { timestampOf } from "../model/moment.js";
import type { Sheet } from "../model/sheet.js";
import { contentOfEntry, readingOf, writtenBy } from "../read/section-reader.js";
import type { SectionSpec } from "../sections/section-spec.js";
import {
  childAt,
  childrenNamed,
  elementsOf,
  isSameElement,
  textOf,
  walk,
  type XmlElement,
} from "../xml/xml-element.js";
import { entryId } from "./entry-ids.js";
import { ownPart, type SectionContext } from "./write-section.js";

/** What writing the sections of a sheet takes. */
export function contextOf(sheet: Sheet): SectionContext {
  const { setId, effectiveTime } = sheet.header;
  return {
    sheet: sheet as unknown as Draft,
    documentDay: timestampOf(effectiveTime.slice(0, 10)),
    idOf: (key) => entryId(setId, key),
  };
}

/** The sections that, written from their facts, would not be what was read. */
export function sourcesOf(
  specs: readonly SectionSpec[],
  parts: ReadonlyMap<string, XmlElement>,
  context: SectionContext,
): Readonly<Record<string, XmlElement>> {
  return Object.fromEntries(
    withInner(specs).flatMap((spec) => {
      const part = parts.get(spec.key);
      return part === undefined || isSameElement(part, ownPart(spec, context)) ? [] : [[spec.key, part]];
    }),
  );
}

function withInner(specs: readonly SectionSpec[]): readonly SectionSpec[] {
  return specs.flatMap((spec) => [spec, ...withInner(spec.sections)]);
}

/**
 * The own part of a section: as it was read while its facts are the same; once they are not, written from its facts,
 * with every entry that did not change, and all that was not understood, as it was.
 */
export function ownPartFrom(source: XmlElement, spec: SectionSpec, context: SectionContext): XmlElement {
  const contents = childrenNamed(source, "entry").map((entry) => ({ entry, content: contentOfEntry(entry) }));
  const texts = textsOf(source);
  const readings = contents.map(({ entry, content }) => {
    const reading = content && readingOf(content, spec.units, { texts });
    return { entry, says: reading?.ok ? reading.says : undefined };
  });
  const before = draftOf(readings.flatMap(({ says }) => says ?? []));
  const written = ownPart(spec, context);
  const same =
    JSON.stringify(writtenBy(spec.units, before)) === JSON.stringify(writtenBy(spec.units, context.sheet));
  if (same && isToldAlike(source, spec, context.sheet)) return source;
  const kept = readings.map(({ entry, says }) => ({
    entry,
    written: says && writtenBy(spec.units, draftOf(says)),
  }));
  return { ...written, children: merged(written, kept, { source, spec }) };
}

interface ReadEntry {
  readonly entry: XmlElement;
  /** Entries that its facts alone would be written as; none where it was not understood. */
  readonly written: readonly XmlElement[] | undefined;
}

function merged(
  written: XmlElement,
  read: readonly ReadEntry[],
  { source, spec }: { readonly source: XmlElement; readonly spec: SectionSpec },
): readonly XmlElement[] {
  const unknown = read.filter((each) => each.written === undefined).map(({ entry }) => entry);
  const parts = elementsOf(written).map((part) => {
    if (part.name === "id") return childAt(source, "id") ?? part;
    return part.name === "entry" ? (originalOf(part, read, spec) ?? part) : part;
  });
  const plain = ["templateId", "id", "code", "title", "text", "entry"];
  const others = elementsOf(source).filter(({ name }) => !plain.includes(name));
  return [...parts, ...unknown, ...others];
}

/** The entry as it was read, where its fact did not change, its references led to the narrative now written. */
function originalOf(part: XmlElement, read: readonly ReadEntry[], spec: SectionSpec): XmlElement | undefined {
  const [content] = elementsOf(part);
  if (content === undefined) return undefined;
  const reading = readingOf(content, spec.units, { texts: new Map() });
  const alone = reading?.ok ? JSON.stringify(writtenBy(spec.units, draftOf(reading.says))) : undefined;
  const found = read.find((each) => each.written !== undefined && JSON.stringify(each.written) === alone);
  const references = found && referencesIn(found.entry).length === referencesIn(part).length;
  return found && references ? withReferences(found.entry, [...referencesIn(part)]) : undefined;
}

function referencesIn(entry: XmlElement): readonly string[] {
  return walk(entry).flatMap(([{ name, attributes }]) =>
    name === "reference" ? [attributes["value"] ?? ""] : [],
  );
}

function withReferences(entry: XmlElement, references: string[]): XmlElement {
  if (entry.name === "reference") return { ...entry, attributes: { value: references.shift() ?? "" } };
  const children = entry.children.map((child) =>
    typeof child === "string" ? child : withReferences(child, references),
  );
  return { ...entry, children };
}

function textsOf(source: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    walk(source).flatMap(([each]) => {
      const { ID } = each.attributes;
      return ID === undefined ? [] : [[ID, textOf(each)] as const];
    }),
  );
}

function isToldAlike(source: XmlElement, { told }: SectionSpec, sheet: Draft): boolean {
  if (told === undefined) return true;
  const answer = textsOf(source).get(told.reference)?.toLowerCase();
  const value = valueAt(sheet, told.path);
  return value === undefined ? answer !== "oui" && answer !== "non" : answer === (value ? "oui" : "non");
}
