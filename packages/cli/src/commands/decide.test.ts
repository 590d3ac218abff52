import { readDecision } from "@opendepistage/fhir";
import { faultsOfTransaction } from "@opendepistage/fhir/testing/bundle-checks";
import { Validator } from "@opendepistage/fhir/testing/validate";
import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const conduct = {
  finalClass: "3",
  mammogramOn: "2024-02-29",
  samplingAdvised: false,
  sampleResult: null,
  workUpDone: true,
};
const decide = (facts: object, ...args: readonly string[]) =>
  runWith(["decide", "fr.breast.conduct", "--facts", JSON.stringify(facts), "--on", "2024-05-02", ...args]);
const bundleOf = async (facts: object, ...args: readonly string[]) =>
  JSON.parse((await decide(facts, "--format", "fhir", ...args)).stdout);
interface Written {
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: { readonly resourceType: string };
  }[];
}

/** The names of the answer and of all that is its own: who bears a role is the same for all. */
const namesIn = ({ entry }: Written) =>
  entry
    .filter(({ resource }) => /^(GuidanceResponse|Task|Provenance|RequestGroup)$/.test(resource.resourceType))
    .map(({ fullUrl }) => fullUrl);

describe("A decision as FHIR (--format fhir)", () => {
  test.each([
    ["with actions", conduct],
    ["that asks for facts", {}],
  ])("%s: a valid transaction from which the answer is read back", async (_, facts) => {
    const bundle = await bundleOf(facts);
    expect(bundle).toMatchObject({ resourceType: "Bundle", type: "transaction" });
    expect(faultsOfTransaction(bundle)).toEqual([]);
    expect(new Validator().faultsOf(bundle)).toEqual([]);
    const { stdout } = await decide(facts, "--format", "json");
    expect(readDecision(bundle)).toEqual(JSON.parse(stdout));
  });

  test("the same facts, in another order, have the same ids; other facts have others", async () => {
    const names = namesIn(await bundleOf(conduct));
    const reversed = Object.fromEntries(Object.entries(conduct).toReversed());
    expect(namesIn(await bundleOf(reversed))).toEqual(names);
    const other = namesIn(await bundleOf({ ...conduct, workUpDone: false }));
    expect(names.length).toBeGreaterThan(2);
    expect(other.filter((name) => names.includes(name))).toEqual([]);
  });

  test("speaks the language asked for", async () => {
    expect(JSON.stringify(await bundleOf(conduct, "--lang", "fr"))).not.toBe(
      JSON.stringify(await bundleOf(conduct)),
    );
  });

  test("does not go with --batch", async () => {
    const { code, stderr } = await runWith(["decide", "--batch", "-", "--format", "fhir"], {
      files: { "-": "" },
    });
    expect(code).toBe(64);
    expect(stderr).toContain("--format does not go with --batch");
  });
});
