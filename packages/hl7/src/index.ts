export * from "./lint/index.js";
export * from "./mapping/index.js";
export * from "./peers/index.js";
export * from "./read/index.js";
export * from "./syntax/index.js";
export * from "./write/index.js";
