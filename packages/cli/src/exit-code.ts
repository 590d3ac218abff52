/** Exit codes by sysexits.h. */
export const exitCode = {
  done: 0,
  usage: 64,
  badData: 65,
  inputMissing: 66,
  serviceUnavailable: 69,
  internalFault: 70,
  outputFailed: 74,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
