import { parseEpisode } from "@opendepistage/core/border/parse-episode";
import { type EpisodeLog, replay } from "@opendepistage/core/episode";
import { caseOptions } from "../case/options.js";
import { readParameters } from "../case/parameters.js";
import { readOn } from "../case/read-case.js";
import { todayFor } from "../clock.js";
import type { Command, Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { tooMany } from "../find-decision.js";
import { formatOption, toJson, wantsJson } from "../format.js";
import { readJson, sourceName } from "../input/read-json.js";
import { renderEpisode } from "../render/episode.js";

export const episodeCommand: Command = {
  name: "episode",
  operand: {
    name: "FILE|-",
    kind: "file",
    text: {
      en: "JSON file of one person's events; - reads standard input",
      fr: "fichier JSON des événements d’une personne ; - lit l’entrée standard",
    },
  },
  options: { on: caseOptions.on, parameters: caseOptions.parameters, ...formatOption },
  about: {
    en: 'The file holds {"programme", "person": {"birthDate"}, "events": [{"type", "on" or "at", …}]}, the events in any order.\nWhat is wrong with an event (late, contradictory, against the law) is told under problems, and the exit code stays 0.',
    fr: 'Le fichier contient {"programme", "person": {"birthDate"}, "events": [{"type", "on" ou "at", …}]}, les événements dans un ordre quelconque.\nCe qui ne va pas avec un événement (tardif, contradictoire, contraire à la loi) est dit sous problems, et le code reste 0.',
  },
  examples: [
    {
      text: { en: "Where does this person stand?", fr: "Où en est cette personne ?" },
      line: `episode '{"programme": "fr.breast", "person": {"birthDate": "1955-06-20"}, "events": [{"type": "invited", "on": "2024-02-15"}]}' --on 2024-05-02`,
    },
  ],
  run: async (invocation) => {
    const { values, language, machine } = invocation;
    const log = await readLog(invocation);
    if (!log.ok) return log.failure;
    const on = readOn(values["on"]);
    if (!on.ok) return on.failure;
    const parameters = await readParameters(values["parameters"], machine);
    if (!parameters.ok) return parameters.failure;
    const episode = replay(log.value, {
      on: on.value ?? todayFor(log.value.programme, machine.now()),
      parameters: parameters.value,
      language,
    });
    await machine.write(wantsJson(invocation) ? toJson(episode) : renderEpisode(episode, language));
    return exitCode.done;
  },
};

async function readLog({ operands, values, machine }: Invocation): Promise<Attempt<EpisodeLog>> {
  const [source, extra] = operands;
  if (source === undefined) return failed(withoutLog);
  if (extra !== undefined) return failed(tooMany(extra));
  if (source === "-" && values["parameters"] === "-") return failed(bothFromStdin);
  const read = await readJson(source, machine);
  if (!read.ok) return read;
  const parsed = parseEpisode(read.value);
  if (parsed.ok) return succeeded(parsed.log);
  const name = sourceName(source);
  return failed({
    exitCode: exitCode.badData,
    message: { en: `${name.en}: this is no episode`, fr: `${name.fr} : ce n’est pas un épisode` },
    problems: parsed.problems,
  });
}

const withoutLog: Failure = {
  exitCode: exitCode.usage,
  message: { en: "which episode?", fr: "quel épisode ?" },
  hint: {
    en: "write opendepistage episode FILE, or - for standard input",
    fr: "écrire opendepistage episode FILE, ou - pour l’entrée standard",
  },
};

const bothFromStdin: Failure = {
  exitCode: exitCode.usage,
  message: {
    en: "the episode and --parameters cannot both be read from standard input",
    fr: "l’épisode et --parameters ne peuvent pas être lus tous deux de l’entrée standard",
  },
};
