// How fast fr.breast.eligibility is decided, beside json-rules-engine and beside a function written by hand.
// All decide the same persons and must agree before any is timed. Run: pnpm bench
import { civilDate } from "@opendepistage/core/calendar";
import { decide, fastDecider } from "@opendepistage/core/engine";
import { eligibility } from "@opendepistage/core/france/breast/eligibility";
import { eligibilityByHand } from "./eligibility-by-hand.mjs";
import { eligibilityByRules } from "./eligibility-by-rules.mjs";
import { personsAround } from "./persons.mjs";

const PERSONS = 10_000;
const ROUNDS = 30;
const RULE_PERSONS = 300;
const WANTED = { fastToRules: 500, fastToHand: 0.5, tracedToRules: 50 };

const on = civilDate("2025-05-02");
const persons = personsAround(on, PERSONS);
const fast = fastDecider(eligibility);
const traced = (person) => decide(eligibility, person, { on });
const rules = eligibilityByRules();

await requireAgreement();
const best = { fast: Infinity, hand: Infinity, traced: Infinity, rules: Infinity };
for (let round = 0; round < ROUNDS; round++) {
  best.hand = Math.min(best.hand, nanoseconds(eligibilityByHand, 20));
  best.fast = Math.min(best.fast, nanoseconds(fast, 20));
  best.traced = Math.min(best.traced, nanoseconds(traced, 1));
  best.rules = Math.min(best.rules, await nanosecondsOfRules());
}
report();

async function requireAgreement() {
  for (const person of persons) {
    const quick = fast(person, on);
    const byHand = eligibilityByHand(person, on);
    const full = traced(person);
    const byRules = await rules(person, on);
    const outcomes = new Set([quick.outcome, byHand.outcome, full.outcome, byRules.outcome]);
    if (outcomes.size > 1 || quick.values.notBefore !== byHand.values.notBefore)
      throw new Error(`the four do not agree: ${[...outcomes]} for ${JSON.stringify(person)}`);
  }
  console.log(`agreement: ${PERSONS} persons, 4 ways, one outcome each`);
}

function nanoseconds(decideOne, times) {
  let decided = 0;
  const start = performance.now();
  for (let time = 0; time < times; time++)
    for (const person of persons) if (decideOne(person, on).outcome !== undefined) decided++;
  return ((performance.now() - start) / decided) * 1e6;
}

async function nanosecondsOfRules() {
  const start = performance.now();
  for (let index = 0; index < RULE_PERSONS; index++) await rules(persons[index], on);
  return ((performance.now() - start) / RULE_PERSONS) * 1e6;
}

function report() {
  const ratios = {
    fastToRules: best.rules / best.fast,
    fastToHand: best.hand / best.fast,
    tracedToRules: best.rules / best.traced,
  };
  console.log(
    `best of ${ROUNDS} rounds, nanoseconds a decision: ${JSON.stringify(best, (_, value) => (typeof value === "number" ? Math.round(value) : value))}`,
  );
  for (const [name, wanted] of Object.entries(WANTED)) {
    const isReached = ratios[name] >= wanted;
    console.log(`${isReached ? "✓" : "✗"} ${name}: ${ratios[name].toFixed(2)} (wanted: ${wanted})`);
    if (!isReached) process.exitCode = 1;
  }
}
