import type { Bilingual } from "../text.js";

export const archivingTexts: Readonly<Record<string, Bilingual>> = {
  "FRA-01": {
    en: "Pending request, supplier and configuration both listed: the fund accepts it, provided that document 1 with the IHE integration profile and document 2 come back within one month; past it, reimbursement of supplements is suspended.",
    fr: "Demande en attente, fournisseur et configuration tous deux en liste : la caisse l’accepte, sous réserve que le document 1 avec le profil d’intégration IHE et le document 2 reviennent sous un mois ; au-delà, le remboursement des suppléments est suspendu.",
  },
  "FRA-02": {
    en: "Only one of supplier and configuration listed: pending. The fund asks for documents 1 and 2 within one month, accepts if the answers show conformity and passes them to the CNAMTS in doubt.",
    fr: "Un seul du fournisseur et de la configuration en liste : en attente. La caisse demande les documents 1 et 2 sous un mois, accepte si les réponses attestent la conformité et les transmet à la CNAMTS en cas de doute.",
  },
  "FRA-03": {
    en: "Neither supplier nor configuration listed: the fund refuses, the system being held not to conform on the information available; the supplier may contact the CNAMTS for study.",
    fr: "Ni fournisseur ni configuration en liste : la caisse refuse, le système étant tenu pour non conforme au vu des informations disponibles ; le fournisseur peut saisir la CNAMTS pour étude.",
  },
  "FRA-04": {
    en: "New requests come with the membership form, the delivery certificate and documents 1 and 2 completed; the same three situations then decide.",
    fr: "Les nouvelles demandes arrivent avec le formulaire d’adhésion, l’attestation de livraison et les documents 1 et 2 remplis ; les trois mêmes situations décident ensuite.",
  },
  "FRA-05": {
    en: "The seller’s document 1 conforms if questions 1 to 4 are answered yes and the IHE profile of the configuration sold is attached; the doctors’ document 2, if questions 2 to 8 are answered yes.",
    fr: "Le document 1 (vendeur) est conforme si les réponses 1 à 4 sont oui et si le profil d’intégration IHE de la configuration est joint ; le document 2 (médecins) si les réponses 2 à 8 sont oui.",
  },
  "FRA-06": {
    en: "No supplement for examinations made at another site than the archive’s, least of all when copied by removable media; unless a secure network, attested in answer 1, gives remote archiving with immediate and secure retrieval as if on site, and the archive is paid for by the doctors who bill.",
    fr: "Pas de supplément pour des examens faits sur un autre site que celui de l’archive, surtout copiés par support amovible ; sauf si un réseau sécurisé, attesté en réponse 1, permet l’archivage à distance et une récupération immédiate et sûre comme sur place, et si l’archive est financée par les médecins qui facturent.",
  },
  "FRA-07": {
    en: "The option is for doctors in exclusively private practice; pending the announced amendment, mainly private practice may be accepted if all other conditions are met.",
    fr: "L’option vise l’exercice exclusivement libéral ; dans l’attente de l’avenant annoncé, un exercice majoritairement libéral peut être accepté si les autres conditions sont remplies.",
  },
  "FRA-08": {
    en: "If the system conforms, membership and supplements are valid from the registration date, which is set to the date of acceptance by the fund.",
    fr: "Si le système est conforme, adhésion et suppléments valent à compter de la date d’enregistrement, fixée à celle de l’acceptation par la caisse.",
  },
};
