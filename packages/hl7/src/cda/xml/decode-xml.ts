import type { XmlFault } from "./xml-fault.js";

/** Text of an XML document, or why its bytes are none. */
export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: XmlFault };

/** Most bytes of a document: sheets carry drawings, and the examples are a quarter of a megabyte. */
export const MAXIMAL_BYTES = 20_000_000;

/** Encodings that a declaration may name, each with the label of its decoder. */
const decoders: Readonly<Record<string, string>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  "iso-8859-15": "iso-8859-15",
  "windows-1252": "windows-1252",
};

/**
 * Decodes a document by its byte order mark, or else its XML declaration; UTF-8 without either, as XML says.
 * A byte that the encoding does not have is a fault, never a replacement character.
 */
export function decodeXml(bytes: Uint8Array): Decoding {
  if (bytes.length > MAXIMAL_BYTES) return failed("too-large", `${bytes.length}`);
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  const head = latin1(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(
    head.replace(/^\u00ef\u00bb\u00bf/, ""),
  );
  const name = (declared?.[1] ?? "utf-8").toLowerCase();
  if (name === "iso-8859-1") return { ok: true, text: latin1(bytes) };
  const decoder = decoders[name];
  if (decoder === undefined) return failed("encoding-unsupported", name);
  if (name === "us-ascii" && bytes.some((byte) => byte > 0x7f)) return failed("undecodable", name);
  return decoded(bytes, decoder);
}

function decoded(bytes: Uint8Array, label: string): Decoding {
  try {
    return { ok: true, text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return failed("undecodable", label);
  }
}

function failed(code: "too-large" | "encoding-unsupported" | "undecodable", found: string): Decoding {
  return { ok: false, fault: { code, found, at: undefined } };
}

/** The platform takes the name ISO-8859-1 for windows-1252, whose bytes 80 to 9F are other characters. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return parts.join("");
}
