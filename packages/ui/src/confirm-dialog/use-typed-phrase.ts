import { useState } from 'react';

/** Case and stray blanks are not what is being asked. */
const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();

export interface Typed {
  readonly text: string;
  readonly set: (text: string) => void;
  /** The phrase has been typed, or none was asked for. */
  readonly matches: boolean;
}

/** What has been typed, and whether it is what was asked for. */
export function useTypedPhrase(phrase: string | undefined): Typed {
  const [text, set] = useState('');
  return { text, set, matches: phrase === undefined || plain(text) === plain(phrase) };
}
