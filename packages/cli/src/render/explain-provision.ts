import type { Bilingual, Decision, Language } from "@opendepistage/core/engine";
import { parameters, type RegisteredProvision, sources, textOf } from "@opendepistage/core/law";
import { columns, section, wrap } from "./lay-out.js";
import { label } from "./punctuation.js";
import { readingLines, readingsOfRow } from "./readings.js";

const KINDS: Readonly<Record<RegisteredProvision["kind"], Bilingual>> = {
  rule: { en: "rule", fr: "règle" },
  deadline: { en: "deadline", fr: "délai" },
  content: { en: "required content", fr: "contenu exigé" },
  access: { en: "right of access", fr: "droit d’accès" },
  indicator: { en: "indicator", fr: "indicateur" },
};

/** A provision for reading: what it says, where it stands, what executes it. */
export function explainProvision(
  provision: RegisteredProvision,
  executing: Decision | undefined,
  language: Language,
): string {
  const isFrench = language === "fr";
  const source = sources.find(({ id }) => id === provision.source);
  const isExecuted = executing?.provisions.some(({ id }) => id === provision.id) === true;
  const notYet = isFrench ? "(pas encore exécutable)" : "(not yet executable)";
  const asked = parameters.filter((parameter) => parameter.source.includes(provision.id));
  return `${[
    `${provision.id}, ${KINDS[provision.kind][language]}`,
    "",
    wrap(textOf(provision)[language], "  "),
    "",
    columns([
      ["Source", `${provision.source}, ${provision.where[language]}`],
      [isFrench ? "Titre" : "Title", source?.title[language] ?? provision.source],
      ...(source?.url ? [[isFrench ? "Lien" : "Link", source.url] as const] : []),
      [isFrench ? "Décision" : "Decision", `${provision.decision}${isExecuted ? "" : ` ${notYet}`}`],
    ]),
    ...section(isFrench ? "Paramètres" : "Parameters", [
      ...asked.map((parameter) =>
        wrap(label(parameter.id, parameter.text[language], language), "      ", "  "),
      ),
    ]),
    ...section(
      isFrench ? "Lectures" : "Readings",
      readingLines(readingsUnder(provision, executing), language),
    ),
  ].join("\n")}\n`;
}

/** Ids of the readings applied where the provision answers. */
function readingsUnder({ id }: RegisteredProvision, decision: Decision | undefined): readonly string[] {
  const asked = parameters.filter(({ source }) => source.includes(id));
  const rows = decision?.rows.filter((row) => row.provisions.some((cited) => cited.id === id)) ?? [];
  return [
    ...rows.flatMap((row) => (decision ? readingsOfRow(decision, row) : [])),
    ...asked.flatMap(({ interpretation }) => interpretation ?? []),
  ];
}
