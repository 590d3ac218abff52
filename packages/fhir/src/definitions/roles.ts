import type { Bilingual, Language } from "@opendepistage/core/engine";
import type { CodeableConcept } from "fhir/r4.js";
import { ROLE_SYSTEM } from "./code-systems.js";
import { codingOf } from "./texts.js";

/** What bears a role: the person screened, a professional, a body, or a programme. */
export type Bearer = "Patient" | "PractitionerRole" | "Organization" | "Device";

/** What bears a role, and what it is called. */
export interface Role {
  readonly bearer: Bearer;
  readonly text: Bilingual;
}

const professional = (en: string, fr: string): Role => ({ bearer: "PractitionerRole", text: { en, fr } });
const body = (en: string, fr: string): Role => ({ bearer: "Organization", text: { en, fr } });

/** Every party that a decision asks to act, or that an act is addressed to. */
const ROLES: Readonly<Record<string, Role>> = {
  person: { bearer: "Patient", text: { en: "person screened", fr: "personne dépistée" } },
  application: { bearer: "Device", text: { en: "application", fr: "application" } },
  ansm: body("ANSM", "ANSM"),
  ars: body("ARS", "ARS"),
  aviq: body("AViQ", "AViQ"),
  ccref: body("CCRef", "CCRef"),
  crcdc: body("CRCDC", "CRCDC"),
  "control-body": body("control body", "organisme de contrôle"),
  "control-firm": body("control firm", "société de contrôle"),
  "health-insurance": body("health insurance", "assurance maladie"),
  "intermutualist-college": body("intermutualist college", "collège intermutualiste"),
  "kit-supplier": body("kit supplier", "fournisseur de kits"),
  laboratory: body("laboratory", "laboratoire"),
  "mobile-unit": body("mobile unit", "unité mobile"),
  "primary-fund": body("primary fund", "caisse primaire"),
  "second-reader-group": body("group of second readers", "groupe de seconds lecteurs"),
  supplier: body("supplier", "fournisseur"),
  "treating-team": body("treating team", "équipe soignante"),
  unit: body("mammography unit", "unité de mammographie"),
  "ccref-doctor": professional("doctor of the CCRef", "médecin du CCRef"),
  colposcopist: professional("colposcopist", "colposcopiste"),
  declarant: professional("declarant", "déclarant"),
  doctor: professional("doctor", "médecin"),
  "first-reader": professional("first reader", "premier lecteur"),
  "follow-up-professional": professional("follow-up professional", "professionnel assurant le suivi"),
  gastroenterologist: professional("gastroenterologist", "gastroentérologue"),
  "head-of-unit": professional("head of the unit", "responsable de l’unité"),
  "health-professional": professional("health professional", "professionnel de santé"),
  pathologist: professional("pathologist", "pathologiste"),
  pharmacist: professional("pharmacist", "pharmacien"),
  prescriber: professional("prescriber", "prescripteur"),
  professional: professional("professional", "professionnel"),
  radiologist: professional("radiologist", "radiologue"),
  "second-doctor": professional("second doctor", "second médecin"),
  "second-reader": professional("second reader", "second lecteur"),
  "technologist-or-radiologist": professional("technologist or radiologist", "manipulateur ou radiologue"),
  "third-reader": professional("third reader", "troisième lecteur"),
  "treating-doctor": professional("treating doctor", "médecin traitant"),
  "unit-staff": professional("member of the unit", "membre de l’unité"),
};

/** A role that the decisions name; undefined for another code. */
export function roleOf(code: string): Role | undefined {
  return ROLES[code];
}

/** A role as a concept, with its name in both languages. */
export function roleConcept(role: string, language: Language): CodeableConcept {
  const known = ROLES[role];
  const coding = { system: ROLE_SYSTEM, code: role };
  return { coding: [known ? codingOf(coding, known.text, language) : coding] };
}
