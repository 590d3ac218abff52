import type { Bilingual } from "../../engine/index.js";
import { surgicalBiopsiesOf } from "./episode-measures.js";
import { counting, type Indicator, summed } from "./indicator.js";
import { type ScreeningEpisode, WORK_UP_EXAMINATIONS } from "./screening-episode.js";

type Test = (episode: ScreeningEpisode) => boolean;

const EXAMINATION_TEXTS: Readonly<Record<(typeof WORK_UP_EXAMINATIONS)[number], Bilingual>> = {
  ultrasound: { en: "with ultrasound", fr: "avec échographie" },
  "lateral-view": { en: "with a lateral view", fr: "avec cliché de profil" },
  magnification: { en: "with magnification", fr: "avec agrandissement" },
  other: { en: "with another investigation", fr: "avec un autre examen" },
};

/** Number and nature of the work-ups that pass a test. */
export function workUps(id: string, text: Bilingual, holds: Test): readonly Indicator[] {
  return [
    counting(id, text, holds),
    ...WORK_UP_EXAMINATIONS.map((examination) => {
      const nature = EXAMINATION_TEXTS[examination];
      return counting(
        `${id}:${examination}`,
        { en: `${text.en}, ${nature.en}`, fr: `${text.fr}, ${nature.fr}` },
        (episode) => holds(episode) && episode.immediateWorkUpExaminations.includes(examination),
      );
    }),
  ];
}

/** Numbers of work-ups by result. */
export function workUpResults(
  kind: "immediate" | "deferred",
  found: (episode: ScreeningEpisode) => ScreeningEpisode["deferredWorkUpClass"],
): readonly Indicator[] {
  const french = kind === "immediate" ? "immédiats" : "différés";
  const groups = [["1", "2"], ["3"], ["4", "5"]] as const;
  return groups.map((group) => {
    const classes: readonly (string | null)[] = group;
    return counting(
      `${kind}-work-ups-class-${group.join("-")}`,
      {
        en: `${kind} work-ups ending in class ${group.join(" or ")}`,
        fr: `bilans ${french} aboutissant à la classe ${group.join(" ou ")}`,
      },
      (episode) => classes.includes(found(episode)),
    );
  });
}

/** Numbers of investigations of the persons for whom a test holds. */
export function investigations(id: string, among: Bilingual, holds: Test): readonly Indicator[] {
  const of = (text: Bilingual): Bilingual => ({
    en: `${text.en}, ${among.en}`,
    fr: `${text.fr}, ${among.fr}`,
  });
  const kinds: readonly [string, Bilingual, (episode: ScreeningEpisode) => number][] = [
    ["micro-biopsies", { en: "micro-biopsies", fr: "microbiopsies" }, (episode) => episode.microBiopsies],
    ["macro-biopsies", { en: "macro-biopsies", fr: "macrobiopsies" }, (episode) => episode.macroBiopsies],
    ["surgical-biopsies", { en: "surgical biopsies", fr: "biopsies chirurgicales" }, surgicalBiopsiesOf],
    ["cytologies", { en: "cytologies", fr: "cytologies" }, (episode) => episode.cytologies],
    ["mri", { en: "MRI examinations", fr: "IRM" }, (episode) => episode.mriExaminations],
    ["other", { en: "other examinations", fr: "autres examens" }, (episode) => episode.otherExaminations],
  ];
  const percutaneous = { en: "percutaneous samples", fr: "prélèvements percutanés" };
  const counts = kinds.map(([kind, text, amount]) =>
    summed(`${id}:${kind}`, of(text), (episode) => (holds(episode) ? amount(episode) : 0)),
  );
  const all = summed(`${id}:percutaneous-samples`, of(percutaneous), (episode) =>
    holds(episode) ? episode.microBiopsies + episode.macroBiopsies : 0,
  );
  return [all, ...counts];
}
