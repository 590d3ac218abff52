import { FRC_KIT_04 } from "../../law/provisions/france-colorectal-entry.js";
import { defineContent } from "./content-decision.js";
import { facts, KIT } from "./kit-content-facts.js";

/** Whether a screening kit holds all that it must, for the one to whom it is supplied (FR-ARR-2024, annexe IV, II). */
export const kitContent = defineContent({
  id: "fr.colorectal.kit-content",
  title: {
    en: "Colorectal screening: content of the kit",
    fr: "Dépistage du cancer colorectal : contenu du kit",
  },
  text: { en: "Content of the kit and of its sheet", fr: "Contenu du kit et de sa fiche" },
  provision: FRC_KIT_04,
  facts,
  requirements: KIT,
  completion: { code: "complete-kit", by: "kit-supplier", to: "person" },
});
