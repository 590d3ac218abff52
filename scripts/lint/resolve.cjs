// For dependency-cruiser, which reads aliases in webpack's form: tsconfig.base.json says the same to TypeScript.
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const packages = join(__dirname, "../../packages");
const alias = Object.fromEntries(
  readdirSync(packages).map((name) => [`@opendepistage/${name}`, join(packages, name, "src")]),
);
// Types alone: @types/fhir, whose package has no file of JavaScript.
alias["fhir/r4.js"] = join(packages, "fhir/node_modules/@types/fhir/r4.d.ts");

module.exports = {
  resolve: {
    alias,
    conditionNames: ["import", "require", "default"],
    exportsFields: ["exports"],
    extensions: [".ts", ".js"],
    extensionAlias: { ".js": [".ts", ".js"] },
  },
};
