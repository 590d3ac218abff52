// Persons for the benchmarks: the same seed gives the same persons. Nothing of them is real.

/** A small generator of pseudo-random integers (a linear congruence), so that each run times the same persons. */
export function seeded(seed) {
  let state = seed;
  const below = (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % bound;
  };
  return {
    below,
    oneIn: (bound) => below(bound) === 0,
    pick: (...options) => options[below(options.length)],
  };
}

/** Facts of `count` persons for fr.breast.eligibility, dates as civil dates around the day `on`. */
export function personsAround(on, count, seed = 1) {
  const { below, oneIn, pick } = seeded(seed);
  return Array.from({ length: count }, () => ({
    birthDate: on - 365 * 45 - below(365 * 35),
    ...(oneIn(3) ? { invitedOn: on - below(900) } : {}),
    ...(oneIn(3) ? { nextInvitationOn: on + below(700) } : {}),
    symptomReferral: oneIn(20) ? pick("mass", "inflammation", "breast-pain") : "none",
    symptomAtVisit: oneIn(50),
    breastCancer: oneIn(30) ? pick("treated", "in-treatment") : "none",
    highRisk: oneIn(30),
    currentFollowUp: pick("adequate", "inadequate", "none"),
    mammographySuitable: !oneIn(4),
    surveillance: oneIn(10) ? { lastCompleteMammogram: on - below(1000), cancerFound: oneIn(5) } : null,
    lastMammogram: oneIn(3) ? null : mammogramBefore(on, below, oneIn),
    particulars: oneIn(5) ? [pick("implants", "trauma", "dense-breasts")] : [],
  }));
}

function mammogramBefore(on, below, oneIn) {
  return {
    date: oneIn(20) ? null : on - below(1400),
    result: oneIn(8) ? "abnormal" : "normal",
    withinProgramme: oneIn(2),
  };
}
