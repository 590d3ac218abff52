import type { CommonOutcome, Decision, DecisionResult, Language, Written } from "@opendepistage/core/engine";

/** Words before a date, by the name of the value that holds it. */
const BEFORE_DATE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { notBefore: "not before", from: "from", until: "from", on: "on", since: "since" },
  fr: { notBefore: "pas avant le", from: "à partir du", until: "à partir du", on: "le", since: "depuis le" },
};

/** An answer in one phrase: the outcome, and its date where it has one. */
export function sayAnswer(decision: Decision, result: DecisionResult, language: Language): string {
  const { outcome, values } = result;
  if (isCommon(outcome)) return sayCommon(outcome, result, language);
  const dates = Object.entries(BEFORE_DATE[language]).flatMap(([name, words]) => {
    const date = values[name];
    return typeof date === "string" ? [`${words} ${date}`] : [];
  });
  return [decision.outcomes[outcome]?.[language] ?? outcome, ...dates].join(", ");
}

function isCommon(outcome: string): outcome is CommonOutcome {
  return ["needs-information", "needs-parameter", "no-rule-in-force"].includes(outcome);
}

function sayCommon(outcome: CommonOutcome, { missing, on }: DecisionResult, language: Language): string {
  const isFrench = language === "fr";
  switch (outcome) {
    case "needs-information": {
      const count = missing.length;
      if (isFrench) return `à préciser, ${count} ${count === 1 ? "fait manque" : "faits manquent"}`;
      return `to be found out, ${count} ${count === 1 ? "fact is" : "facts are"} missing`;
    }
    case "needs-parameter":
      return isFrench
        ? `ce service doit donner le paramètre ${missing.join(", ")}`
        : `this service must be given the parameter ${missing.join(", ")}`;
    case "no-rule-in-force":
      return isFrench ? `aucune règle en vigueur le ${on}` : `no rule in force on ${on}`;
  }
}

/** Values that `sayAnswer` does not say. */
export function otherValues({ values }: DecisionResult): readonly (readonly [string, Written])[] {
  return Object.entries(values).filter(
    ([name, value]) => !(Object.hasOwn(BEFORE_DATE.en, name) && typeof value === "string"),
  );
}

/** A value in one line of Markdown. */
export function sayValue(value: Written): string {
  if (value === null) return "null";
  if (typeof value !== "object") return escaped(String(value));
  if (Array.isArray(value)) return value.map(sayValue).join(", ");
  return Object.entries(value)
    .map(([name, field]) => `${name} ${sayValue(field)}`)
    .join(", ");
}

/** A text without the marks that Markdown or HTML would read. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#!~]/g, (mark) => `\\${mark}`).replaceAll(/\s+/g, " ");
}
