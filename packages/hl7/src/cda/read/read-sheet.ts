import type { Bilingual } from "@opendepistage/core/engine";
import type { KeptPart, Sheet } from "../model/sheet.js";
import type { SectionSpec } from "../sections/section-spec.js";
import { deferredWorkUpSections, interpretationSections, socialCoverTemplate } from "../sections/sections.js";
import { type SheetProblem, sheetProblem } from "../sheet-problem.js";
import { contextOf, sourcesOf } from "../write/sources.js";
import { documentTemplates, EDITION } from "../write/write-header.js";
import { sectionIn } from "../write/write-section.js";
import { decodeXml } from "../xml/decode-xml.js";
import { parseXml } from "../xml/parse-xml.js";
import {
  childAt,
  childrenNamed,
  elementsOf,
  textOf,
  walk,
  withoutPlaces,
  type XmlElement,
} from "../xml/xml-element.js";
import type { XmlFault } from "../xml/xml-fault.js";
import { faultWords } from "./fault-words.js";
import { readHeader } from "./header-reader.js";
import {
  type Gathering,
  isSection,
  readSection,
  repeatedSection,
  type SheetUnmapped,
} from "./section-reader.js";

/** A document read as a sheet, with the account of what was not used, or why it is none. */
export type SheetReading =
  | {
      readonly ok: true;
      readonly sheet: Sheet;
      readonly unmapped: readonly SheetUnmapped[];
      readonly problems: readonly SheetProblem[];
    }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/**
 * Reads the bytes, or the text, of a CANCER-D2LM-FIN or CANCER-D2LM-FIDD document of edition 2022.01.
 *
 * Never throws on data and guesses nothing: a code that the national value sets do not have is kept and reported.
 */
export function readSheet(document: Uint8Array | string): SheetReading {
  const decoded =
    typeof document === "string" ? ({ ok: true, text: document } as const) : decodeXml(document);
  if (!decoded.ok) return refused(decoded.fault);
  const parsed = parseXml(decoded.text.replace(/^\ufeff/, "").replace(/^\s+(?=<\?xml)/, ""));
  return parsed.ok ? readDocument(parsed.root) : refused(parsed.fault);
}

function refused(fault: XmlFault): SheetReading {
  return { ok: false, problems: [sheetProblem(fault.code, { path: "", at: fault.at }, faultWords(fault))] };
}

function readDocument(root: XmlElement): SheetReading {
  const kind = kindOf(root);
  const body = childAt(root, "component", "structuredBody");
  if (kind === undefined || body === undefined) return { ok: false, problems: [unsupported(root)] };
  const paths = new Map(walk(root));
  const gathering: Gathering = {
    draft: {},
    parts: new Map(),
    problems: editionProblems(root, kind),
    unmapped: [],
    contested: new Set(),
    texts: textsIn(root),
    pathOf: (each) => paths.get(each) ?? "",
  };
  const header = readHeader(root, kind, gathering);
  const specs = kind === "FIN" ? interpretationSections : deferredWorkUpSections;
  const around = readBody(body, specs, gathering);
  const { problems, unmapped, draft } = gathering;
  if (header === undefined) return { ok: false, problems };
  const contested = [...gathering.contested];
  const known = contested.length === 0 ? around : { ...around, contested };
  const facts = { kind, ...draft, header, ...known } as unknown as Sheet;
  const sources = sourcesOf(specs, gathering.parts, contextOf(facts));
  const isPeculiar = Object.keys(sources).length > 0;
  return { ok: true, sheet: isPeculiar ? { ...facts, sources } : facts, unmapped, problems };
}

function kindOf(root: XmlElement): "FIN" | "FIDD" | undefined {
  if (root.name !== "ClinicalDocument" || root.namespace !== undefined) return undefined;
  const roots = childrenNamed(root, "templateId").map(({ attributes }) => attributes["root"]);
  return (["FIN", "FIDD"] as const).find((kind) => roots.includes(documentTemplates[kind]));
}

function editionProblems(root: XmlElement, kind: "FIN" | "FIDD"): SheetProblem[] {
  const template = childrenNamed(root, "templateId").find(
    ({ attributes }) => attributes["root"] === documentTemplates[kind],
  );
  if (template?.attributes["extension"] === EDITION) return [];
  const place = { path: "/ClinicalDocument/templateId", at: template?.at, severity: "W" as const };
  const found: Bilingual = { en: "another edition of the sheet", fr: "une autre édition de la fiche" };
  return [sheetProblem("template-missing", place, { found, expected: { en: EDITION, fr: EDITION } })];
}

function unsupported(root: XmlElement): SheetProblem {
  return sheetProblem(
    "document-unsupported",
    { path: `/${root.name}`, at: root.at },
    {
      found: { en: "another document", fr: "un autre document" },
      expected: {
        en: "CANCER-D2LM-FIN or CANCER-D2LM-FIDD with a structured body",
        fr: "CANCER-D2LM-FIN ou CANCER-D2LM-FIDD, au corps structuré",
      },
    },
  );
}

/** What the narrative says, by identifier; an identifier that stands twice says nothing. */
function textsIn(root: XmlElement): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [each] of walk(root)) {
    const { ID } = each.attributes;
    if (ID === undefined) continue;
    if (texts.has(ID)) repeated.add(ID);
    texts.set(ID, textOf(each));
  }
  for (const ID of repeated) texts.delete(ID);
  return texts;
}

/** Reads the sections that are known, and keeps the others with their places. */
function readBody(
  body: XmlElement,
  specs: readonly SectionSpec[],
  gathering: Gathering,
): Pick<Sheet, "socialCover" | "kept"> {
  const read = new Set<string>();
  const kept: KeptPart[] = [];
  let after: string | undefined;
  let socialCover: XmlElement | undefined;
  for (const component of elementsOf(body)) {
    const section = sectionIn(component);
    if (section !== undefined && socialCover === undefined && isSocialCover(section)) {
      socialCover = withoutPlaces(section);
      gathering.unmapped.push({ place: gathering.pathOf(section), reason: "section-not-mapped" });
      continue;
    }
    const spec = section && specs.find((each) => isSection(section, each));
    if (spec !== undefined && !read.has(spec.key)) {
      readSection(spec, section as XmlElement, gathering);
      read.add(spec.key);
      after = spec.key;
      continue;
    }
    if (spec !== undefined) gathering.problems.push(repeatedSection(component, spec, gathering));
    gathering.unmapped.push({ place: gathering.pathOf(component), reason: "section-not-mapped" });
    kept.push({ ...(after === undefined ? {} : { after }), element: withoutPlaces(component) });
  }
  return { ...(socialCover === undefined ? {} : { socialCover }), ...(kept.length === 0 ? {} : { kept }) };
}

function isSocialCover(section: XmlElement): boolean {
  return childrenNamed(section, "templateId").some(
    ({ attributes }) => attributes["root"] === socialCoverTemplate,
  );
}
