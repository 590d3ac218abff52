import { nearestNames } from "./nearest-names.js";
import { type Problem, type Step, writePath } from "./problem.js";
import { sayOneOf } from "./say-expected.js";

/** The problem of a name that stands where only others are known. */
export function unknownName(name: string, steps: readonly Step[], known: readonly string[]): Problem {
  const near = nearestNames(name, known);
  return {
    path: writePath([...steps, name]),
    found: { en: "an unknown name", fr: "un nom inconnu" },
    expected: flattened(name, known) ?? sayOneOf(near.length > 0 ? near : known),
  };
}

/** Facts that belong together are written as an object, not as one name with a dot. */
function flattened(name: string, known: readonly string[]): Problem["expected"] | undefined {
  const [whole = "", field] = name.split(".");
  if (field === undefined || !known.includes(whole)) return undefined;
  const written = `"${whole}": {"${field}": …}`;
  return { en: `an object, ${written}`, fr: `un objet, ${written}` };
}
