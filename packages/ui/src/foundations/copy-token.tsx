import { useState } from 'react';
import type { TokenName } from '../tokens/token-name.gen.ts';
import styles from './foundations.module.css';

/** A token's name; a press copies it as styles write it. */
export function CopyToken({ name }: { readonly name: TokenName }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`var(${name})`);
    setCopied(true);
  };
  return (
    <button
      type="button"
      className={styles.token}
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    >
      <code>{name}</code>
      <span aria-live="polite">{copied ? 'Copied' : ''}</span>
    </button>
  );
}
