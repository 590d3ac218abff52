import { computedFrom, defineDecision } from "../../engine/index.js";
import { BEW_16, BEW_17 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";
import { facts, faultsOf, images } from "./image-set-facts.js";
import { channelClass } from "./image-transfer.js";

const reasons = computedFrom(facts)({
  gathers: true,
  reads: ["images", "channel"],
  text: { en: "each requirement that is not met", fr: "chaque exigence non remplie" },
  evaluate: ({ images: taken, channel }) => [
    ...faultsOf(taken),
    ...(channel === "sftp" || channel === "vpn" ? [] : ["channel"]),
  ],
});

const notAcceptable = {
  outcome: "not-acceptable",
  values: { reasons },
  actions: [{ code: "send-images-again", by: "unit", to: "ccref", channel: "electronic" }],
} as const;
const insecure = ["cd-rom", "other"] as const;

/** Whether the CCRef can accept the images of a mammotest (BE-CCREF-2024, AC 8, 2). */
export const imageSet = defineDecision({
  id: "be.breast.image-set",
  title: { en: "Wallonia, breast: images of a mammotest", fr: "Wallonie, sein : clichés d’un mammotest" },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_16, BEW_17],
  facts,
  dimensions: { images, channel: channelClass },
  outcomes: {
    "not-acceptable": { en: "not acceptable", fr: "non recevables" },
    acceptable: { en: "acceptable", fr: "recevables" },
  },
  rows: [
    {
      id: "images-and-channel",
      provisions: [BEW_16, BEW_17],
      when: { images: "deviating", channel: insecure },
      ...notAcceptable,
    },
    {
      id: "images",
      provisions: [BEW_16],
      when: { images: "deviating", channel: "secure" },
      ...notAcceptable,
    },
    {
      id: "channel",
      provisions: [BEW_17],
      when: { images: "conforming", channel: insecure },
      ...notAcceptable,
    },
    {
      id: "acceptable",
      provisions: [BEW_16, BEW_17],
      when: { images: "conforming", channel: "secure" },
      outcome: "acceptable",
    },
  ],
});
