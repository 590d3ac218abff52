/** Id of a setting that the law leaves open or leaves to another document. */
export type ParameterId =
  | "reminders.afterMonths"
  | "inca.acr0FirstReminderMonths"
  | "inca.acr45FirstReminderMonths"
  | "inca.ctiFirstReminderMonths"
  | "exclusionMonthEnd"
  | "colorectal.firstReminderMonths"
  | "cti.informDoctorAfterDays"
  | "secondReader.retiredMaxYears"
  | "cervical.excludingActs"
  | "be.breast.ageRule";
