/** `DICM`, which follows a preamble of 128 bytes (PS3.10, 7.1). */
const MAGIC = [0x44, 0x49, 0x43, 0x4d];
/** VRs of the file meta group whose length takes four bytes, after two of reserve. */
const LONG = ["OB", "UN"];

/**
 * The transfer syntax that a DICOM file names in its meta group (0002,0010), from the first bytes of the file; what
 * stands before it, such as the head of a multipart answer, is passed over. Undefined where none is named there.
 */
export function transferSyntaxIn(bytes: Uint8Array): string | undefined {
  const start = startOfMeta(bytes);
  if (start < 0) return undefined;
  for (const { tag, value } of metaElements(bytes, start)) {
    if (tag !== TRANSFER_SYNTAX) continue;
    const uid = text(value).replace(/\0$/, "");
    return /^[\d.]{1,64}$/.test(uid) ? uid : undefined;
  }
  return undefined;
}

/** (0002,0010), as the two numbers of a tag are read together. */
const TRANSFER_SYNTAX = 0x0010_0002;
const META_GROUP = 0x0002;

/** The elements of the meta group, which is always in explicit little endian; those that are there whole. */
function* metaElements(bytes: Uint8Array, start: number) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  while (at + 12 <= bytes.length && view.getUint16(at, true) === META_GROUP) {
    const isLong = LONG.includes(text(bytes.subarray(at + 4, at + 6)));
    const head = isLong ? 12 : 8;
    const end = at + head + (isLong ? view.getUint32(at + 8, true) : view.getUint16(at + 6, true));
    if (end > bytes.length) return;
    yield { tag: view.getUint32(at, true), value: bytes.subarray(at + head, end) };
    at = end;
  }
}

/** Where the meta group begins; -1 where there is none. */
function startOfMeta(bytes: Uint8Array): number {
  const last = bytes.length - MAGIC.length;
  for (let at = 0; at <= last; at++) {
    if (MAGIC.every((byte, index) => bytes[at + index] === byte)) return at + MAGIC.length;
  }
  return -1;
}

function text(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
