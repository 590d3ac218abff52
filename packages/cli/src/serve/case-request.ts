import {
  nearestNames,
  type Problem,
  parseFacts,
  parseOn,
  parseParameters,
  quote,
} from "@opendepistage/core/border";
import type { DecideOptions, Decision, Facts, Language } from "@opendepistage/core/engine";
import { ownParameters } from "../case/parameters.js";
import { todayFor } from "../clock.js";
import { languageOption } from "../language.js";
import { didYouMean } from "../suggestion.js";
import { invalid, type Outcome } from "./http-problem.js";
import type { ServeSettings } from "./settings.js";

/** The members of a request for a decision. */
const CASE_MEMBERS = ["facts", "on", "presume", "parameters", "lang"] as const;

/** A case as a request gives it. */
export interface RequestedCase {
  readonly facts: Facts;
  readonly options: DecideOptions;
}

/** What reading a case depends on beside the request. */
export interface CaseContext {
  readonly decision: Decision;
  readonly settings: Pick<ServeSettings, "on" | "parameters">;
  /** The language where the body names none. */
  readonly language: Language;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
}

/** Reads `{facts, on?, presume?, parameters?, lang?}`; every fault is told with its place. */
export function readCaseRequest(
  body: Readonly<Record<string, unknown>>,
  context: CaseContext,
): Outcome<RequestedCase> {
  const { decision, settings, now } = context;
  const strangers = Object.keys(body).filter((name) => !isMember(name));
  if (strangers.length > 0) return invalid("invalid-body", NOT_A_CASE, strangers.map(unknownMember));
  const { facts: given, on: asked, presume = false, parameters = {}, lang = context.language } = body;
  const on = asked === undefined ? undefined : parseOn(asked);
  const facts = parseFacts(decision, given);
  const own = parseParameters(decision, parameters);
  const language = languageOption.choices.find((known) => known === lang);
  const problems = [
    ...(given === undefined ? [FACTS_MISSING] : facts.ok ? [] : facts.problems),
    ...(on?.ok === false ? on.problems : []),
    ...(own.ok ? [] : own.problems),
    ...(typeof presume === "boolean" ? [] : [NOT_BOOLEAN]),
    ...(language ? [] : [NOT_A_LANGUAGE]),
  ];
  if (!facts.ok || !own.ok || !language || problems.length > 0)
    return invalid("invalid-case", unfit(decision), problems);
  return {
    ok: true,
    value: {
      facts: facts.facts,
      options: {
        on: (on?.ok ? on.on : settings.on) ?? todayFor(decision.id, now),
        presume: presume === true,
        parameters: { ...ownParameters(decision, settings.parameters), ...own.parameters },
        language,
      },
    },
  };
}

function isMember(name: string): boolean {
  return (CASE_MEMBERS as readonly string[]).includes(name);
}

const NOT_A_CASE = { en: "this is no case", fr: "ce n’est pas un cas" };

function unfit({ id }: Decision) {
  return { en: `this is no case for ${id}`, fr: `ce n’est pas un cas pour ${id}` };
}

const NOTHING = { en: "nothing", fr: "rien" };
const ANOTHER = { en: "another value", fr: "une autre valeur" };

const FACTS_MISSING: Problem = {
  path: "facts",
  found: NOTHING,
  expected: { en: "the facts of the case, {} for none", fr: "les faits du cas, {} pour aucun" },
};

const NOT_BOOLEAN: Problem = {
  path: "presume",
  found: ANOTHER,
  expected: { en: "true or false", fr: "true ou false" },
};

const NOT_A_LANGUAGE: Problem = {
  path: "lang",
  found: ANOTHER,
  expected: {
    en: `one of ${languageOption.choices.join(", ")}`,
    fr: `l’un de ${languageOption.choices.join(", ")}`,
  },
};

function unknownMember(name: string): Problem {
  const near = nearestNames(name, CASE_MEMBERS);
  const hint = didYouMean(near);
  const known = CASE_MEMBERS.join(", ");
  return {
    path: "",
    found: { en: `unknown member ${quote(name)}`, fr: `membre inconnu ${quote(name)}` },
    expected: {
      en: near.length > 0 ? `${known}; ${hint.en}` : known,
      fr: near.length > 0 ? `${known} ; ${hint.fr}` : known,
    },
  };
}
