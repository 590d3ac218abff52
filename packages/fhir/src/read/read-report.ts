import { formatCivilDate } from "@opendepistage/core/calendar";
import { NAME_SYSTEM } from "../definitions/code-systems.js";
import { biRadsTerms } from "../terms/breast.js";
import { PROFESSIONAL_SYSTEMS } from "../terms/identifiers.js";
import { cytologyResultTerms, cytologyTerms, hpvResultTerms, hpvTerms } from "../terms/results.js";
import { reports, type Service } from "../terms/screening.js";
import type { Term } from "../terms/term.js";
import { hasTerm, meaningOf, termsIn } from "./concept.js";
import type { Node } from "./node.js";
import type { DayReading } from "./read-day.js";
import { FINDING_DECISIONS } from "./read-observation.js";
import { ask } from "./read-order.js";
import { carry, programmeOf, type ReadingContext } from "./reading-context.js";
import { CONDUCT } from "./reading-decisions.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";
import { hasStatus } from "./status.js";
import { whenOf } from "./when.js";

const SETTLED = ["final", "amended", "corrected", "appended"] as const;

/** Reads a report: what it is of asks for decisions; its results are read from the observations that it lists. */
export function readReport(report: Resource, context: ReadingContext): void {
  if (!hasStatus(report, context, SETTLED)) return;
  const terms = [...termsIn(report.take("code")), ...report.takeAll("category").flatMap(termsIn)];
  const service = reports.find((row) => hasTerm(terms, row.terms));
  if (service === undefined) {
    report.refuse("service-not-mapped", terms[0]);
    return;
  }
  const when = whenOf(report, context, "effective");
  const { place } = report;
  const on = when.day === undefined ? {} : { on: formatCivilDate(when.day.date) };
  carry(context, report, { what: "report", place, value: service.title, cancer: service.cancer, ...on });
  // What this project concluded is no question to it.
  if (isOwnAnswer(report)) return;
  readResults(report, context);
  ask(report, context, { decisions: service.decisions, on: when.day, by: "report" });
  if (service.cancer === "cervical") readCervicalReport(report, context, { terms, when });
  else readClasses(report, context);
  if (service.decisions.includes(CONDUCT)) readExaminationDay(report, context, when);
  readReader(report, context, service);
  tellReading(report, context, { service, when });
}

function isOwnAnswer(report: Resource): boolean {
  return report.takeAll("identifier").some((identifier) => identifier.text("system") === NAME_SYSTEM);
}

/** The results are read by themselves; one that is not there leaves open what else was found. */
function readResults(report: Resource, context: ReadingContext): void {
  for (const result of report.takeAll("result")) {
    if (context.references.resolve(result, report) !== undefined) continue;
    context.problems.push(referenceUnresolved(result));
    for (const decision of FINDING_DECISIONS)
      context.partial.push({ decision, path: "findings", group: report });
  }
}

function referenceUnresolved({ place }: Node) {
  return readingProblem("reference-unresolved", place, {
    found: { en: "a result that was not handed over", fr: "un résultat qui n’a pas été transmis" },
    expected: { en: "every result of the report", fr: "tous les résultats du compte rendu" },
  });
}

/** A class in the conclusion does not tell its breast; it is told, and gives no fact. */
function readClasses(report: Resource, context: ReadingContext): void {
  for (const conclusion of report.takeAll("conclusionCode")) {
    const value = meaningOf(conclusion, biRadsTerms);
    if (value === undefined) report.list(conclusion.place, "not-mapped", termsIn(conclusion)[0]);
    else carry(context, report, { what: "result", place: conclusion.place, value: `bi-rads-${value}` });
  }
}

/** Conduct reckons from the day of the mammogram that the report is of. */
function readExaminationDay(report: Resource, context: ReadingContext, { day }: DayReading): void {
  if (day === undefined) return;
  const value = formatCivilDate(day.date);
  const fact = { decision: CONDUCT, path: "mammogramOn", value, place: day.from };
  context.facts.push({ ...fact, resource: report, group: report });
}

interface CervicalReport {
  readonly terms: readonly Term[];
  readonly when: DayReading;
}

function readCervicalReport(
  report: Resource,
  context: ReadingContext,
  { terms, when }: CervicalReport,
): void {
  const type = hasTerm(terms, hpvTerms) && !hasTerm(terms, cytologyTerms) ? "hpv" : "cytology";
  const decision = "fr.cervical.result-conduct";
  const give = (path: string, value: unknown, place: string) =>
    context.facts.push({ decision, path, value, place, resource: report, group: report });
  give("type", type, `${report.place}.code`);
  if (when.day !== undefined) give("on", formatCivilDate(when.day.date), when.day.from);
  for (const conclusion of report.takeAll("conclusionCode")) {
    const result = cervicalResult(conclusion, type);
    if (result === undefined) report.list(conclusion.place, "value-not-mapped", termsIn(conclusion)[0]);
    else give("result", result, conclusion.place);
  }
}

function cervicalResult(conclusion: Node, type: "cytology" | "hpv"): string | undefined {
  return type === "hpv" ? meaningOf(conclusion, hpvResultTerms) : meaningOf(conclusion, cytologyResultTerms);
}

/** Who read a second reading, by a national number: it is compared with the first reader, and never shown. */
function readReader(report: Resource, context: ReadingContext, { decisions }: Service): void {
  if (!decisions.includes("fr.breast.second-reading")) return;
  for (const reference of report.takeAll("resultsInterpreter")) {
    const number = numberOf(reference, report, context);
    if (number === undefined) report.list(reference.place, "not-mapped");
    else
      context.facts.push({
        decision: "fr.breast.second-reading",
        path: "secondReader",
        value: number,
        place: reference.place,
        resource: report,
        group: report,
      });
  }
}

function numberOf(reference: Node, report: Resource, { references }: ReadingContext): string | undefined {
  const reader = references.resolve(reference, report);
  const identifiers = [
    ...reference.children("identifier"),
    ...(reader === undefined || reader.isRefused ? [] : reader.node.children("identifier")),
  ];
  const number = identifiers
    .find((identifier) => PROFESSIONAL_SYSTEMS.includes(identifier.text("system") ?? ""))
    ?.text("value");
  if (number !== undefined && reader !== undefined) {
    reader.takeAll("identifier");
    reader.use();
  }
  return number;
}

const READINGS: Readonly<Record<string, string>> = {
  "fr.breast.first-reading": "first-reading",
  "fr.breast.second-reading": "second-reading",
};

/** A reading of a mammogram is an event of the episode, with the facts that it tells. */
function tellReading(
  report: Resource,
  context: ReadingContext,
  { service, when }: { readonly service: Service; readonly when: DayReading },
): void {
  const programme = programmeOf(context, service.cancer);
  for (const decision of service.decisions) {
    const type = READINGS[decision];
    if (type === undefined || programme !== "fr.breast" || when.day === undefined) continue;
    context.events.push({
      programme,
      type,
      when,
      fields: {},
      resource: report,
      told: { decision, group: report },
    });
  }
}
