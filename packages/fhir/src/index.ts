export * from "./cds/index.js";
export * from "./definitions/index.js";
export * from "./facts/index.js";
export * from "./images/index.js";
export * from "./read/index.js";
export * from "./write/index.js";
