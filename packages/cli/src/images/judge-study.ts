import { parseFacts } from "@opendepistage/core/border";
import { type CivilDate, civilDate } from "@opendepistage/core/calendar";
import { type Decision, type DecisionResult, decide } from "@opendepistage/core/engine";
import { type ImageDecision, imageDecisions, imageFactsOf, type StudyReading } from "@opendepistage/fhir";
import { readOn } from "../case/read-case.js";
import type { Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, type Failure, failed, succeeded } from "../failure.js";
import { loadDecision } from "../find-decision.js";
import { readJson, sourceName } from "../input/read-json.js";

/** A decision on the images of a study, and its answer. */
export interface Judgement {
  readonly decision: Decision;
  readonly result: DecisionResult;
}

/** What is known beside the images, for one decision or for those that it is a fact of. */
export interface Besides {
  readonly decisions: readonly ImageDecision[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly channel: string | undefined;
  readonly on: CivilDate | undefined;
}

/** Reads what the options tell beside the images. */
export async function readBesides({ values, machine }: Invocation): Promise<Attempt<Besides>> {
  const { decision: asked, facts: source, channel } = values;
  const on = readOn(values["on"]);
  if (!on.ok) return on;
  if (source !== undefined && asked === undefined) return failed(factsOfWhich);
  const read = source === undefined ? succeeded<unknown>({}) : await readJson(source, machine);
  if (!read.ok) return read;
  const facts = factsIn(read.value);
  if (facts === undefined) return failed(noFacts(source ?? ""));
  const decisions = imageDecisions.filter((id) => asked === undefined || id === asked);
  return succeeded({ decisions, facts, channel, on: on.value });
}

function factsIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && !("images" in value) ? { ...value } : undefined;
}

/** Takes each decision on the images; the law is judged on the day of the examination (VER-1), or on `--on`. */
export async function judgeStudy(
  study: StudyReading,
  besides: Besides,
  { language, flags }: Invocation,
): Promise<Attempt<readonly Judgement[]>> {
  const on = besides.on ?? (study.on === undefined ? undefined : civilDate(study.on));
  if (on === undefined) return failed(noDay);
  const judgements: Judgement[] = [];
  for (const id of besides.decisions) {
    const decision = await loadDecision(id);
    // The registry has every decision on images: a test holds it to that.
    if (decision === undefined) continue;
    const channel = "channel" in decision.facts && besides.channel ? { channel: besides.channel } : {};
    const parsed = parseFacts(decision, { ...besides.facts, ...channel, ...imageFactsOf(study, id) });
    if (!parsed.ok) return failed({ ...unfit(id), problems: parsed.problems });
    const result = decide(decision, parsed.facts, { on, presume: flags.has("presume"), language });
    judgements.push({ decision, result });
  }
  return succeeded(judgements);
}

const factsOfWhich: Failure = {
  exitCode: exitCode.usage,
  message: { en: "--facts goes with --decision", fr: "--facts va avec --decision" },
  hint: {
    en: "name the decision that the facts are for",
    fr: "nommer la décision pour laquelle sont les faits",
  },
};

const noDay: Failure = {
  exitCode: exitCode.badData,
  message: { en: "the study has no date", fr: "l’étude n’a pas de date" },
  hint: { en: "give the day of the examination by --on", fr: "donner le jour de l’examen par --on" },
};

function noFacts(source: string): Failure {
  const name = sourceName(source);
  return {
    exitCode: exitCode.badData,
    message: {
      en: `${name.en}: expected an object of facts without images, which the study tells`,
      fr: `${name.fr} : attendu un objet de faits sans images, que l’étude donne`,
    },
  };
}

function unfit(id: string): Failure {
  return {
    exitCode: exitCode.badData,
    message: { en: `these are no facts for ${id}`, fr: `ce ne sont pas des faits pour ${id}` },
    hint: {
      en: `opendepistage explain ${id} describes the facts`,
      fr: `opendepistage explain ${id} décrit les faits`,
    },
  };
}
