import { LEGACY_SNOMED_RT } from "../terms/systems.js";

/** The codes of views and of what modifies them that DICOM objects carried before 2020, by SNOMED CT code. */
const LEGACY_CODES: ReadonlyMap<string, string> = new Map([
  ["R-10242", "399162004"],
  ["R-10226", "399368009"],
  ["R-10224", "399260004"],
  ["R-10228", "399352003"],
  ["R-10230", "399099002"],
  ["R-10244", "399196006"],
  ["R-102D0", "399188001"],
  ["R-40AAA", "441555000"],
  ["R-1024A", "399192008"],
  ["Y-X1770", "399192008"],
  ["R-1024B", "399101009"],
  ["Y-X1771", "399101009"],
  ["R-102D2", "399161006"],
  ["R-102D1", "399011000"],
  ["R-102D3", "399197002"],
  ["R-102D4", "399226006"],
  ["R-102CA", "414493004"],
  ["R-102C9", "415670009"],
  ["R-102D5", "399209000"],
  ["R-102D6", "399163009"],
  ["R-102D7", "399055006"],
  ["R-102C2", "399110001"],
  ["R-40AB3", "442581004"],
  ["P2-00161", "441752004"],
  ["R-40ABE", "442593008"],
  ["R-40AB2", "442580003"],
]);

/** The SNOMED CT code of a DICOM code; undefined for a code of another scheme, or a legacy one that is not known. */
export function snomedCode(scheme: string, code: string): string | undefined {
  if (scheme === "SCT") return code;
  return LEGACY_SNOMED_RT.includes(scheme) ? LEGACY_CODES.get(code) : undefined;
}

/** What a modifier of a view makes of it (DICOM CID 4015). */
export type ModifierEffect = "full" | "special";

/**
 * Modifiers by SNOMED CT code: those that leave a view of the whole breast what it is, and those that make an
 * additional view of it, of a part or from an angle of its own.
 */
export const modifierEffects: ReadonlyMap<string, ModifierEffect> = new Map([
  ["399209000", "full"], // implant displaced
  ["442581004", "full"], // nipple in profile
  ["442593008", "full"], // inframammary fold
  ["399161006", "special"], // cleavage
  ["399011000", "special"], // axillary tail
  ["442580003", "special"], // axillary tissue
  ["399197002", "special"], // rolled lateral
  ["399226006", "special"], // rolled medial
  ["414493004", "special"], // rolled inferior
  ["415670009", "special"], // rolled superior
  ["399163009", "special"], // magnification
  ["399055006", "special"], // spot compression
  ["399110001", "special"], // tangential
  ["441752004", "special"], // anterior compression
]);
