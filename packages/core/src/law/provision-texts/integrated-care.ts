import type { Bilingual } from "../text.js";

export const integratedCareTexts: Readonly<Record<string, Bilingual>> = {
  "BEI-01": {
    en: "For billing, an inclusion takes effect on the first day of the month after the entered start date.",
    fr: "Pour la facturation, une inclusion prend effet le premier jour du mois suivant la date de début saisie.",
  },
  "BEI-02": {
    en: "For billing, an exclusion takes effect at the end (30th or 31st) of the month that follows the entered exclusion date (which month: CON-2).",
    fr: "Pour la facturation, une exclusion prend effet à la fin (30 ou 31) du mois qui suit la date d’exclusion saisie (quel mois : CON-2).",
  },
  "BEI-03": {
    en: "A patient has at most one inclusion of status “principal” at a time, and only that project is billed; a second project is entered as “information”.",
    fr: "Un patient a au plus une inclusion au statut « principal » à la fois, et seul ce projet est facturé ; un second projet est inscrit comme « information ».",
  },
  "BEI-04": {
    en: "On a patient’s death, notified from the national register, all inclusions still open are closed automatically.",
    fr: "Au décès du patient, signalé par le registre national, toutes ses inclusions encore ouvertes sont closes automatiquement.",
  },
  "BEI-05": {
    en: "All sign in strongly (eID or TOTP). Patient: consult, change the consent. Provider in CoBRHA with number and visa: declare; consult and modify if a therapeutic relationship exists. Pharmacist: the same, relationship with the pharmacy, CSAM role. Project administrator (CSAM, own project): declare, consult, change start date and consent; coordinator: list, no mass export. Imaging, laboratory, pharmacy assistants and non-urgent transport have none.",
    fr: "Tous s’authentifient fortement (eID ou TOTP). Patient : consulter, changer le consentement. Prestataire dans CoBRHA, avec numéro et visa : déclarer ; consulter et modifier s’il a une relation thérapeutique. Pharmacien : de même, relation avec l’officine, rôle CSAM. Administratif (CSAM, son projet) : déclarer, consulter, changer début et consentement ; coordinateur : lister, sans export de masse. Imagerie, laboratoire, assistants en pharmacie et transport non urgent : aucun accès.",
  },
  "BEI-06": {
    en: "Project staff see only patients of their own project; of another they learn only that a principal inclusion exists, not where.",
    fr: "Le personnel d’un projet ne voit que les patients de celui-ci ; d’un autre, il apprend seulement qu’une inclusion principale existe, non laquelle.",
  },
  "BEI-07": {
    en: "Data leave for statistics or studies, anonymised or pseudonymised, only with a recorded consent in force at export. Consent may be refused or withdrawn at any time, and each decision is kept with its date.",
    fr: "Les données ne partent pour statistiques ou études, anonymisées ou pseudonymisées, qu’avec un consentement enregistré et en vigueur à l’export. Il peut être refusé ou retiré à tout moment, et chaque décision est gardée avec sa date.",
  },
  "BEI-08": {
    en: "Data are kept as long as the patient is included, then for ten years from the exclusion date.",
    fr: "Les données sont gardées tant que le patient est inclus, puis dix ans à compter de la date d’exclusion.",
  },
  "BEI-09": {
    en: "Each operation records who acted (NISS), what was done, when and for whom. The patient’s NISS is stored pseudonymised; the operator’s is recorded.",
    fr: "Chaque opération enregistre qui a agi (NISS), quoi, quand et pour qui. Le NISS du patient est stocké pseudonymisé ; celui de l’opérateur est enregistré.",
  },
  "BEI-10": {
    en: "Name, given name and birth date of the patient are shown from the national register and never stored.",
    fr: "Nom, prénom et date de naissance du patient sont affichés depuis le registre national et jamais stockés.",
  },
  "BEI-11": {
    en: "Before the declaration the patient is told what the consent covers and what inclusion entails in practice and cost. Whoever recorded an agreement or refusal must be able to prove it and the information given.",
    fr: "Avant la déclaration, le patient apprend ce que couvre son consentement et les effets pratiques et financiers de l’inclusion. Qui a enregistré l’accord ou le refus doit pouvoir le prouver, ainsi que l’information donnée.",
  },
  "BEI-12": {
    en: "A declaration of inclusion states the project number, the start date, the status (principal or information), and the agreement or refusal on consent with its date.",
    fr: "Une déclaration d’inclusion indique le numéro de projet, la date de début, le statut (principal ou information), et l’accord ou le refus de consentement avec sa date.",
  },
};
