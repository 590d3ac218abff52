import type { CivilDate } from "../../calendar/index.js";
import { addMonths } from "../../calendar/index.js";
import { SCREENING_AGES, SCREENING_INTERVAL } from "./eligibility-facts.js";
import type { ScreeningEpisode } from "./screening-episode.js";

/** Years from one invitation to the next, as the age of the person grows between them. */
const YEARS_BETWEEN_INVITATIONS = SCREENING_INTERVAL.months / 12;

/** The days of every person's mammograms, to tell who came back. */
export interface Returns {
  /** Day of the person's next mammogram in the programme; null where none is known. */
  readonly next: (episode: ScreeningEpisode) => CivilDate | null;
}

/** Indexes the episodes of all rounds. */
export function returnsIn(episodes: readonly ScreeningEpisode[]): Returns {
  const days = new Map<string, Set<CivilDate>>();
  for (const { person, mammogramOn } of episodes) {
    const known = days.get(person);
    if (known) known.add(mammogramOn);
    else days.set(person, new Set([mammogramOn]));
  }
  const following = new Map([...days].map(([person, known]) => [person, followingDays(known)]));
  return { next: ({ person, mammogramOn }) => following.get(person)?.get(mammogramOn) ?? null };
}

/** Each day with the one that follows it. */
function followingDays(days: ReadonlySet<CivilDate>): ReadonlyMap<CivilDate, CivilDate> {
  const ascending = [...days].sort((one, other) => one - other);
  return new Map(
    ascending.flatMap((day, index) => {
      const next = ascending[index + 1];
      return next === undefined ? [] : [[day, next] as const];
    }),
  );
}

/**
 * Whether the person was invited again by a day: the next invitation had fallen due, no cancer had been found, and
 * the age when it was due was under 75 (annexe III, VI.C 2; ELI-2): the age at the mammogram and two years.
 */
export function wasInvitedAgain(episode: ScreeningEpisode, on: CivilDate): boolean {
  if (episode.cancerDetectedAt !== null) return false;
  if (episode.age + YEARS_BETWEEN_INVITATIONS > SCREENING_AGES.to) return false;
  return addMonths(episode.mammogramOn, SCREENING_INTERVAL.months) <= on;
}
