type Repeated = "" | `[${number}]`;
type Below = "" | `.${number}` | `.${number}.${number}`;

/**
 * Names a leaf: segment id, which of them, field, which repetition, component, subcomponent, all from 1; those left
 * out are 1.
 *
 * @example "PID-5.1", "OBX[2]-5[1].1.1"
 */
export type Path = `${string}-${number}${Repeated}${Below}`;

/**
 * Names a whole field: segment id, which of them, field.
 *
 * @example "PID-5", "OBX[2]-5"
 */
export type FieldPath = `${string}-${number}`;

/** What a path says. */
export interface ParsedPath {
  readonly id: string;
  readonly occurrence: number;
  readonly field: number;
  readonly repetition: number;
  readonly component: number;
  readonly subcomponent: number;
}

const pattern =
  /^([A-Z][A-Z0-9]{2})(?:\[([1-9]\d{0,6})\])?-([1-9]\d{0,3})(?:\[([1-9]\d{0,6})\])?(?:\.([1-9]\d{0,6})(?:\.([1-9]\d{0,6}))?)?$/;

/** Paths read so far: a program has few of them and reads them again and again. */
const knownPaths = new Map<string, ParsedPath>();
const knownPathsKept = 1000;

/** Reads a path; throws a TypeError if it is none, a mistake in the program. */
export function parsePath(path: string): ParsedPath {
  const known = knownPaths.get(path);
  if (known !== undefined) return known;
  const parsed = parseNewPath(path);
  if (knownPaths.size < knownPathsKept) knownPaths.set(path, parsed);
  return parsed;
}

function parseNewPath(path: string): ParsedPath {
  const parts = pattern.exec(path);
  if (parts === null) throw new TypeError(`"${path}" is no path; expected one such as "OBX[2]-5[1].1.1"`);
  return {
    id: parts[1] ?? "",
    occurrence: Number(parts[2] ?? 1),
    field: Number(parts[3]),
    repetition: Number(parts[4] ?? 1),
    component: Number(parts[5] ?? 1),
    subcomponent: Number(parts[6] ?? 1),
  };
}

/** Reads the path of a whole field; throws a TypeError if it is none or names a part of a field. */
export function parseFieldPath(path: string): ParsedPath {
  if (!/-\d+$/.test(path))
    throw new TypeError(`"${path}" names no whole field; expected one such as "OBX[2]-5"`);
  return parsePath(path);
}
