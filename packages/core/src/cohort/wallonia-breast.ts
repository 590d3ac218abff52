import type { CivilDate } from "../calendar/index.js";
import type { Draw } from "./draw.js";

/** Ages of the Walloon programme as published (reading BE-1). */
const AGES = { from: 50, to: 69 } as const;

/** A woman of the target population. */
export function walloniaPopulationFacts(draw: Draw) {
  return { birthDate: draw.birth(AGES), lastMammotestOn: lastMammotestOn(draw) };
}

function lastMammotestOn(draw: Draw): CivilDate | null {
  if (draw.chance("be.breast.coverage")) return draw.monthsAgo(0, 24);
  return draw.chance("be.breast.tested-earlier") ? draw.monthsAgo(24, 96) : null;
}
