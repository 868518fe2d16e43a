import type { AriaAttributes, ComponentPropsWithRef, DragEvent } from 'react';
import { useId, useState } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon } from '../icon/index.ts';
import type { PictureLimits, PictureSize } from './check-picture.ts';
import styles from './file-drop.module.css';
import { englishWords, type FileDropWords } from './file-drop-words.ts';
import { type DroppedPicture, FileLines } from './file-lines.tsx';
import { useTakenFiles } from './use-taken-files.ts';

export type { DroppedPicture };

export interface FileDropProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'onDrop' | 'onPaste'> {
  /** The pictures so far, in their order; their owner sends them. */
  readonly pictures: readonly DroppedPicture[];
  readonly limits: PictureLimits;
  /** Files that keep to the limits. Start sending them. */
  readonly onAdd: (files: readonly File[]) => void;
  /** Called with the `id` of a picture; stop sending it. */
  readonly onRemove: (id: string) => void;
  /** Sends a picture again that failed. */
  readonly onRetry?: (id: string) => void;
  /** How the pixels of a file are counted; by decoding it when left out. */
  readonly readSize?: (file: File) => Promise<PictureSize | null>;
  /** In another language than English. */
  readonly words?: Partial<FileDropWords>;
}

/** Takes pictures: chosen, dropped or pasted. Says the limits first. Stands in a `Field`. */
export function FileDrop({
  pictures,
  limits,
  onAdd,
  onRemove,
  onRetry,
  readSize,
  words: ownWords,
  className,
  'aria-label': label,
  'aria-labelledby': labelledBy,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
  ...rest
}: FileDropProps) {
  const words = { ...englishWords, ...ownWords };
  const limitsId = useId();
  const [over, setOver] = useState(false);
  const { refused, take, forget } = useTakenFiles({
    limits,
    count: pictures.length,
    onAdd,
    readSize,
    sayResult: words.result,
  });
  const notTaken = refused.map(({ key, name, refusal }): DroppedPicture => {
    return { id: key, name, state: 'failed', error: words.refusal(refusal, limits) };
  });
  return (
    <div
      {...rest}
      className={joinClasses(styles.drop, className)}
      onPaste={(event) => {
        if (event.clipboardData.files.length > 0) void take(event.clipboardData.files);
      }}
    >
      <div className={styles.target} data-over={over || undefined}>
        <PictureInput
          types={limits.types}
          onTake={take}
          onOver={setOver}
          aria-label={labelledBy ? undefined : (label ?? words.choose)}
          aria-labelledby={labelledBy}
          aria-describedby={joinClasses(describedBy, limitsId)}
          aria-invalid={invalid}
        />
        <Icon name="image" className={styles.sign} />
        <span className={styles.words}>
          <span className={styles.choose}>{words.choose}</span> {words.drop}
        </span>
        <span className={styles.limits} id={limitsId}>
          {words.limits(limits)}
        </span>
      </div>
      <FileLines onRemove={onRemove} onRetry={onRetry} pictures={pictures} words={words} />
      <FileLines onRemove={forget} onRetry={undefined} pictures={notTaken} words={words} />
    </div>
  );
}

interface PictureInputProps extends AriaAttributes {
  readonly types: readonly string[];
  readonly onTake: (files: Iterable<File>) => Promise<void>;
  readonly onOver: (over: boolean) => void;
}

/** Lies over the whole target, so that a press, a key and a drop all meet a real file input. */
function PictureInput({ types, onTake, onOver, ...aria }: PictureInputProps) {
  const hover = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    onOver(over);
  };
  return (
    <input
      {...aria}
      type="file"
      multiple
      className={styles.input}
      accept={types.join(',')}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        void onTake(event.dataTransfer.files);
      }}
      onChange={(event) => {
        void onTake(Array.from(event.target.files ?? []));
        // The same file can be chosen again after it was removed.
        event.target.value = '';
      }}
    />
  );
}
