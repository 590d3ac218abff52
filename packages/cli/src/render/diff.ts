import { formatCivilDate } from "@opendepistage/core/calendar";
import { isInForce, type Language, type Row, type TableChange } from "@opendepistage/core/engine";
import type { CohortCount } from "../diff/count-cohort.js";
import type { DatedDefinition } from "../diff/dated-definition.js";
import type { NamedSide } from "../diff/read-side.js";
import type { Compared } from "../diff/report.js";
import { section, wrap } from "./lay-out.js";
import { label, series } from "./punctuation.js";
import { answerLines, sayCombinations } from "./table-words.js";

/** Most products of classes that one change is told with; the count is always told. */
const MOST_PRODUCTS = 12;

/** A comparison in words: the two sides, what changes, and whom it concerns. */
export function renderDiff(compared: Compared, language: Language): string {
  const { from, to, table, definitions, cohort } = compared;
  const say = (en: string, fr: string) => (language === "fr" ? fr : en);
  const changed = table.changes.reduce((sum, { combinations }) => sum + combinations, 0);
  const redrawn = table.redrawn.map(({ dimension, parameters }) =>
    wrap(
      label(
        from.decision.dimensions[dimension]?.text[language] ?? dimension,
        parameters.join(", "),
        language,
      ),
      "    ",
      "  ",
    ),
  );
  return `${[
    `${from.decision.id}  ${from.decision.title[language]}`,
    sideLine(say("from", "de"), from, language),
    sideLine(say("to", "à"), to, language),
    "",
    say(
      `${changed} of ${table.combinations} combinations of classes are answered differently.`,
      `${changed} combinaisons de classes sur ${table.combinations} reçoivent une autre réponse.`,
    ),
    ...table.changes.flatMap((change) => changeLines(compared, change, language)),
    ...section(
      say("Classes drawn by a changed parameter", "Classes tracées par un paramètre changé"),
      redrawn,
    ),
    ...section(
      say("Dated definitions", "Définitions datées"),
      definitions.map((definition) => definitionLine(definition, language)),
    ),
    ...(cohort ? cohortLines(cohort, language) : []),
  ].join("\n")}\n`;
}

function sideLine(word: string, side: NamedSide, language: Language): string {
  const say = (en: string, fr: string) => (language === "fr" ? fr : en);
  const { source, on, overlay } = side;
  const parameters = Object.entries(side.parameters).map(([id, value]) =>
    label(id, typeof value === "string" ? value : JSON.stringify(value), language),
  );
  const withOverlay = overlay?.holds
    ? say(`with ${overlay.id}`, `avec ${overlay.id}`)
    : say(`${overlay?.id} does not hold yet or any more`, `${overlay?.id} ne vaut pas ce jour-là`);
  const parts = [
    `${source}@${formatCivilDate(on)}`,
    ...(isInForce(side) ? [] : [say("no rule in force", "aucune règle en vigueur")]),
    ...parameters,
    ...(overlay ? [withOverlay] : []),
  ];
  return wrap(label(word, parts.join(", "), language), "    ", "  ");
}

function changeLines({ from, to }: Compared, change: TableChange, language: Language): readonly string[] {
  const say = (en: string, fr: string) => (language === "fr" ? fr : en);
  const { when, combinations, aspects, parameters } = change;
  const shown = when.slice(0, MOST_PRODUCTS);
  const hidden = when.length - shown.length;
  const because = parameters.length > 0 ? ` (${parameters.join(", ")})` : "";
  return [
    "",
    label(
      say(`${combinations} combinations differ in`, `${combinations} combinaisons diffèrent par`),
      `${aspects.join(", ")}${because}`,
      language,
    ),
    ...shown.map((product) =>
      wrap(`${say("If", "Si")} ${sayCombinations(from.decision, product, language)}`, "      ", "  "),
    ),
    ...(hidden > 0
      ? [say(`  and ${hidden} more: see --format json`, `  et ${hidden} autres : voir --format json`)]
      : []),
    label(say("  from", "  de"), "", language).trimEnd(),
    ...answer(from, change.from, language),
    label(say("  to", "  à"), "", language).trimEnd(),
    ...answer(to, change.to, language),
  ];
}

function answer({ decision }: NamedSide, row: Row | null, language: Language): readonly string[] {
  if (row) return answerLines(decision, row, language);
  return [language === "fr" ? "    → aucune règle en vigueur" : "    → no rule in force"];
}

function definitionLine(definition: DatedDefinition, language: Language): string {
  const { interpretation, citation, definedFrom, from, to } = definition;
  const said = (holds: boolean) => {
    if (language === "fr") return holds ? "définie" : "pas encore définie";
    return holds ? "defined" : "not yet defined";
  };
  const words =
    language === "fr"
      ? [
          `jour ouvrable légal depuis ${definedFrom}`,
          citation,
          `avant : ${said(from)}`,
          `après : ${said(to)}`,
        ]
      : [`statutory working day since ${definedFrom}`, citation, `from: ${said(from)}`, `to: ${said(to)}`];
  return wrap(label(interpretation, series(words, language), language), "    ", "  ");
}

function cohortLines(cohort: CohortCount, language: Language): readonly string[] {
  const say = (en: string, fr: string) => (language === "fr" ? fr : en);
  const { persons, concerned, byTimeAlone, transitions, badLines } = cohort;
  const told = transitions.map(({ from, to, by, persons: number }) => {
    const cause =
      by === "law" ? say("by the law", "par la loi") : say("by the days alone", "par les seuls jours");
    return `  ${number}  ${from} → ${to}, ${cause}`;
  });
  return [
    ...section(say("Cohort", "Cohorte"), [
      say(
        `  ${concerned} of ${persons} persons concerned by the law, ${byTimeAlone} by the days between alone`,
        `  ${concerned} personnes sur ${persons} concernées par la loi, ${byTimeAlone} par les seuls jours écoulés`,
      ),
      ...told,
    ]),
    ...(badLines.length > 0
      ? [say(`  ${badLines.length} lines could not be read`, `  ${badLines.length} lignes illisibles`)]
      : []),
  ];
}
