import {
  type ActionRule,
  type Decision,
  type Dimension,
  type Expression,
  isExpression,
  type Language,
  type Row,
} from "@opendepistage/core/engine";
import { wrap } from "./lay-out.js";
import { label, series } from "./punctuation.js";
import { sayActor, sayStrength } from "./words.js";

/** A dimension in words: what is looked at, and the classes that it sorts cases into. */
export function dimensionLine(dimension: Dimension, language: Language): string {
  const classes = dimension.classes.map((name) => classText(dimension, name, language));
  return wrap(label(dimension.text[language], classes.join(" | "), language), "      ", "  ");
}

/** A row of the table in words: the condition, the answer, what follows from it, the provision. */
export function rowLines(decision: Decision, row: Row, language: Language): readonly string[] {
  return [
    wrap(`${language === "fr" ? "Si" : "If"} ${sayCombinations(decision, row.when, language)}`, "    ", "  "),
    ...answerLines(decision, row, language),
    ...overrideLines(row, language),
  ];
}

/** What a row answers in words, and what follows from it, with the provision. */
export function answerLines(decision: Decision, row: Row, language: Language): readonly string[] {
  const isFrench = language === "fr";
  const outcome = decision.outcomes[row.outcome]?.[language] ?? row.outcome;
  const strength = row.strength === undefined ? "" : `, ${sayStrength(row.strength, language)}`;
  const values = Object.entries(row.values ?? {}).map(([name, value]) =>
    label(name, sayValue(value, language), language),
  );
  const notes = (row.notes ?? []).map((note) => sayValue(note, language));
  const cited = row.provisions.map(({ id }) => id).join(", ");
  return [
    wrap(
      `→ ${outcome === row.outcome ? outcome : label(row.outcome, outcome, language)}${strength} (${cited})`,
      "      ",
      "    ",
    ),
    ...values.map((value) => wrap(value, "        ", "      ")),
    ...(row.actions ?? []).map((action) => wrap(sayAction(action, language), "        ", "      ")),
    ...(notes.length === 0
      ? []
      : [
          wrap(
            label(isFrench ? "remarques" : "notes", series(notes, language), language),
            "        ",
            "      ",
          ),
        ]),
  ];
}

function overrideLines({ overrides }: Row, language: Language): readonly string[] {
  if (!overrides) return [];
  const before = language === "fr" ? "passe avant" : "comes before";
  return [
    wrap(
      label(`${before} ${overrides.rows.join(", ")}`, overrides.ground[language], language),
      "        ",
      "      ",
    ),
  ];
}

/** The classes that cases are sorted into, in words. */
export function sayCombinations(decision: Decision, when: Row["when"], language: Language): string {
  const or = language === "fr" ? " ou " : " or ";
  const parts = Object.entries(when).flatMap(([name, covered]) => {
    const dimension = decision.dimensions[name];
    if (!dimension || covered === undefined) return [];
    const classes = [covered].flat().map((one) => classText(dimension, one, language));
    return [label(dimension.text[language], classes.join(or), language)];
  });
  if (parts.length === 0) return language === "fr" ? "le cas est quelconque" : "the case is any case";
  return series(parts, language);
}

function classText(dimension: Dimension, name: string, language: Language): string {
  return dimension.classTexts[name]?.[language] ?? name;
}

function sayValue(value: unknown, language: Language): string {
  if (isExpression(value)) return value.text[language];
  return typeof value === "string" ? value : JSON.stringify(value);
}

function sayAction(action: ActionRule, language: Language): string {
  const words =
    language === "fr"
      ? { by: "par", to: "vers", notBefore: "pas avant", due: "au plus tard", when: "si" }
      : { by: "by", to: "to", notBefore: "not before", due: "due", when: "if" };
  const said = (word: string, expression: Expression | undefined) =>
    expression ? [`${word} ${expression.text[language]}`] : [];
  const parts = [
    `${words.by} ${sayActor(action.by, language)} ${words.to} ${sayActor(action.to, language)}`,
    ...(action.channel === undefined ? [] : [action.channel]),
    ...said(words.notBefore, action.notBefore),
    ...said(words.due, action.due),
    ...(action.strength ? [sayStrength(action.strength, language)] : []),
    ...said(words.when, action.when),
  ];
  const cited = action.provision ? ` (${action.provision.id})` : "";
  return label(action.code, `${parts.join(", ")}${cited}`, language);
}
