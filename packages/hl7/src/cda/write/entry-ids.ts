import type { Identifier } from "../model/sheet.js";

/**
 * An identifier made of the set of a sheet and the key of an entry, in the form of a UUID (version 8, RFC 9562): the
 * same entry has the same in every version of the sheet, and no clock or chance is needed.
 */
export function entryId({ root, extension = "" }: Identifier, key: string): string {
  const text = `${root}^${extension}^${key}`;
  const words = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((seed) => hash(text, seed));
  const digits = words.map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[Number.parseInt(digits.charAt(16), 16) % 4];
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
  ];
  return [...parts, digits.slice(20, 32)].join("-").toUpperCase();
}

/** FNV-1a over the UTF-16 units of a text, then the finish of MurmurHash3. */
function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let index = 0; index < text.length; index += 1)
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
