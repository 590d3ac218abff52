export type { Bilingual, Language } from "../engine/text.js";
