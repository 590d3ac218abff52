import type { Bilingual, Language, Written } from "@opendepistage/core/engine";
import type { SheetUnmapped } from "@opendepistage/hl7/cda";
import { problemLine } from "../message/said-problem.js";
import type { SheetAnswer } from "../message/sheet-account.js";
import { wrap } from "./lay-out.js";
import { decisionLines } from "./message-decision.js";
import { MESSAGE_WORDS } from "./message-words.js";
import { label, series } from "./punctuation.js";
import { sayWritten } from "./words.js";

const unmappedWords: Readonly<Record<SheetUnmapped["reason"], Bilingual>> = {
  "section-not-mapped": { en: "section kept, not used", fr: "section gardée, non utilisée" },
  "entry-not-mapped": { en: "entry kept, not understood", fr: "entrée gardée, non comprise" },
  "value-not-mapped": { en: "code kept, not understood", fr: "code gardé, non compris" },
  "part-not-read": { en: "kept, not read", fr: "gardé, non lu" },
  "header-part-not-read": {
    en: "part of the header kept, not used",
    fr: "partie d’en-tête gardée, non utilisée",
  },
};

/** The account of a CDA document: what it is, what was understood, what was not, and the decisions. */
export function renderSheet(answer: SheetAnswer, language: Language): string {
  const { file, messageType, controlId, decisions, problems } = answer;
  const name = [messageType, controlId].filter((part) => part !== null).join(" ");
  const state = messageType === null ? MESSAGE_WORDS.unreadable[language] : name;
  const remarks = problems.map((problem) => {
    const line = problemLine({ ...problem, hl7Code: 0 }, language);
    const words = problem.severity === "E" ? MESSAGE_WORDS.errors : MESSAGE_WORDS.remark;
    return wrap(label(words[language], line, language), "    ", "  ");
  });
  return `${[
    file,
    state,
    ...factLines(answer, language),
    ...unmappedLines(answer.unmapped, language),
    ...remarks,
    ...decisions.flatMap((result) => ["", ...decisionLines(result, language)]),
    ...(decisions.length === 0 && messageType !== null ? ["", MESSAGE_WORDS.noDecision[language]] : []),
  ].join("\n")}\n`;
}

function factLines({ carries }: SheetAnswer, language: Language): readonly string[] {
  const facts = new Map<string, string[]>();
  for (const item of carries) {
    if (item.what !== "fact") continue;
    const none = item.value === null || (Array.isArray(item.value) && item.value.length === 0);
    const value = none ? MESSAGE_WORDS.none[language] : sayWritten(item.value as Written, language);
    facts.set(item.fact, [...new Set([...(facts.get(item.fact) ?? []), value])]);
  }
  if (facts.size === 0) return [];
  const said = [...facts].map(([fact, values]) => `${fact} ${values.join(", ")}`);
  return [wrap(label(MESSAGE_WORDS.facts[language], series(said, language), language), "    ", "  ")];
}

function unmappedLines(unmapped: readonly SheetUnmapped[], language: Language): readonly string[] {
  const groups = new Map<SheetUnmapped["reason"], string[]>();
  for (const { reason, place, code } of unmapped) {
    const short = place.replace(/^\/ClinicalDocument(\/component\[1\]\/structuredBody\[1\])?\//, "");
    groups.set(reason, [...(groups.get(reason) ?? []), code === undefined ? short : `${short} ${code}`]);
  }
  return [...groups].map(([reason, places]) =>
    wrap(label(unmappedWords[reason][language], series(places, language), language), "    ", "  "),
  );
}
