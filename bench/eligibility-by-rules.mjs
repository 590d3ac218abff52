// fr.breast.eligibility on json-rules-engine: facts that the engine computes when a rule asks for them, a rule an outcome.
import { addMonths, birthday } from "@opendepistage/core/calendar";
import { Engine } from "json-rules-engine";

const is = (fact, value) => ({ fact, operator: "equal", value });
const inTarget = [is("age", "in-range"), is("referred", false), is("raisedRisk", false)];

const RULES = [
  ["too-young", [is("age", "too-young")]],
  ["too-old", [is("age", "too-old")]],
  ["diagnostic-pathway", [is("age", "in-range"), is("referred", true)]],
  [
    "eligible-by-exception",
    [is("age", "in-range"), is("referred", false), is("raisedRisk", true), is("exception", true)],
  ],
  [
    "personalised-follow-up",
    [is("age", "in-range"), is("referred", false), is("raisedRisk", true), is("exception", false)],
  ],
  ["personalised-follow-up", [...inTarget, is("watched", "cancer-found")]],
  [
    "eligible",
    [
      ...inTarget,
      { fact: "watched", operator: "notEqual", value: "cancer-found" },
      is("symptomAtVisit", true),
    ],
  ],
  ["deferred", [...inTarget, is("watched", "running"), is("symptomAtVisit", false)]],
  ["deferred", [...inTarget, is("watched", "no"), is("symptomAtVisit", false), is("recentMammogram", true)]],
  ["eligible", [...inTarget, is("watched", "no"), is("symptomAtVisit", false), is("recentMammogram", false)]],
];

const FACTS = {
  age: ({ birthDate, invitedOn }, on) => {
    const day = invitedOn !== undefined && on <= addMonths(invitedOn, 24) ? invitedOn : on;
    if (day < birthday(birthDate, 50)) return "too-young";
    return day < birthday(birthDate, 75) ? "in-range" : "too-old";
  },
  referred: ({ symptomReferral }) =>
    !["none", "breast-pain", "ordinary-galactorrhoea"].includes(symptomReferral),
  raisedRisk: ({ breastCancer, highRisk }) => breastCancer !== "none" || highRisk,
  exception: ({ currentFollowUp, mammographySuitable }) =>
    currentFollowUp !== "adequate" && mammographySuitable,
  symptomAtVisit: (person) => person.symptomAtVisit,
  watched: ({ surveillance }, on) => {
    if (surveillance === null) return "no";
    if (surveillance.cancerFound) return "cancer-found";
    return on < addMonths(surveillance.lastCompleteMammogram, 24) ? "running" : "no";
  },
  recentMammogram: ({ lastMammogram: last, nextInvitationOn }, on) => {
    if (last === null || last.date === null) return false;
    const end = addMonths(last.date, 24);
    if (on >= end) return false;
    if (last.withinProgramme && !(nextInvitationOn !== undefined && end < nextInvitationOn)) return true;
    return last.result === "normal" && on < addMonths(last.date, 12);
  },
};

/** An engine with the rules; each run tells the outcome of one person. */
export function eligibilityByRules() {
  const engine = new Engine(RULES.map(([type, all]) => ({ conditions: { all }, event: { type } })));
  for (const [name, compute] of Object.entries(FACTS))
    engine.addFact(name, async (_, almanac) =>
      compute(await almanac.factValue("person"), await almanac.factValue("on")),
    );
  return async (person, on) => {
    const { events } = await engine.run({ person, on });
    const [{ type }] = events;
    return { outcome: type.startsWith("too-") ? "outside-age-range" : type };
  };
}
