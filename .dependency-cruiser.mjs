// Who may import whom: `pnpm check:boundaries`. The reasons are in docs/decisions and in CONTRIBUTING.

/** Tests and their data may import what they like of the workspace, and the libraries that they compare with. */
const test = "([.]test(-data)?[.]ts|/testing/[^/]+[.]ts)$";
const core = "^packages/core/src/";

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const everywhere = [
  {
    name: "no-cycle",
    comment: "Modules that need each other cannot be read, tested or loaded one by one.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "resolves",
    comment: "The import leads nowhere.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "declared",
    comment: "A library that a package imports stands in the dependencies of its package.json.",
    severity: "error",
    from: { path: "^packages/[^/]+/src/", pathNot: [test, "^packages/cli/"] },
    to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "no-test-in-product",
    comment: "What is shipped does not import what tests it.",
    severity: "error",
    from: { pathNot: test },
    to: { path: test },
  },
  {
    name: "packages-by-name",
    comment: "A package reaches another by its name and its exports, not by a path into its folder.",
    severity: "error",
    from: { path: "^packages/([^/]+)/" },
    to: { path: "^packages/", pathNot: "^packages/$1/", dependencyTypesNot: ["aliased"] },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const withinCore = [
  {
    name: "core-stands-alone",
    comment: "Core imports nothing from outside: it runs unchanged in Node, in a browser and at the edge.",
    severity: "error",
    from: { path: core, pathNot: [test, `${core}border/`] },
    to: { pathNot: core },
  },
  {
    name: "border-checks-facts",
    comment: "The border of core may load zod and luxon, and nothing else from outside.",
    severity: "error",
    from: { path: `${core}border/`, pathNot: test },
    to: { pathNot: [core, "/node_modules/(zod|luxon|@types/luxon)/"] },
  },
  {
    name: "border-is-outermost",
    comment: "What decides loads neither zod nor luxon, so it does not import the border.",
    severity: "error",
    from: { path: core, pathNot: [test, `${core}border/`] },
    to: { path: `${core}border/` },
  },
  {
    name: "calendar-knows-no-screening",
    comment: "The calendar knows the law of dates, and nothing of screening.",
    severity: "error",
    from: { path: `${core}calendar/`, pathNot: test },
    to: { path: core, pathNot: `${core}calendar/` },
  },
  {
    name: "engine-knows-no-law",
    comment: "The engine decides any table; it knows dates, and no rule of screening.",
    severity: "error",
    from: { path: `${core}engine/`, pathNot: test },
    to: { path: core, pathNot: `${core}(engine|calendar)/` },
  },
  {
    name: "law-is-data",
    comment:
      "Provisions, sources and readings are data, which decisions cite; they do not know who cites them.",
    severity: "error",
    from: { path: `${core}law/`, pathNot: test },
    to: { path: `${core}(france|belgium|episode|exports)/` },
  },
  {
    name: "france-is-not-belgium",
    comment: "The two countries share no rule, only the engine and the calendar.",
    severity: "error",
    from: { path: `${core}(france|belgium)/` },
    to: { path: `${core}(france|belgium)/`, pathNot: `${core}$1/` },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const betweenPackages = [
  {
    name: "core-knows-no-adapter",
    comment: "Core never learns that HL7 or FHIR exist, not even in its tests.",
    severity: "error",
    from: { path: "^packages/core/" },
    to: { path: "^packages/(?!core/)" },
  },
  {
    name: "adapters-know-core-alone",
    comment: "An adapter imports core, and no other adapter.",
    severity: "error",
    from: { path: "^packages/(hl7|fhir)/" },
    to: { path: "^packages/", pathNot: ["^packages/core/", "^packages/$1/"] },
  },
  {
    name: "syntax-stands-alone",
    comment: "The HL7v2 codec has no word of screening and needs no library.",
    severity: "error",
    from: { path: "^packages/hl7/src/syntax/", pathNot: test },
    to: { pathNot: "^packages/hl7/src/syntax/" },
  },
  {
    name: "only-the-command-meets-the-machine",
    comment: "Only the command reads a file, a socket, a clock or the environment.",
    severity: "error",
    from: { path: "^packages/(?!cli/)", pathNot: [test, "[.]config[.]ts$", "^packages/hl7/src/mllp/"] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "mllp-meets-the-socket",
    comment: "MLLP may use sockets and streams, and nothing else of the machine.",
    severity: "error",
    from: { path: "^packages/hl7/src/mllp/", pathNot: test },
    to: { dependencyTypes: ["core"], pathNot: "^(node:)?(net|tls|stream)$" },
  },
];

export default {
  forbidden: [...everywhere, ...withinCore, ...betweenPackages],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^packages/[^/]+/dist/" },
    // Reads the names of the workspace's packages as their sources, built or not.
    webpackConfig: { fileName: "scripts/lint/resolve.cjs" },
  },
};
