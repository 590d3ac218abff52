import { type Side, sideTerms } from "../terms/breast.js";
import { SNOMED } from "../terms/systems.js";
import { meaningOf, termsIn } from "./concept.js";
import type { Node } from "./node.js";
import type { ReadingContext } from "./reading-context.js";
import type { Resource } from "./resource.js";

const BILATERAL = "51440002";
const BOTH_BREASTS = "63762007";

/**
 * The breasts that an observation or procedure is of: by `bodySite`, or by the BodyStructure of R5. None where it does not
 * tell; both only where it says both.
 */
export function sidesOf(resource: Resource, context: ReadingContext): readonly Side[] {
  const sites = [...resource.takeAll("bodySite"), ...structureSites(resource, context)];
  const sides = sites.flatMap((site): readonly Side[] => {
    if (
      termsIn(site).some(({ system, code }) => system === SNOMED && [BILATERAL, BOTH_BREASTS].includes(code))
    )
      return ["left", "right"];
    const side = meaningOf(site, sideTerms);
    return side === undefined ? [] : [side];
  });
  return [...new Set(sides)];
}

/** R4 puts laterality among the qualifiers of a BodyStructure’s location, R5 into its structures. */
function structureSites(resource: Resource, context: ReadingContext): readonly Node[] {
  const structure = context.references.resolve(resource.take("bodyStructure"), resource);
  if (structure === undefined || structure.type !== "BodyStructure" || structure.isRefused) return [];
  const whose = structure.take("patient");
  if (whose !== undefined && !context.isPerson(whose, structure)) return [];
  structure.use();
  const sites = [
    ...structure.takeAll("location"),
    ...structure.takeAll("locationQualifier"),
    ...structure
      .takeAll("includedStructure")
      .flatMap((part) => [...part.children("structure"), ...part.children("laterality")]),
  ];
  return sites;
}
