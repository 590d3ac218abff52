import type { Language } from "@opendepistage/core/engine";
import type { Machine } from "../machine.js";

/** Shows how far a cohort has come, where a person may be looking. */
export interface Progress {
  readonly show: (persons: number) => void;
  readonly end: (persons: number) => void;
}

/** Milliseconds between two lines of progress. */
const EVERY_MS = 200;

/** Progress on stderr, rewritten in place on a terminal; elsewhere none. */
export function progress(machine: Machine, language: Language): Progress {
  if (!machine.stderrIsTerminal) return { show: () => undefined, end: () => undefined };
  const started = machine.now();
  let told = started;
  const tell = (persons: number, now: number, end: string) => {
    const seconds = Math.max(now - started, 1) / 1000;
    machine.warn(`\r${line(persons, Math.round(persons / seconds), language)}${end}`);
  };
  return {
    show: (persons) => {
      const now = machine.now();
      if (now - told < EVERY_MS) return;
      told = now;
      tell(persons, now, "");
    },
    end: (persons) => tell(persons, machine.now(), "\n"),
  };
}

function line(persons: number, each: number, language: Language): string {
  return language === "fr"
    ? `${persons} personnes, ${each} par seconde`
    : `${persons} persons, ${each} a second`;
}
