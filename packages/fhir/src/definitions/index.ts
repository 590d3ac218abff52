export { CANONICAL_BASE, canonicalOf, idOfDecision } from "./canonical.js";
export { codeSystems } from "./code-system-resources.js";
export { extensionDefinitions } from "./extensions.js";
export { libraryOf } from "./library.js";
export { planDefinitionOf } from "./plan-definition.js";
export { questionnaireOf } from "./questionnaire.js";
export { taskDueDate } from "./search-parameters.js";
