import type { OptionSpecs } from "../arguments.js";
import { caseOptions } from "../case/options.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { tooMany } from "../find-decision.js";
import { readSettings } from "../serve/read-settings.js";
import { startServer } from "../serve/start-server.js";
import { stopSignal } from "../serve/stop-signal.js";

const listening: OptionSpecs = {
  port: {
    value: "N",
    text: {
      en: "port to listen on; 8080 by default, 0 for a free one",
      fr: "port d’écoute ; 8080 par défaut, 0 pour un port libre",
    },
  },
  host: {
    value: "ADDRESS",
    text: {
      en: "address to listen on; 127.0.0.1 by default, any other needs --trusted-issuers",
      fr: "adresse d’écoute ; 127.0.0.1 par défaut, toute autre demande --trusted-issuers",
    },
  },
  "base-url": {
    value: "URL",
    text: {
      en: "address under which clients reach the server, behind a proxy; tokens must name it",
      fr: "adresse sous laquelle les clients atteignent le serveur, derrière un mandataire ; les jetons doivent la nommer",
    },
  },
  "tls-key": {
    value: "FILE",
    text: {
      en: "private key in PEM, to speak TLS itself",
      fr: "clé privée en PEM, pour parler TLS soi-même",
    },
  },
  "tls-cert": {
    value: "FILE",
    text: { en: "certificate in PEM, with its chain", fr: "certificat en PEM, avec sa chaîne" },
  },
  "max-body": {
    value: "KIB",
    text: {
      en: "longest body of a request, in KiB; 4096 by default",
      fr: "corps de requête le plus long, en Kio ; 4096 par défaut",
    },
  },
};

const trusting: OptionSpecs = {
  "trusted-issuers": {
    value: "FILE",
    text: {
      en: 'JSON file of the clients whose tokens are accepted: {"issuers": [{"iss", "jku" or "jwks"}]}',
      fr: 'fichier JSON des clients dont les jetons sont acceptés : {"issuers": [{"iss", "jku" ou "jwks"}]}',
    },
  },
  "fhir-server": {
    value: "URL,…",
    text: {
      en: "FHIR servers of CDS clients that missing prefetch may be fetched from; none by default",
      fr: "serveurs FHIR des clients CDS où chercher le prefetch manquant ; aucun par défaut",
    },
  },
  "allow-origin": {
    value: "ORIGIN,…",
    text: {
      en: "origins of browser-based CDS clients, for CORS; none by default",
      fr: "origines des clients CDS dans un navigateur, pour CORS ; aucune par défaut",
    },
  },
};

export const serveCommand: Command = {
  name: "serve",
  options: {
    ...listening,
    ...trusting,
    programmes: {
      value: "ID,…",
      text: {
        en: "programmes with CDS services: fr.breast, fr.colorectal, fr.cervical, be.breast; all by default",
        fr: "programmes à services CDS : fr.breast, fr.colorectal, fr.cervical, be.breast ; tous par défaut",
      },
    },
    on: caseOptions.on,
    presume: {
      text: {
        en: "take the documented presumptions in CDS cards, and list them",
        fr: "prendre les présomptions documentées dans les cartes CDS, et les lister",
      },
    },
    parameters: caseOptions.parameters,
  },
  about: {
    en: "CDS Hooks 2.0 under /cds-services, FHIR definitions and $apply under /fhir, the decisions as JSON under /decisions with their OpenAPI document at /openapi.json, the rules as pages under /rules.\nEach event is one line of JSON on stdout; none holds an identifier. SIGTERM or SIGINT stops it once the requests under way are answered. TLS is left to a reverse proxy unless --tls-key and --tls-cert are given.",
    fr: "CDS Hooks 2.0 sous /cds-services, les définitions FHIR et $apply sous /fhir, les décisions en JSON sous /decisions avec leur document OpenAPI à /openapi.json, les règles en pages sous /rules.\nChaque événement est une ligne de JSON sur stdout ; aucune ne porte d’identifiant. SIGTERM ou SIGINT l’arrête, les requêtes en cours répondues. TLS revient à un mandataire inverse, sauf avec --tls-key et --tls-cert.",
  },
  examples: [
    { text: { en: "For this machine alone", fr: "Pour cette machine seule" }, line: "serve --port 8080" },
    {
      text: { en: "For a hospital, behind a TLS proxy", fr: "Pour un hôpital, derrière un mandataire TLS" },
      line: "serve --host 10.0.0.5 --base-url https://cds.example.org --trusted-issuers issuers.json --fhir-server https://ehr.example.org/fhir",
    },
  ],
  run: async (invocation) => {
    const { operands, machine } = invocation;
    const [extra] = operands;
    if (extra !== undefined) return tooMany(extra);
    const settings = await readSettings(invocation);
    if (!settings.ok) return settings.failure;
    const asked = stopSignal();
    const server = await startServer({ ...settings.value, replacesGlobals: true }, machine);
    if (!server.ok) return server.failure;
    await asked;
    await server.value.stop();
    return exitCode.done;
  },
};
