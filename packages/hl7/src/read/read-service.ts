import { factService } from "../mapping/fact-rows.js";
import { mappableDecision } from "../mapping/mappable-decisions.js";
import type { Service, Term } from "../mapping/mapping.js";
import type { Segment } from "../syntax/index.js";
import type { ServiceReading } from "./open-examination.js";
import type { ReadingContext } from "./reading-context.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { sayPlace } from "./say-place.js";
import { placeIn } from "./segment-use.js";
import { isTerm, sayTerm, sayTerms, termsOf } from "./terms.js";

/** Reads OBR-4 by the services of the mapping. */
export function readService(request: Segment | undefined, context: ReadingContext): ServiceReading {
  const { mapping, message, use, carried } = context;
  const services = mapping.services.filter((service) => service.message === message);
  const terms = request === undefined ? [] : termsOf(request.field(4).repetition(1));
  const service =
    services.find((each) => terms.some((term) => isTerm(term, each))) ?? factServiceOf(terms, context);
  if (request === undefined) return { service: services[0], isKnown: false };
  if (service !== undefined) {
    use.use(request, 4);
    const place = sayPlace(placeIn(request, { field: 4 }));
    carried.push({ what: "service", place, value: sayTerm(service) ?? service.title, title: service.title });
    return { service, isKnown: true };
  }
  const [term] = terms;
  if (term !== undefined) use.list(request, "service-not-mapped", { field: 4, code: sayTerm(term) });
  return { service: services[0], isKnown: false, problem: serviceProblem(request, services) };
}

/** The service that asks for one decision by its id. */
function factServiceOf(terms: readonly Term[], { mapping, message }: ReadingContext): Service | undefined {
  const { factSystem } = mapping;
  if (factSystem === undefined) return undefined;
  const found = terms.find(({ code, system }) => system === factSystem && mappableDecision(code));
  const decision = found && mappableDecision(found.code);
  return decision && factService(decision, factSystem, message);
}

function serviceProblem(request: Segment, services: readonly Service[]): ReadingProblem {
  const isMissing = request.field(4).state !== "value";
  const list = sayTerms(services);
  return readingProblem(
    isMissing ? "service-missing" : "service-not-mapped",
    placeIn(request, { field: 4 }),
    {
      found: isMissing
        ? { en: "no service", fr: "aucun service" }
        : { en: "a service that the mapping does not have", fr: "un service que la correspondance n’a pas" },
      expected: {
        en: `an examination of the programme: ${list.en}`,
        fr: `un examen du programme : ${list.fr}`,
      },
    },
  );
}
