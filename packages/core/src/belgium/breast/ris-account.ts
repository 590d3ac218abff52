import { fact, oneOf } from "../../engine/index.js";

/** The profile of an account in the CCRef's RIS (BE-CCREF-2024, art. 3 to 6 and AC 7, 1.1). */
export const risAccount = fact(oneOf("administrative", "technologist", "radiologist", "it"), {
  en: "Profile of the account in the RIS",
  fr: "Profil de l’accès au RIS",
});

/** A profile of account. */
export type RisAccount = "administrative" | "technologist" | "radiologist" | "it";
