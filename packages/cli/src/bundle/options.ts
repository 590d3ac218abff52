import type { OptionSpecs } from "../arguments.js";
import { authenticationOption } from "../service/read-authentication.js";

/** The options of `bundle`. */
export const bundleOptions = {
  on: {
    value: "DATE",
    text: {
      en: "day on which the law is judged, YYYY-MM-DD; by default that of the examination, order or answers",
      fr: "jour où la loi est appréciée, AAAA-MM-JJ ; par défaut celui de l’examen, de la demande ou des réponses",
    },
  },
  law: {
    value: "FR|BE-WAL",
    choices: ["FR", "BE-WAL"],
    text: {
      en: "whose law orders, reports and letters are judged by; by default that of the person’s national identifier",
      fr: "la loi selon laquelle demandes, comptes rendus et lettres sont jugés ; par défaut celle de l’identifiant national de la personne",
    },
  },
  presume: {
    text: {
      en: "take the documented presumptions for unknown facts, and list them",
      fr: "prendre les présomptions documentées pour les faits inconnus, et les lister",
    },
  },
  parameters: {
    value: "FILE",
    text: {
      en: "JSON file of your organisation’s parameters, by id",
      fr: "fichier JSON des paramètres de votre organisme, par identifiant",
    },
  },
  sender: {
    value: "SYSTEM|VALUE",
    text: {
      en: "identifier of who sends the answers; ids are made of it",
      fr: "identifiant de qui envoie les réponses ; les id en sont faits",
    },
  },
  server: {
    value: "URL",
    text: {
      en: "FHIR server to read the person’s data from and to write the answers to",
      fr: "serveur FHIR où lire les données de la personne et écrire les réponses",
    },
  },
  "dry-run": {
    text: {
      en: "with --server: read and decide, write nothing to the server",
      fr: "avec --server : lire et décider, ne rien écrire au serveur",
    },
  },
  ...authenticationOption,
} as const satisfies OptionSpecs;
