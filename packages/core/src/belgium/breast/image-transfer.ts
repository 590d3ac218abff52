import { defineDecision, fact, oneOf, oneOfClasses } from "../../engine/index.js";
import { BEW_17 } from "../../law/provisions/wallonia-breast-units.js";
import { BE_CCREF_2024 } from "../../law/sources.js";

/** How images may be carried to the CCRef; the agreement admits the first two (BE-CCREF-2024, AC 8, 2). */
export const channel = fact(oneOf("sftp", "vpn", "cd-rom", "other"), {
  en: "How the images travel to the CCRef",
  fr: "Voie d’envoi des clichés au CCRef",
});

/** Whether the channel is one of the two secure ones. */
export const channelClass = oneOfClasses("channel", {
  text: { en: "Channel", fr: "Canal" },
  classes: {
    secure: { options: ["sftp", "vpn"], text: { en: "sFTP or VPN", fr: "sFTP ou VPN" } },
    "cd-rom": { options: ["cd-rom"], text: { en: "CD-ROM", fr: "CD-ROM" } },
    other: { options: ["other"], text: { en: "another", fr: "un autre" } },
  },
});

/** Whether images may travel to the CCRef by a channel (BE-CCREF-2024, art. 12 and AC 8, 2). */
export const imageTransfer = defineDecision({
  id: "be.breast.image-transfer",
  title: { en: "Wallonia, breast: transfer of images", fr: "Wallonie, sein : envoi des clichés" },
  ruleSet: BE_CCREF_2024,
  provisions: [BEW_17],
  facts: { channel },
  dimensions: { channel: channelClass },
  outcomes: {
    forbidden: { en: "forbidden", fr: "interdit" },
    permitted: { en: "permitted", fr: "permis" },
  },
  rows: [
    {
      id: "cd-rom",
      provisions: [BEW_17],
      when: { channel: "cd-rom" },
      outcome: "forbidden",
      values: { reason: "cd-rom" },
    },
    {
      id: "other",
      provisions: [BEW_17],
      when: { channel: "other" },
      outcome: "forbidden",
      values: { reason: "not-secure" },
    },
    {
      id: "secure",
      provisions: [BEW_17],
      when: { channel: "secure" },
      outcome: "permitted",
      strength: "allowed",
      interpretations: ["BE-7"],
    },
  ],
});
