import type { Context } from "hono";
import { sayProblem } from "../failure.js";
import { parseJson } from "../input/json-text.js";
import { invalid, type Outcome } from "./http-problem.js";

/** The media types that bodies are read from. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** Reads the body of a request, of so many bytes at most, as one JSON object: strict JSON in UTF-8, each name once. */
export async function readJsonObject(
  c: Context,
  mostBytes: number,
): Promise<Outcome<Readonly<Record<string, unknown>>>> {
  const type = c.req.header("content-type") ?? "";
  if (!JSON_TYPE.test(type)) return notJson;
  const bytes = await readBytes(c, mostBytes);
  if (bytes === undefined) return tooLarge(mostBytes);
  const text = decode(bytes);
  if (text === undefined) return invalid("invalid-body", NOT_UTF8);
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { place, problem } = parsed;
    return {
      ok: false,
      problem: {
        status: 400,
        code: "invalid-json",
        message: {
          en: `not valid JSON at ${place.en}: ${sayProblem(problem, "en")}`,
          fr: `JSON non valide, ${place.fr} : ${sayProblem(problem, "fr")}`,
        },
      },
    };
  }
  return isObject(parsed.value) ? { ok: true, value: parsed.value } : invalid("invalid-body", NOT_AN_OBJECT);
}

/** The bytes of a body; undefined where there are more than so many, of which no more are read. */
async function readBytes(c: Context, mostBytes: number): Promise<Uint8Array | undefined> {
  const told = c.req.header("content-length");
  // A length that is told is one that Node holds the client to.
  if (told !== undefined)
    return Number(told) > mostBytes ? undefined : new Uint8Array(await c.req.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a JSON value is an object with members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const NOT_UTF8 = { en: "the body is not UTF-8 text", fr: "le corps n’est pas un texte en UTF-8" };
const NOT_AN_OBJECT = { en: "the body is not a JSON object", fr: "le corps n’est pas un objet JSON" };

function tooLarge(mostBytes: number) {
  return {
    ok: false,
    problem: {
      status: 413,
      code: "body-too-large",
      message: {
        en: `the body is longer than ${mostBytes} bytes`,
        fr: `le corps dépasse ${mostBytes} octets`,
      },
    },
  } as const;
}

const notJson = {
  ok: false,
  problem: {
    status: 415,
    code: "unsupported-media-type",
    message: {
      en: "the body must be JSON: Content-Type application/json or application/fhir+json",
      fr: "le corps doit être du JSON : Content-Type application/json ou application/fhir+json",
    },
  },
} as const;
