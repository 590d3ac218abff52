/** A person whose data are on a server, by id or by an identifier. */
export type PersonAsked =
  | { readonly by: "id"; readonly id: string }
  | { readonly by: "identifier"; readonly system: string; readonly value: string };

/** The person whom an operand names, `Patient/ID`; an identifier never stands on the command line. */
export function personOfOperand(operand: string): PersonAsked | undefined {
  const id = /^Patient\/(.+)$/.exec(operand)?.[1];
  return id === undefined ? undefined : { by: "id", id };
}

/** The person whom a JSON value names, {"system", "value"} as FHIR writes an identifier. */
export function personOfJson(value: unknown): PersonAsked | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { system, value: number, resourceType } = value as Readonly<Record<string, unknown>>;
  if (resourceType !== undefined || typeof system !== "string" || typeof number !== "string")
    return undefined;
  // A comma would ask for several identifiers, a vertical line for another system.
  const isOne = system !== "" && number !== "" && !/[|,$\\\s]/.test(system + number);
  return isOne ? { by: "identifier", system, value: number } : undefined;
}
