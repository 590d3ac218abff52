/**
 * Character sets that can be read and written, by their names in HL7 table 0211. WINDOWS-1252 is no entry of that
 * table: it is there to be named in the options, for a sender whose MSH-18 says otherwise.
 */
export type Charset = "ASCII" | "8859/1" | "8859/15" | "UNICODE UTF-8" | "WINDOWS-1252";

/** The character sets that MSH-18 may name. */
export const declarableCharsets: readonly Charset[] = ["ASCII", "8859/1", "8859/15", "UNICODE UTF-8"];

type SingleByteCharset = "8859/1" | "8859/15" | "WINDOWS-1252";

interface SingleByteTable {
  readonly decoder: InstanceType<typeof TextDecoder>;
  /** 1 at each byte that stands for no character. */
  readonly unassigned: Uint8Array;
  readonly byteOf: ReadonlyMap<number, number>;
}

// The WHATWG label iso-8859-1 means windows-1252; the two agree outside of 0x80 to 0x9F, which ISO 8859 leaves
// unassigned. Text with these bytes is most often windows-1252 under a wrong name, so it is refused, not guessed.
const labels: Readonly<Record<SingleByteCharset, string>> = {
  "8859/1": "windows-1252",
  "8859/15": "iso-8859-15",
  "WINDOWS-1252": "windows-1252",
};

// The bytes 0x80 to 0x9F of windows-1252, a space where there is none. Node 20.20 decodes them as
// control characters, so they are not left to the decoder.
const windows1252Characters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const tables = new Map<SingleByteCharset, SingleByteTable>();

function isControl(code: number): boolean {
  return code >= 0x80 && code <= 0x9f;
}

function decodeSingleBytes(
  bytes: Uint8Array,
  charset: SingleByteCharset,
  decoder: SingleByteTable["decoder"],
): string {
  const text = decoder.decode(bytes);
  if (charset !== "WINDOWS-1252") return text;
  return text.replace(/[\u0080-\u009F]/g, (control) =>
    windows1252Characters.charAt(control.charCodeAt(0) - 0x80),
  );
}

function tableOf(charset: SingleByteCharset): SingleByteTable {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(labels[charset]);
  const unassigned = new Uint8Array(256);
  const byteOf = new Map<number, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const character = decodeSingleBytes(Uint8Array.of(byte), charset, decoder);
    if (charset === "WINDOWS-1252" ? character === " " : isControl(byte)) unassigned[byte] = 1;
    else byteOf.set(character.charCodeAt(0), byte);
  }
  const table = { decoder, unassigned, byteOf };
  tables.set(charset, table);
  return table;
}

// ignoreBOM keeps the byte order mark in the text: bytes that are read can be given back.
const utf8Decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const utf8Encoder = new TextEncoder();

/**
 * A fatal decoder would do, but each of its exceptions costs more than decoding a thousand bytes: a message full of bad
 * sequences would take minutes. A replacement character of the decoder's own shows in that it encodes to other bytes.
 */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = utf8Decoder.decode(bytes);
  if (!text.includes("\uFFFD")) return text;
  const encoded = utf8Encoder.encode(text);
  const isSame = encoded.length === bytes.length && encoded.every((byte, index) => byte === bytes[index]);
  return isSame ? text : undefined;
}

/** The text of the bytes, or undefined when one of them is no text in that character set. */
export function decodeBytes(bytes: Uint8Array, charset: Charset): string | undefined {
  if (charset === "ASCII" || charset === "UNICODE UTF-8") {
    const text = decodeUtf8(bytes);
    return charset === "ASCII" && text?.length !== bytes.length ? undefined : text;
  }
  const { decoder, unassigned } = tableOf(charset);
  for (let index = 0; index < bytes.length; index += 1) {
    if (unassigned[bytes[index] ?? 0] === 1) return undefined;
  }
  return decodeSingleBytes(bytes, charset, decoder);
}

/** The bytes of the text, or the index of the first character that the character set does not have. */
export function encodeText(text: string, charset: Charset): Uint8Array | number {
  if (charset === "UNICODE UTF-8") {
    const lone = text.search(/\p{Surrogate}/u);
    return lone === -1 ? utf8Encoder.encode(text) : lone;
  }
  const byteOf = charset === "ASCII" ? undefined : tableOf(charset).byteOf;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 ? code : byteOf?.get(code);
    if (byte === undefined) return index;
    bytes[index] = byte;
  }
  return bytes;
}

/** One character for each byte, for finding ASCII delimiters before the character set is known; never shown. */
export function skeletonOf(bytes: Uint8Array): string {
  return tableOf("8859/1").decoder.decode(bytes);
}
