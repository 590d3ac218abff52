import {
  type Bilingual,
  coveredClasses,
  type Decision,
  type Dimension,
  type Language,
  layOut,
  type Row,
  rowId,
} from "@opendepistage/core/engine";
import { type Condition, conditionOf, sayCondition } from "./condition-tree.js";
import { type ListedDimension, listDimension, sayClasses } from "./say-dimension.js";

/** One condition of a row; all must hold. */
export interface RowCondition {
  /** FHIRPath over the answers to the decision’s questionnaire; undefined where it cannot be said. */
  readonly expression?: string;
  readonly text: Bilingual;
}

/** What the conditions of the rows of a decision are said from. */
interface Sayable {
  readonly decision: Decision;
  readonly names: readonly string[];
  readonly listed: readonly (ListedDimension | undefined)[];
  readonly cells: Int16Array;
  readonly overridden: ReadonlySet<string>;
}

/**
 * The conditions of every row of a decision, in the order of the rows.
 *
 * A row that is not overridden has one condition for each dimension, said in FHIRPath where the dimension can be. Of a
 * row that gives way to others, what is left of it is one condition, in FHIRPath where all of it can be said.
 */
export function rowConditions(decision: Decision): readonly (readonly RowCondition[])[] {
  const { cells } = layOut(decision);
  const names = Object.keys(decision.dimensions);
  const listed = Object.values(decision.dimensions).map((dimension) => listDimension(decision, dimension));
  const overridden = new Set(decision.rows.flatMap(({ overrides }) => overrides?.rows ?? []));
  const sayable = { decision, names, listed, cells, overridden };
  return decision.rows.map((row, index) =>
    row.covers || overridden.has(rowId(row)) ? partly(row, index, sayable) : wholly(row, sayable),
  );
}

function wholly(row: Row, { decision, names, listed }: Sayable): readonly RowCondition[] {
  return names.flatMap((name, index) => {
    const dimension = decision.dimensions[name];
    if (!dimension || row.when[name] === undefined) return [];
    const covered = coveredClasses(row, name, dimension);
    const known = listed[index];
    const expression = known && sayClasses(known, covered);
    return [{ ...(expression === undefined ? {} : { expression }), text: textOf(dimension, covered) }];
  });
}

function partly(row: Row, index: number, sayable: Sayable): readonly RowCondition[] {
  const { decision, names, listed } = sayable;
  const when = names.flatMap((name, place) => {
    const dimension = decision.dimensions[name];
    return dimension && row.when[name] !== undefined ? [{ name, place, dimension }] : [];
  });
  const isListed = when.every(({ place }) => listed[place] !== undefined);
  const expression = isListed ? sayCondition(whatIsLeft(index, sayable)) : undefined;
  if (expression === undefined) return [...wholly(row, sayable), { text: REST }];
  const texts = when.map(({ name, dimension }) => textOf(dimension, coveredClasses(row, name, dimension)));
  const said = (language: Language) => texts.map((text) => text[language]).join("; ") || EVERY[language];
  return [{ expression, text: { en: `${said("en")}; ${REST.en}`, fr: `${said("fr")}; ${REST.fr}` } }];
}

/** The combinations of classes that a row answers, over the dimensions of the decision. */
function whatIsLeft(index: number, { decision, listed, cells }: Sayable): Condition {
  const dimensions = Object.values(decision.dimensions);
  const questions = dimensions.map(({ classes }, place) => ({
    size: classes.length,
    say: (answers: readonly number[]) => {
      const known = listed[place];
      const sought = answers.map((answer) => classes[answer] ?? "");
      return known && sayClasses(known, sought);
    },
  }));
  return conditionOf(questions, (answers) => {
    const cell = answers.reduce((at, answer, place) => at * (questions[place]?.size ?? 1) + answer, 0);
    return cells[cell] === index;
  });
}

const EVERY = { en: "any case", fr: "cas quelconque" };
const REST = {
  en: "unless another row of the table applies that comes before this one",
  fr: "sauf si une autre ligne de la table, qui passe avant celle-ci, s’applique",
};

function textOf({ text, classTexts }: Dimension, classes: readonly string[]): Bilingual {
  const said = (language: Language, or: string) =>
    classes.map((name) => classTexts[name]?.[language] ?? name).join(or);
  return { en: `${text.en}: ${said("en", " or ")}`, fr: `${text.fr} : ${said("fr", " ou ")}` };
}
