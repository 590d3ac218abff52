import { decisions } from "@opendepistage/core/decisions";
import type { Bilingual } from "@opendepistage/core/engine";
import { PROGRAMMES } from "@opendepistage/core/episode";
import { citation, interpretations, provisions } from "@opendepistage/core/law";
import type { CodeSystem, CodeSystemConcept } from "fhir/r4.js";
import {
  ACTION_SYSTEM,
  INTERPRETATION_SYSTEM,
  outcomeSystemOf,
  PROGRAMME_SYSTEM,
  PROVISION_SYSTEM,
  ROLE_SYSTEM,
} from "./code-systems.js";
import { nameOf } from "./extensions.js";
import { OPEN_SYSTEMS, ownSystems } from "./own-systems.js";
import { roleOf } from "./roles.js";

/** The code systems of this project: those whose codes the rules themselves give, and those of what is read and written. */
export function codeSystems(): readonly CodeSystem[] {
  const rules = decisions.flatMap(({ rows }) => rows.flatMap(({ actions = [] }) => actions));
  const actions = sorted(rules.map(({ code }) => code));
  const roles = sorted(rules.flatMap(({ by, to }) => [by, to]));
  return [
    codeSystem(ACTION_SYSTEM, "Acts that the law asks for", actions.map(ownName)),
    codeSystem(
      ROLE_SYSTEM,
      "Parties by their role",
      roles.map((role) => conceptOf(role, roleOf(role)?.text)),
    ),
    codeSystem(PROGRAMME_SYSTEM, "Screening programmes", PROGRAMMES.map(ownName)),
    codeSystem(
      PROVISION_SYSTEM,
      "Provisions of the law",
      provisions.map((provision) =>
        conceptOf(provision.id, { en: citation(provision, "en"), fr: citation(provision, "fr") }),
      ),
    ),
    codeSystem(
      INTERPRETATION_SYSTEM,
      "Readings of unclear text",
      interpretations.map(({ id, where }) => conceptOf(id, where)),
    ),
    ...decisions.map(({ id, title, outcomes }) =>
      codeSystem(
        outcomeSystemOf(id),
        `Outcomes: ${title.en}`,
        Object.entries({ ...COMMON_OUTCOMES, ...outcomes }).map(([code, text]) => conceptOf(code, text)),
      ),
    ),
    ...ownSystems().map(({ url, title, codes }) => codeSystem(url, title, codes.map(ownName))),
    ...OPEN_SYSTEMS.map(({ url, title }) => openSystem(url, title)),
  ];
}

/** Outcomes that every decision may have. */
const COMMON_OUTCOMES: Readonly<Record<string, Bilingual>> = {
  "needs-information": { en: "facts are missing", fr: "des faits manquent" },
  "needs-parameter": { en: "a parameter is missing", fr: "un paramètre manque" },
  "no-rule-in-force": { en: "no rule in force on that day", fr: "aucune règle en vigueur ce jour-là" },
};

function sorted(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].toSorted();
}

/** A code that is its own name, in words. */
function ownName(code: string): CodeSystemConcept {
  return { code, display: code.replaceAll("-", " ") };
}

function conceptOf(code: string, text: Bilingual | undefined): CodeSystemConcept {
  if (!text) return ownName(code);
  return { code, display: text.en, designation: [{ language: "fr", value: text.fr }] };
}

function codeSystem(url: string, title: string, concept: readonly CodeSystemConcept[]): CodeSystem {
  const id = url.slice(url.lastIndexOf("/") + 1);
  return {
    resourceType: "CodeSystem",
    id,
    url,
    name: nameOf(id),
    title,
    status: "active",
    experimental: false,
    publisher: "OpenDépistage",
    caseSensitive: true,
    content: "complete",
    count: concept.length,
    concept: [...concept],
  };
}

/** A code system whose codes others give. */
function openSystem(url: string, title: string): CodeSystem {
  const { count: _, concept: __, ...system } = codeSystem(url, title, []);
  return { ...system, content: "not-present" };
}
