import {
  BE_CCREF_2024,
  BE_CSSSS_18_053,
  DOCTEUR_IMAGO_2025,
  FR_ARR_2024,
  FR_CNAMTS_AV24,
  type SourceInForce,
} from "./sources.js";
import type { Bilingual } from "./text.js";

/** A text that provisions are taken from, with what a reader needs to find it; apart from what decisions need of it. */
export interface Source extends SourceInForce {
  readonly title: Bilingual;
  /** Official identity (NOR, journal, file number); null when the text bears none. */
  readonly identity: string | null;
  readonly url: string | null;
  readonly legal: boolean;
  readonly remark: Bilingual;
}

/** Every source text, legal or not. */
export const sources: readonly Source[] = [
  {
    ...FR_ARR_2024,
    title: {
      en: "French order of 16 January 2024 on the organised cancer screening programmes",
      fr: "Arrêté du 16 janvier 2024 relatif aux programmes de dépistages organisés des cancers",
    },
    identity: "NOR TSSP2332083A; JORF n° 0021, 2024-01-26, texte n° 14",
    url: "https://www.legifrance.gouv.fr/eli/arrete/2024/1/16/TSSP2332083A/jo/texte",
    legal: true,
    remark: {
      en: "The text names no day of entry into force: the day after publication is taken (VER-1). It repeals the order of 29 September 2006.",
      fr: "Le texte ne fixe pas son entrée en vigueur : on retient le lendemain de la publication (VER-1). Il abroge l’arrêté du 29 septembre 2006.",
    },
  },
  {
    ...BE_CCREF_2024,
    title: {
      en: "Collaboration agreement between the CCRef and the accredited mammography units of Wallonia, June 2024",
      fr: "Accord de collaboration entre le CCRef et les unités de mammographie agréées de Wallonie, juin 2024",
    },
    identity: null,
    url: "https://www.ccref.org/",
    legal: true,
    remark: {
      en: "Dated by its month alone: the first day of June 2024 is our reading. It applies the Walloon Government order of 25 January 2024, of which only the articles that it quotes are known here.",
      fr: "Daté du mois seulement : le 1er juin 2024 est notre lecture. Il applique l’arrêté du Gouvernement wallon du 25 janvier 2024, connu ici par les seuls articles qu’il cite.",
    },
  },
  {
    ...BE_CSSSS_18_053,
    title: {
      en: "Deliberation no 18/053 of 17 April 2018 on health data in the Integreo integrated-care projects, web application “Integrated Care”",
      fr: "Délibération n° 18/053 du 17 avril 2018 sur les données de santé des projets de soins intégrés Integreo, application web « Integrated Care »",
    },
    identity: "CSSSS/18/095",
    url: null,
    legal: true,
    remark: {
      en: "It authorises an integrated-care application, not a screening programme; it rests on the Belgian privacy act of 8 December 1992, older than the GDPR.",
      fr: "Elle autorise une application de soins intégrés et non un dépistage ; elle se fonde sur la loi belge du 8 décembre 1992, antérieure au RGPD.",
    },
  },
  {
    ...FR_CNAMTS_AV24,
    title: {
      en: "CNAMTS circular on the image-archiving option of amendment 24",
      fr: "Circulaire de la CNAMTS sur l’option « archivage » de l’avenant 24",
    },
    identity: null,
    url: null,
    legal: true,
    remark: {
      en: "Historical. Undated: the date of its list of solutions is taken as its first day (our reading). The option was annulled by the Conseil d’État on 21 July 2009.",
      fr: "Historique. Non datée : la date de sa liste de solutions est prise comme premier jour (notre lecture). L’option a été annulée par le Conseil d’État le 21 juillet 2009.",
    },
  },
  {
    ...DOCTEUR_IMAGO_2025,
    title: {
      en: "Docteur Imago, article of 4 November 2025 on dematerialised second reading in Allier",
      fr: "Docteur Imago, article du 4 novembre 2025 sur la seconde lecture dématérialisée dans l’Allier",
    },
    identity: null,
    url: null,
    legal: false,
    remark: {
      en: "A press article, without legal force: it shows a practice that departs from the order. Only its free opening was read.",
      fr: "Article de presse sans valeur juridique : il montre une pratique qui s’écarte de l’arrêté. Seul le début en accès libre a été lu.",
    },
  },
];
