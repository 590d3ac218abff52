import * as walloniaBreast from "./belgium/breast/index.js";
import * as integratedCare from "./belgium/integrated-care/index.js";
import type { Decision } from "./engine/index.js";
import * as archiving from "./france/archiving/index.js";
import * as franceBreast from "./france/breast/index.js";
import * as franceCervical from "./france/cervical/index.js";
import * as franceColorectal from "./france/colorectal/index.js";
import { derogation } from "./france/derogation.js";
import * as franceGeneral from "./france/general/index.js";

const programmes: readonly Readonly<Record<string, Decision>>[] = [
  { ...franceGeneral, derogation },
  franceBreast,
  franceColorectal,
  franceCervical,
  walloniaBreast,
  integratedCare,
  archiving,
];

/** Every decision of the law that the project executes, programme by programme. */
export const decisions: readonly Decision[] = programmes.flatMap((programme) => Object.values(programme));
