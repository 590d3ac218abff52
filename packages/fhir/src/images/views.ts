import { LEGACY_CODES } from "../terms/legacy-codes.js";
import { LEGACY_SNOMED_RT } from "../terms/systems.js";

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
