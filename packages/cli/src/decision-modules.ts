import type { Decision } from "@opendepistage/core/engine";

/**
 * Where each decision of the registry of core is: a start loads the one that it needs, which is why the command
 * does not import the registry itself. Written by `vitest run packages/cli/src/decision-modules.test.ts -u`.
 */
export const decisionModules: Readonly<Record<string, () => Promise<Decision>>> = {
  "fr.annual-report": async () =>
    (await import("@opendepistage/core/france/general/annual-report")).annualReport,
  "fr.crcdc.coordinating-doctor": async () =>
    (await import("@opendepistage/core/france/general/coordinating-doctor")).coordinatingDoctor,
  "fr.data.access": async () => (await import("@opendepistage/core/france/general/data-access")).dataAccess,
  "fr.data.objection": async () =>
    (await import("@opendepistage/core/france/general/data-objection")).dataObjection,
  "fr.data.rights": async () => (await import("@opendepistage/core/france/general/data-rights")).dataRights,
  "fr.follow-up.reminder": async () =>
    (await import("@opendepistage/core/france/general/follow-up-reminder")).followUpReminder,
  "fr.invitation.channel": async () =>
    (await import("@opendepistage/core/france/general/invitation-channel")).invitationChannel,
  "fr.invitation.content": async () =>
    (await import("@opendepistage/core/france/general/invitation-content")).invitationContent,
  "fr.invitation.reinvite": async () =>
    (await import("@opendepistage/core/france/general/invitation-reinvite")).invitationReinvite,
  "fr.letter-template": async () =>
    (await import("@opendepistage/core/france/general/letter-template")).letterTemplate,
  "fr.non-compliance": async () =>
    (await import("@opendepistage/core/france/general/non-compliance")).nonCompliance,
  "fr.data.pseudonymised-export": async () =>
    (await import("@opendepistage/core/france/general/pseudonymised-export")).pseudonymisedExport,
  "fr.registry.exchange": async () =>
    (await import("@opendepistage/core/france/general/registry-exchange")).registryExchange,
  "fr.data.treating-doctor-list": async () =>
    (await import("@opendepistage/core/france/general/treating-doctor-list")).treatingDoctorList,
  "fr.derogation": async () => (await import("@opendepistage/core/france/derogation")).derogation,
  "fr.breast.birads": async () => (await import("@opendepistage/core/france/breast/birads")).birads,
  "fr.breast.birads-findings": async () =>
    (await import("@opendepistage/core/france/breast/birads-findings")).biradsFindings,
  "fr.breast.conduct": async () => (await import("@opendepistage/core/france/breast/conduct")).conduct,
  "fr.breast.eligibility": async () =>
    (await import("@opendepistage/core/france/breast/eligibility")).eligibility,
  "fr.breast.examination-content": async () =>
    (await import("@opendepistage/core/france/breast/examination-content")).examinationContent,
  "fr.breast.first-reading": async () =>
    (await import("@opendepistage/core/france/breast/first-reading")).firstReading,
  "fr.breast.follow-up": async () => (await import("@opendepistage/core/france/breast/follow-up")).followUp,
  "fr.breast.image-return": async () =>
    (await import("@opendepistage/core/france/breast/image-return")).imageReturn,
  "fr.breast.indicators": async () =>
    (await import("@opendepistage/core/france/breast/indicators")).breastIndicators,
  "fr.breast.installation": async () =>
    (await import("@opendepistage/core/france/breast/installation")).installation,
  "fr.breast.invitation": async () =>
    (await import("@opendepistage/core/france/breast/invitation")).breastInvitation,
  "fr.breast.invitation-label": async () =>
    (await import("@opendepistage/core/france/breast/invitation-label")).invitationLabel,
  "fr.breast.mobile-unit": async () =>
    (await import("@opendepistage/core/france/breast/mobile-unit")).mobileUnit,
  "fr.breast.radiologist-enrolment": async () =>
    (await import("@opendepistage/core/france/breast/radiologist-enrolment")).radiologistEnrolment,
  "fr.breast.radiologist-list": async () =>
    (await import("@opendepistage/core/france/breast/radiologist-list")).radiologistList,
  "fr.breast.reader-feedback": async () =>
    (await import("@opendepistage/core/france/breast/reader-feedback")).readerFeedback,
  "fr.breast.report-consistency": async () =>
    (await import("@opendepistage/core/france/breast/report-consistency")).reportConsistency,
  "fr.breast.result-notification": async () =>
    (await import("@opendepistage/core/france/breast/result-notification")).resultNotification,
  "fr.breast.routing": async () => (await import("@opendepistage/core/france/breast/routing")).routing,
  "fr.breast.second-reader-enrolment": async () =>
    (await import("@opendepistage/core/france/breast/second-reader-enrolment")).secondReaderEnrolment,
  "fr.breast.second-reading": async () =>
    (await import("@opendepistage/core/france/breast/second-reading")).secondReading,
  "fr.breast.second-reading-site": async () =>
    (await import("@opendepistage/core/france/breast/second-reading-site")).secondReadingSite,
  "fr.breast.sheet-archive": async () =>
    (await import("@opendepistage/core/france/breast/sheet-archive")).sheetArchive,
  "fr.breast.technical-recall": async () =>
    (await import("@opendepistage/core/france/breast/technical-recall")).technicalRecall,
  "fr.breast.technologist-enrolment": async () =>
    (await import("@opendepistage/core/france/breast/technologist-enrolment")).technologistEnrolment,
  "fr.colorectal.eligibility": async () =>
    (await import("@opendepistage/core/france/colorectal/eligibility")).colorectalEligibility,
  "fr.colorectal.follow-up": async () =>
    (await import("@opendepistage/core/france/colorectal/follow-up")).colorectalFollowUp,
  "fr.colorectal.indicators": async () =>
    (await import("@opendepistage/core/france/colorectal/indicators")).colorectalIndicators,
  "fr.colorectal.invitation": async () =>
    (await import("@opendepistage/core/france/colorectal/invitation")).colorectalInvitation,
  "fr.colorectal.invitation-label": async () =>
    (await import("@opendepistage/core/france/colorectal/invitation-label")).colorectalInvitationLabel,
  "fr.colorectal.kit-content": async () =>
    (await import("@opendepistage/core/france/colorectal/kit-content")).kitContent,
  "fr.colorectal.kit-delivery": async () =>
    (await import("@opendepistage/core/france/colorectal/kit-delivery")).kitDelivery,
  "fr.colorectal.laboratory": async () =>
    (await import("@opendepistage/core/france/colorectal/laboratory")).colorectalLaboratory,
  "fr.colorectal.report-content": async () =>
    (await import("@opendepistage/core/france/colorectal/report-content")).reportContent,
  "fr.colorectal.result-notification": async () =>
    (await import("@opendepistage/core/france/colorectal/result-notification")).colorectalResultNotification,
  "fr.colorectal.sample-acceptance": async () =>
    (await import("@opendepistage/core/france/colorectal/sample-acceptance")).sampleAcceptance,
  "fr.cervical.colposcopy-report": async () =>
    (await import("@opendepistage/core/france/cervical/colposcopy-report")).colposcopyReport,
  "fr.cervical.cost-coverage": async () =>
    (await import("@opendepistage/core/france/cervical/cost-coverage")).costCoverage,
  "fr.cervical.eligibility": async () =>
    (await import("@opendepistage/core/france/cervical/eligibility")).eligibility,
  "fr.cervical.follow-up": async () =>
    (await import("@opendepistage/core/france/cervical/follow-up")).followUp,
  "fr.cervical.information": async () =>
    (await import("@opendepistage/core/france/cervical/information")).information,
  "fr.cervical.invitation": async () =>
    (await import("@opendepistage/core/france/cervical/invitation")).cervicalInvitation,
  "fr.cervical.laboratory": async () =>
    (await import("@opendepistage/core/france/cervical/laboratory")).laboratory,
  "fr.cervical.result-conduct": async () =>
    (await import("@opendepistage/core/france/cervical/result-conduct")).resultConduct,
  "fr.cervical.result-notification": async () =>
    (await import("@opendepistage/core/france/cervical/result-notification")).resultNotification,
  "fr.cervical.sampler": async () => (await import("@opendepistage/core/france/cervical/sampler")).sampler,
  "fr.cervical.self-sampling": async () =>
    (await import("@opendepistage/core/france/cervical/self-sampling")).selfSampling,
  "fr.cervical.test-and-interval": async () =>
    (await import("@opendepistage/core/france/cervical/test-and-interval")).testAndInterval,
  "be.breast.access": async () => (await import("@opendepistage/core/belgium/breast/access")).access,
  "be.breast.accreditation": async () =>
    (await import("@opendepistage/core/belgium/breast/accreditation")).accreditation,
  "be.breast.appointment": async () =>
    (await import("@opendepistage/core/belgium/breast/appointment")).appointment,
  "be.breast.arbitration": async () =>
    (await import("@opendepistage/core/belgium/breast/arbitration")).arbitration,
  "be.breast.consent": async () => (await import("@opendepistage/core/belgium/breast/consent")).consent,
  "be.breast.disclosure": async () =>
    (await import("@opendepistage/core/belgium/breast/disclosure")).disclosure,
  "be.breast.image-download": async () =>
    (await import("@opendepistage/core/belgium/breast/image-download")).imageDownload,
  "be.breast.image-set": async () => (await import("@opendepistage/core/belgium/breast/image-set")).imageSet,
  "be.breast.image-transfer": async () =>
    (await import("@opendepistage/core/belgium/breast/image-transfer")).imageTransfer,
  "be.breast.population": async () =>
    (await import("@opendepistage/core/belgium/breast/population")).population,
  "be.breast.quality-control": async () =>
    (await import("@opendepistage/core/belgium/breast/quality-control")).qualityControl,
  "be.breast.records": async () => (await import("@opendepistage/core/belgium/breast/records")).records,
  "be.breast.result-letter": async () =>
    (await import("@opendepistage/core/belgium/breast/result-letter")).resultLetter,
  "be.breast.submission": async () =>
    (await import("@opendepistage/core/belgium/breast/submission")).submission,
  "be.breast.training": async () => (await import("@opendepistage/core/belgium/breast/training")).training,
  "be.breast.unit-changes": async () =>
    (await import("@opendepistage/core/belgium/breast/unit-changes")).unitChanges,
  "be.breast.work-up-entry": async () =>
    (await import("@opendepistage/core/belgium/breast/work-up-entry")).workUpEntry,
  "be.breast.work-up-permission": async () =>
    (await import("@opendepistage/core/belgium/breast/work-up-permission")).workUpPermission,
  "be.breast.worklists": async () => (await import("@opendepistage/core/belgium/breast/worklists")).worklists,
  "be.integrated-care.access": async () =>
    (await import("@opendepistage/core/belgium/integrated-care/access")).integratedCareAccess,
  "be.integrated-care.audit": async () =>
    (await import("@opendepistage/core/belgium/integrated-care/audit")).integratedCareAudit,
  "be.integrated-care.consent": async () =>
    (await import("@opendepistage/core/belgium/integrated-care/consent")).integratedCareConsent,
  "be.integrated-care.inclusion": async () =>
    (await import("@opendepistage/core/belgium/integrated-care/inclusion")).integratedCareInclusion,
  "be.integrated-care.retention": async () =>
    (await import("@opendepistage/core/belgium/integrated-care/retention")).integratedCareRetention,
  "fr.archiving.documents": async () =>
    (await import("@opendepistage/core/france/archiving/documents")).archivingDocuments,
  "fr.archiving.request": async () =>
    (await import("@opendepistage/core/france/archiving/request")).archivingRequest,
  "fr.archiving.supplement": async () =>
    (await import("@opendepistage/core/france/archiving/supplement")).archivingSupplement,
};
