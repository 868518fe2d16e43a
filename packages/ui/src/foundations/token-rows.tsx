import type { ReactNode } from 'react';
import { type Token, tokens, tokensOf } from '../tokens/all-tokens.ts';
import { cssValue, wideCssValue } from '../tokens/css-value.ts';
import { token as reference, type TokenName } from '../tokens/token-name.gen.ts';
import { CopyToken } from './copy-token.tsx';
import styles from './foundations.module.css';

const inPx = (value: string) =>
  value
    .replaceAll(/(-?[\d.]+)rem/g, (_, rem) => `${Number(rem) * 16}px`)
    .replaceAll(/(\d)(px|ms|%)/g, '$1 $2');

/** What a token is worth, as people say it: rem as the px that it is for most readers. */
function worthOf(token: Token): string {
  const own = cssValue(token);
  if (typeof own !== 'string') return `${own.length} layers`;
  const behind = [...tokens.values()].find(({ property }) => own.includes(`var(${property})`));
  const value = behind
    ? own.replace(`var(${behind.property})`, [cssValue(behind)].flat().join(', '))
    : own;
  const wide = wideCssValue(token);
  return inPx(wide === undefined ? value : `${value}, wide ${wide}`);
}

/** The tokens of a group, each with what it looks like, its name to copy, its value and its use. */
export function TokenRows({
  group,
  large = false,
  show,
}: {
  readonly group: string;
  /** On a phone what is shown takes the whole width. */
  readonly large?: boolean;
  readonly show: (name: `var(${TokenName})`, token: Token) => ReactNode;
}) {
  return (
    <ul className={styles.rows} data-large={large || undefined}>
      {tokensOf(group).map((token) => {
        const name = token.property as TokenName;
        return (
          <li key={name}>
            <div className={styles.shown}>{show(reference(name), token)}</div>
            <div className={styles.named}>
              <CopyToken name={name} />
              <span className={styles.value}>{worthOf(token)}</span>
              {token.description && <p>{token.description}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
