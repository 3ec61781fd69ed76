/**
 * How a command ends. 0: all is well. 1: something in the input or in the log was wrong, and a
 * sentence said what. 2: the command line itself was wrong. 130: stopped by an interrupt.
 */
export type ExitCode = 0 | 1 | 2 | 130
