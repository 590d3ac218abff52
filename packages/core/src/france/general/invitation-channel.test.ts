import { expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { invitationChannel } from "./invitation-channel.js";

const on = civilDate("2024-05-02");
const decided = (facts: FactsOf<typeof invitationChannel.facts>) =>
  decide(
    invitationChannel,
    { eligible: true, secureOnlineAccount: true, asksForInvitation: false, ...facts },
    { on },
  );

test("FRG-05 electronically only to holders of a secure online account", () => {
  expect(decided({})).toMatchObject({
    outcome: "post-or-electronic",
    strength: "allowed",
    values: { channels: ["post", "electronic"] },
  });
  expect(decided({ secureOnlineAccount: false })).toMatchObject({
    outcome: "post",
    strength: "required",
    values: { channels: ["post"] },
  });
});

test("FRG-05 an eligible person obtains the invitation on request, nobody else does", () => {
  expect(decided({ asksForInvitation: true }).actions).toMatchObject([
    { code: "send-invitation-on-request", to: "person", strength: "required" },
  ]);
  expect(decided({ asksForInvitation: true, eligible: false })).toMatchObject({
    outcome: "none",
    actions: [],
  });
});

test("FRG-05 without an account nothing goes out electronically, even on request", () => {
  const { actions } = decided({ secureOnlineAccount: false, asksForInvitation: true });
  expect(actions.map(({ channel }) => channel)).toEqual(["post"]);
});
