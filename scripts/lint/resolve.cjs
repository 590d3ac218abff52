// For dependency-cruiser, which reads aliases in webpack's form: tsconfig.base.json says the same to TypeScript.
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const packages = join(__dirname, "../../packages");
const alias = Object.fromEntries(
  readdirSync(packages).map((name) => [`@opendepistage/${name}`, join(packages, name, "src")]),
);

module.exports = {
  resolve: { alias, extensions: [".ts", ".js"], extensionAlias: { ".js": [".ts", ".js"] } },
};
