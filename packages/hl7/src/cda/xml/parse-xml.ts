import { DOMParser, type Element, type Node, ParseError } from "@xmldom/xmldom";
import { CDA_NAMESPACE, type TextPlace, walk, type XmlElement, type XmlNode } from "./xml-element.js";
import type { XmlFault } from "./xml-fault.js";

/** A document as plain data, or why its text is none. */
export type XmlParsing =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly fault: XmlFault };

/** Most elements within each other: the examples have 21. */
export const MAXIMAL_DEPTH = 100;

/** The namespace of `xsi:type` and `xsi:nil`. */
export const INSTANCE_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance";

const declarations = "http://www.w3.org/2000/xmlns/";

/**
 * Parses the text of a document that has a single root of any name.
 *
 * A document type declaration is refused before anything is parsed, so that no entity is ever declared, expanded or
 * fetched. Never throws on data; a fault has its line and column.
 */
export function parseXml(text: string): XmlParsing {
  const refused = documentType(text) ?? forbiddenCharacter(text) ?? tooDeep(text);
  if (refused !== undefined) return { ok: false, fault: refused };
  const faults: XmlFault[] = [];
  try {
    const document = new DOMParser({
      onError: (level, _message, context) => {
        if (level !== "warning") faults.push(malformed(placeOf(context)));
      },
    }).parseFromString(text, "text/xml");
    const [fault] = faults;
    if (fault !== undefined) return { ok: false, fault };
    const root = document.documentElement;
    if (root === null) return { ok: false, fault: malformed(undefined) };
    const read = plain(root);
    const referring = walk(read).find(([each]) => refersToNoCharacter(each));
    return referring === undefined
      ? { ok: true, root: read }
      : { ok: false, fault: malformed(referring[0].at) };
  } catch (error) {
    const at = error instanceof ParseError ? placeOf({ locator: error.locator }) : undefined;
    return { ok: false, fault: faults[0] ?? malformed(at) };
  }
}

function malformed(at: TextPlace | undefined): XmlFault {
  return { code: "malformed", found: "", at };
}

function placeOf(context: unknown): TextPlace | undefined {
  const locator = (
    context as { readonly locator?: { lineNumber?: number; columnNumber?: number } } | undefined
  )?.locator;
  const { lineNumber, columnNumber } = locator ?? {};
  return lineNumber === undefined ? undefined : { line: lineNumber, column: columnNumber ?? 1 };
}

/** Only the prolog may hold a declaration; comments and instructions before it are passed over. */
function documentType(text: string): XmlFault | undefined {
  let at = 0;
  for (;;) {
    const next = text.indexOf("<", at);
    if (next < 0) return undefined;
    const skipped = text.startsWith("<!--", next) ? "-->" : text.startsWith("<?", next) ? "?>" : undefined;
    if (skipped === undefined) {
      const isDeclared = /^<!doctype/i.test(text.slice(next, next + 9));
      return isDeclared ? { code: "document-type-declared", found: "", at: placeIn(text, next) } : undefined;
    }
    const end = text.indexOf(skipped, next + 2);
    if (end < 0) return undefined;
    at = end + skipped.length;
  }
}

/** Characters that XML 1.0 does not have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids.
export const forbiddenCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

function forbiddenCharacter(text: string): XmlFault | undefined {
  const index = text.search(forbiddenCharacters);
  return index < 0 ? undefined : malformed(placeIn(text, index));
}

/** Whether a reference such as `&#0;`, which the parser resolves, brought a character in that XML 1.0 does not have. */
function refersToNoCharacter({ attributes, children }: XmlElement): boolean {
  const texts = [...Object.values(attributes), ...children.filter((child) => typeof child === "string")];
  return texts.some((text) => forbiddenCharacters.test(text));
}

/** What may hold text that looks like tags, by how it begins and ends. */
const opaque = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Counted before parsing, in one pass, so that no depth can exhaust the stack. */
function tooDeep(text: string): XmlFault | undefined {
  let depth = 0;
  let at = text.indexOf("<");
  while (at >= 0) {
    const skipped = opaque.find(([begin]) => text.startsWith(begin, at));
    const end = skipped === undefined ? endOfTag(text, at) : text.indexOf(skipped[1], at + skipped[0].length);
    // What never ends is found here: the parser would look for its end again from each sign after it.
    if (end < 0) return malformed(placeIn(text, at));
    if (skipped === undefined) depth += depthOf(text, at, end);
    if (depth > MAXIMAL_DEPTH) return { code: "too-deep", found: `${depth}`, at: placeIn(text, at) };
    at = text.indexOf("<", end);
  }
  return undefined;
}

function depthOf(text: string, begin: number, end: number): -1 | 0 | 1 {
  if (text[begin + 1] === "/") return -1;
  return text[end - 1] === "/" ? 0 : 1;
}

/** The end of a tag is the first sign for it outside the quotes of its attributes. */
function endOfTag(text: string, begin: number): number {
  let quote = "";
  for (let index = begin + 1; index < text.length; index += 1) {
    const character = text[index] as string;
    if (character === "<") return -1;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return index;
  }
  return -1;
}

function placeIn(text: string, index: number): TextPlace {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function plain(source: Element): XmlElement {
  const { namespaceURI } = source;
  const children: XmlNode[] = [];
  for (let child = source.firstChild; child !== null; child = child.nextSibling) add(children, child);
  const { lineNumber, columnNumber } = source as { lineNumber?: number; columnNumber?: number };
  return {
    name: source.localName ?? source.tagName,
    ...(namespaceURI === CDA_NAMESPACE ? {} : { namespace: namespaceURI ?? "" }),
    attributes: attributesOf(source),
    children: children.some((child) => typeof child !== "string") ? withoutIndentation(children) : children,
    ...(lineNumber === undefined ? {} : { at: { line: lineNumber, column: columnNumber ?? 1 } }),
  };
}

function add(children: XmlNode[], child: Node): void {
  if (child.nodeType === child.ELEMENT_NODE) children.push(plain(child as Element));
  const isText = child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE;
  if (!isText || child.nodeValue === null || child.nodeValue === "") return;
  const last = children.at(-1);
  if (typeof last === "string") children[children.length - 1] = last + child.nodeValue;
  else children.push(child.nodeValue);
}

/** White space with a line break between elements is the layout of the text, not its content. */
function withoutIndentation(children: readonly XmlNode[]): readonly XmlNode[] {
  return children.filter((child) => typeof child !== "string" || !/^\s*\n\s*$/.test(child));
}

function attributesOf(source: Element): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const { namespaceURI, name, localName, value } of source.attributes) {
    if (namespaceURI === declarations) continue;
    if (namespaceURI === INSTANCE_NAMESPACE)
      found.push([`xsi:${localName}`, typeName(source, localName, value)]);
    else if (!namespaceURI || name.startsWith("xml:")) found.push([name, value]);
    else found.push([`{${namespaceURI}}${localName}`, value]);
  }
  return Object.fromEntries(found);
}

/** Data types are written without the prefix that a document has for the namespace of CDA. */
function typeName(source: Element, localName: string | null, value: string): string {
  const [prefix, name] = value.split(":");
  if (localName !== "type" || name === undefined) return value;
  return source.lookupNamespaceURI(prefix ?? null) === CDA_NAMESPACE ? name : value;
}
