/** Exit codes, the same for every command. */
export const exitCodes = { done: 0, failed: 1, usedWrongly: 2, interrupted: 130, hungUp: 129 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An end with one clear sentence for the person, and what to try next. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: ExitCode;

  constructor(message: string, code: ExitCode = exitCodes.failed) {
    super(message);
    this.code = code;
  }
}

/** True for a CliError, also one that another part of the built tool threw. */
export const isCliError = (error: unknown): error is CliError =>
  error instanceof Error && error.name === 'CliError' && 'code' in error;
