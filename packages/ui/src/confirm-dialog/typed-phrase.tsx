import { Field } from '../field/index.ts';
import { TextInput } from '../text-input/index.ts';
import styles from './confirm-dialog.module.css';
import type { Typed } from './use-typed-phrase.ts';

interface TypedPhraseProps {
  readonly phrase: string;
  readonly typed: Typed;
}

/** The field that makes a hand slow down. */
export function TypedPhrase({ phrase, typed }: TypedPhraseProps) {
  return (
    <Field
      label={
        <>
          Type <span className={styles.phrase}>{phrase}</span> to confirm
        </>
      }
    >
      {(control) => (
        <TextInput
          {...control}
          className={styles.typed}
          value={typed.text}
          onChange={(event) => typed.set(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </Field>
  );
}
