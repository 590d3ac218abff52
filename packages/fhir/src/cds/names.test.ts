import { expect, test } from "vitest";
import { Names } from "./names.js";

test("the parts of an answer have names of their own, the same for the same call", () => {
  const names = new Names("call", "service");
  const all = [
    names.answer,
    ...[0, 1, 2].flatMap((card) => [
      names.card(card),
      ...[0, 1, 254].map((part) => names.suggestion(card, part)),
    ]),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const name of all)
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Names("call", "service").card(1)).toBe(names.card(1));
  expect(new Names("call", "another").card(1)).not.toBe(names.card(1));
  expect(new Names("another", "service").card(1)).not.toBe(names.card(1));
});
