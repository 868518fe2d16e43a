import { useState } from 'react';
import { useAnnouncer } from '../announcer/index.ts';
import {
  checkPicture,
  type PictureLimits,
  type PictureRefusal,
  type PictureSize,
} from './check-picture.ts';
import type { FileDropWords } from './file-drop-words.ts';

export interface RefusedFile {
  readonly key: string;
  readonly name: string;
  readonly refusal: PictureRefusal;
}

interface TakenFiles {
  /** The files that were not taken the last time. */
  readonly refused: readonly RefusedFile[];
  readonly take: (files: Iterable<File>) => Promise<void>;
  readonly forget: (key: string) => void;
}

interface TakeOptions {
  readonly limits: PictureLimits;
  /** How many pictures there are already. */
  readonly count: number;
  readonly onAdd: (files: readonly File[]) => void;
  readonly readSize: ((file: File) => Promise<PictureSize | null>) | undefined;
  readonly sayResult: FileDropWords['result'];
}

/** Checks files as they come, hands on those that fit and keeps why the others do not. */
export function useTakenFiles(options: TakeOptions): TakenFiles {
  const { limits, count, onAdd, readSize, sayResult } = options;
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const announcer = useAnnouncer();
  const take = async (files: Iterable<File>) => {
    const checked = await Promise.all(
      Array.from(files, async (file) => ({
        file,
        refusal: await checkPicture(file, limits, readSize),
      })),
    );
    const fitting = checked.filter(({ refusal }) => refusal === null).map(({ file }) => file);
    const taken = fitting.slice(0, Math.max(0, limits.maxCount - count));
    const notTaken = checked.flatMap(({ file, refusal }, at) =>
      taken.includes(file)
        ? []
        : [{ key: `${at} ${file.name}`, name: file.name, refusal: refusal ?? ('count' as const) }],
    );
    setRefused(notTaken);
    announcer.polite(sayResult(taken.length, notTaken.length), 'file-drop');
    if (taken.length > 0) onAdd(taken);
  };
  const forget = (key: string) => setRefused(refused.filter((one) => one.key !== key));
  return { refused, take, forget };
}
