import { compareTables } from "@opendepistage/core/engine";
import type { OptionSpecs } from "../arguments.js";
import { caseOptions } from "../case/options.js";
import type { Command, Invocation } from "../command.js";
import { type CohortCount, countCohort, type Sides } from "../diff/count-cohort.js";
import { datedDefinitions } from "../diff/dated-definition.js";
import { readSide } from "../diff/read-side.js";
import { report } from "../diff/report.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, succeeded } from "../failure.js";
import { decisionNamed } from "../find-decision.js";
import { formatOption, toJson, wantsJson } from "../format.js";
import { renderDiff } from "../render/diff.js";

const options: OptionSpecs = {
  from: {
    value: "SOURCE@DATE",
    text: { en: "the law before: source and day", fr: "la loi avant : source et jour" },
  },
  to: {
    value: "SOURCE@DATE",
    text: { en: "the law after: source and day", fr: "la loi après : source et jour" },
  },
  cohort: {
    value: "FILE|-",
    text: {
      en: "persons to count, one a line: their facts",
      fr: "personnes à compter, une par ligne : leurs faits",
    },
  },
  parameters: caseOptions.parameters,
  "from-parameters": {
    value: "FILE",
    text: { en: "parameters of the side before alone", fr: "paramètres du seul côté d’avant" },
  },
  "to-parameters": {
    value: "FILE",
    text: { en: "parameters of the side after alone", fr: "paramètres du seul côté d’après" },
  },
  overlay: {
    value: "FILE",
    text: {
      en: "an amendment or derogation, on each side whose day it holds on",
      fr: "une modification ou dérogation, de chaque côté dont le jour la voit valoir",
    },
  },
  "from-overlay": {
    value: "FILE",
    text: { en: "the same for the side before alone", fr: "la même pour le seul côté d’avant" },
  },
  "to-overlay": {
    value: "FILE",
    text: { en: "the same for the side after alone", fr: "la même pour le seul côté d’après" },
  },
  ...formatOption,
};

export const diffCommand: Command = {
  name: "diff",
  operand: {
    name: "ID",
    kind: "decision",
    text: {
      en: "the decision, such as fr.breast.eligibility",
      fr: "la décision, comme fr.breast.eligibility",
    },
  },
  options,
  about: {
    en: "Compares every combination of classes of the table. A person is concerned where the rules of both sides, asked on the day of the later side, answer differently; who only grew older is counted apart.\nAn overlay is compared, not applied: whether it is lawful is not judged here.",
    fr: "Compare chaque combinaison de classes de la table. Une personne est concernée si les règles des deux côtés, interrogées le jour du second, répondent autrement ; qui a seulement vieilli est compté à part.\nUne modification est comparée, non appliquée : sa licéité n’est pas jugée ici.",
  },
  examples: [
    {
      text: { en: "Two readings of one text", fr: "Deux lectures d’un même texte" },
      line: `diff be.integrated-care.inclusion --from BE-CSSSS-18-053@2024-05-02 --to BE-CSSSS-18-053@2024-05-02 --to-parameters current.json`,
    },
    {
      text: {
        en: "An amendment, and whom it would concern",
        fr: "Une modification, et qui elle concernerait",
      },
      line: "diff fr.breast.eligibility --from FR-ARR-2024@2026-12-31 --to FR-ARR-2024@2027-01-01 --overlay examples/overlays/amendment.json --cohort persons.ndjson",
    },
  ],
  run: async (invocation) => {
    const { operands, language, machine } = invocation;
    const named = await decisionNamed(operands, "diff");
    if (!named.ok) return named.failure;
    const from = await readSide(named.value, "from", invocation);
    if (!from.ok) return from.failure;
    const to = await readSide(named.value, "to", invocation);
    if (!to.ok) return to.failure;
    const sides = { from: from.value, to: to.value };
    const cohort = await readCohort(sides, invocation);
    if (!cohort.ok) return cohort.failure;
    const compared = {
      ...sides,
      table: compareTables(sides.from, sides.to),
      definitions: datedDefinitions(named.value, sides.from.on, sides.to.on),
      cohort: cohort.value,
    };
    await machine.write(
      wantsJson(invocation) ? toJson(report(compared, language)) : renderDiff(compared, language),
    );
    return cohort.value ? warnOfBadLines(cohort.value, invocation) : exitCode.done;
  },
};

async function readCohort(
  sides: Sides,
  { values, machine }: Invocation,
): Promise<Attempt<CohortCount | undefined>> {
  if (values["cohort"] === undefined) return succeeded(undefined);
  const input = await machine.read(values["cohort"]);
  return input.ok ? succeeded(await countCohort(input.value, sides)) : input;
}

function warnOfBadLines({ badLines, persons }: CohortCount, { machine, language }: Invocation) {
  if (badLines.length === 0) return exitCode.done;
  const [first] = badLines;
  const told = {
    en: `${badLines.length} of ${persons} lines of the cohort could not be read, the first is line ${first}`,
    fr: `${badLines.length} lignes de la cohorte sur ${persons} n’ont pu être lues, la première est la ligne ${first}`,
  };
  machine.warn(`opendepistage: ${told[language]}\n`);
  return exitCode.badData;
}
