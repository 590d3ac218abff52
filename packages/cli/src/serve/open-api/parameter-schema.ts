import { sayParameter } from "@opendepistage/core/border";
import type { Decision, Language, Parameter } from "@opendepistage/core/engine";
import type { JsonSchema } from "./schemas.js";

/** The parameters of a decision as a request may set them. */
export function parametersSchema({ parameters }: Decision, language: Language): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(
      parameters.map((parameter) => [parameter.id, parameterSchema(parameter, language)]),
    ),
    additionalProperties: false,
  };
}

function parameterSchema(parameter: Parameter, language: Language): JsonSchema {
  return {
    description: `${parameter.text[language]} (${sayParameter(parameter)[language]})`,
    ...(parameter.default === undefined ? {} : { default: parameter.default }),
    ...formOf(parameter),
  };
}

function formOf(parameter: Parameter): JsonSchema {
  const { kind, choices = [], length } = parameter;
  switch (kind) {
    case "months":
    case "days":
    case "years":
      return wholeNumber(parameter);
    case "month-list":
      return {
        type: "array",
        items: wholeNumber(parameter),
        ...(length === undefined ? {} : { minItems: length, maxItems: length }),
      };
    case "choice":
      return { enum: [...choices] };
    case "code-list":
      return { type: "array", items: { type: "string" } };
  }
}

function wholeNumber({ bounds }: Parameter): JsonSchema {
  const { least, most } = { least: 0, most: undefined, ...bounds };
  return { type: "integer", minimum: least, ...(most === undefined ? {} : { maximum: most }) };
}
