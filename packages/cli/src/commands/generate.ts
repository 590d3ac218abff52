import { writeFacts } from "@opendepistage/core/border";
import { type CivilDate, civilDate, formatCivilDate } from "@opendepistage/core/calendar";
import {
  type CohortProgramme,
  cohortProgrammes,
  episodeMaker,
  personMaker,
} from "@opendepistage/core/cohort";
import type { Decision } from "@opendepistage/core/engine";
import type { OptionSpecs } from "../arguments.js";
import { readOn } from "../case/read-case.js";
import type { Command, Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { loadDecision, tooMany } from "../find-decision.js";

/**
 * The day on which persons are as they are made, unless told otherwise: never today, so that a seed is enough, and
 * two years after the latest of the texts came into force, so that all that is told of happened under them.
 */
const DEFAULT_DAY = civilDate("2026-06-01");
/** Persons that are written at once. */
const GROUP = 500;

const programmes = Object.keys(cohortProgrammes) as readonly CohortProgramme[];

const options: OptionSpecs = {
  programme: {
    value: "ID",
    choices: programmes,
    text: { en: `one of ${programmes.join(", ")}`, fr: `un de ${programmes.join(", ")}` },
  },
  persons: {
    value: "N",
    text: { en: "how many persons; 1000 by default", fr: "nombre de personnes ; 1000 par défaut" },
  },
  seed: {
    value: "S",
    text: {
      en: "whole number that fixes the cohort; 1 by default",
      fr: "nombre entier qui fixe la cohorte ; 1 par défaut",
    },
  },
  decision: {
    value: "ID",
    text: {
      en: "the decision that the facts are for; by default eligibility, or the population in Wallonia",
      fr: "la décision que servent les faits ; par défaut l’éligibilité, ou la population en Wallonie",
    },
  },
  on: {
    value: "DATE",
    text: {
      en: `day on which the persons are so; ${formatCivilDate(DEFAULT_DAY)} by default`,
      fr: `jour où les personnes sont ainsi ; ${formatCivilDate(DEFAULT_DAY)} par défaut`,
    },
  },
  as: {
    value: "facts|episodes",
    choices: ["facts", "episodes"],
    text: {
      en: "facts of a decision, or logs of events for the command episode; facts by default",
      fr: "les faits d’une décision, ou des journaux d’événements pour la commande episode ; par défaut les faits",
    },
  },
  edge: {
    text: {
      en: "rare paths and boundary days instead of realistic figures",
      fr: "cas rares et jours limites au lieu de chiffres réalistes",
    },
  },
};

export const generateCommand: Command = {
  name: "generate",
  options,
  about: {
    en: "Invented persons, one a line, for the command cohort and for tests. The same seed gives the same bytes, and a longer cohort begins with the shorter one. docs/cohorts.md tells each figure with its source; no fact is unknown.",
    fr: "Des personnes inventées, une par ligne, pour la commande cohort et pour les essais. La même graine donne les mêmes octets, et une cohorte plus longue commence par la plus courte. docs/cohorts.md dit chaque chiffre et sa source ; aucun fait n’est inconnu.",
  },
  examples: [
    {
      text: { en: "A population, and what becomes of it", fr: "Une population, et ce qu’elle devient" },
      line: "generate --programme fr.breast --persons 100000 --seed 7 > persons.ndjson",
    },
    {
      text: { en: "Boundary days, to try an interface", fr: "Des jours limites, pour essayer une interface" },
      line: "generate --programme fr.cervical --persons 200 --edge --decision fr.cervical.test-and-interval",
    },
  ],
  run: async (invocation) => {
    const asked = await readRequest(invocation);
    if (!asked.ok) return asked.failure;
    const { lineAt, persons } = asked.value;
    for (let start = 0; start < persons; start += GROUP) {
      const places = Array.from({ length: Math.min(GROUP, persons - start) }, (_, index) => start + index);
      await invocation.machine.write(places.map(lineAt).join(""));
    }
    return exitCode.done;
  },
};

interface Request {
  readonly persons: number;
  /** The line of the person at a place, with its end. */
  readonly lineAt: (place: number) => string;
}

/** A cohort whose decision is not yet chosen. */
interface Chosen {
  readonly programme: CohortProgramme;
  readonly seed: number;
  readonly on: CivilDate;
  readonly edge: boolean;
}

async function readRequest({ operands, values, flags }: Invocation): Promise<Attempt<Request>> {
  const [extra] = operands;
  if (extra !== undefined) return failed(tooMany(extra));
  const programme = programmes.find((id) => id === values["programme"]);
  if (!programme) return failed(withoutProgramme);
  const on = readOn(values["on"]);
  if (!on.ok) return on;
  const persons = readWhole("persons", values["persons"] ?? "1000");
  if (!persons.ok) return persons;
  const seed = readWhole("seed", values["seed"] ?? "1");
  if (!seed.ok) return seed;
  const chosen = { programme, seed: seed.value, on: on.value ?? DEFAULT_DAY, edge: flags.has("edge") };
  const lineAt =
    values["as"] === "episodes"
      ? readEpisodes(chosen, values["decision"])
      : await readFacts(chosen, values["decision"]);
  return lineAt.ok ? succeeded({ persons: persons.value, lineAt: lineAt.value }) : lineAt;
}

async function readFacts(chosen: Chosen, given: string | undefined): Promise<Attempt<Request["lineAt"]>> {
  const read = await readDecision(chosen.programme, given);
  if (!read.ok) return read;
  const decision = read.value;
  const personAt = personMaker({ ...chosen, decision: decision.id });
  return succeeded(
    (place) =>
      `${JSON.stringify({ id: `${chosen.programme}-${place + 1}`, ...writeFacts(decision, personAt(place)) })}\n`,
  );
}

function readEpisodes(chosen: Chosen, decision: string | undefined): Attempt<Request["lineAt"]> {
  if (decision !== undefined) return failed(notWithEpisodes);
  const episodeAt = episodeMaker(chosen);
  return succeeded((place) => `${JSON.stringify(episodeAt(place))}\n`);
}

const notWithEpisodes: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "--decision does not go with --as episodes",
    fr: "--decision ne va pas avec --as episodes",
  },
  hint: { en: "an episode calls its decisions itself", fr: "un épisode appelle lui-même ses décisions" },
};

const withoutProgramme: Failure = {
  exitCode: exitCode.usage,
  message: { en: "--programme is missing", fr: "--programme manque" },
  hint: {
    en: `write --programme ${programmes.join(" or ")}`,
    fr: `écrire --programme ${programmes.join(" ou ")}`,
  },
};

async function readDecision(
  programme: CohortProgramme,
  given: string | undefined,
): Promise<Attempt<Decision>> {
  const made = Object.keys(cohortProgrammes[programme]);
  const id = given ?? made[0] ?? "";
  const decision = made.includes(id) ? await loadDecision(id) : undefined;
  if (decision) return succeeded(decision);
  return failed({
    exitCode: exitCode.usage,
    message: {
      en: `no persons of ${programme} are made for ${id}`,
      fr: `aucune personne de ${programme} n’est faite pour ${id}`,
    },
    hint: { en: `expected ${made.join(" or ")}`, fr: `attendu : ${made.join(" ou ")}` },
  });
}

function readWhole(name: string, given: string): Attempt<number> {
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (Number.isSafeInteger(number)) return succeeded(number);
  return failed({
    exitCode: exitCode.usage,
    message: { en: `--${name} is no whole number`, fr: `--${name} n’est pas un nombre entier` },
    hint: { en: `write --${name} 1000`, fr: `écrire --${name} 1000` },
  });
}
