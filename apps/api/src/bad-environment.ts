/** A key and what is wrong with it. */
export type Finding = readonly [key: string, what: string];

/** The environment cannot be worked with; the message says why, key by key. */
export class BadEnvironment extends Error {
  override readonly name = 'BadEnvironment';

  /** Of each key only the first finding is told. */
  constructor(findings: readonly Finding[]) {
    const list = [...new Map(findings.toReversed())]
      .toReversed()
      .map(([key, what]) => `  ${key} ${what}.`)
      .join('\n');
    super(`The environment does not fit. Nothing was started.\n${list}`);
  }
}
