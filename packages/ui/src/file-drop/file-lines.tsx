import { Icon } from '../icon/index.ts';
import styles from './file-drop.module.css';
import type { FileDropWords } from './file-drop-words.ts';

/** A picture on its way or there. */
export interface DroppedPicture {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  readonly state: 'sending' | 'done' | 'failed';
  /** Address of a small view of it; an object URL while it is sent. */
  readonly previewUrl?: string;
  /** Share that has been sent, 0 to 1; left out while that is not known. */
  readonly progress?: number;
  /** Why it failed and what to do. */
  readonly error?: string;
}

interface FileLineProps {
  readonly picture: DroppedPicture;
  readonly onRemove: (id: string) => void;
  readonly onRetry: ((id: string) => void) | undefined;
  readonly words: FileDropWords;
}

/** One file with how far it is, and the way to take it out. */
function FileLine({ picture, onRemove, onRetry, words }: FileLineProps) {
  const { id, name, state, previewUrl, progress, error } = picture;
  return (
    <li className={styles.file} data-state={state}>
      {previewUrl ? (
        <img className={styles.preview} src={previewUrl} alt="" width={48} height={48} />
      ) : (
        <span className={styles.preview}>
          <Icon name={state === 'failed' ? 'warning-circle' : 'image'} />
        </span>
      )}
      <div className={styles.about}>
        <p className={styles.name}>{name}</p>
        {state === 'sending' && (
          <progress className={styles.progress} aria-label={words.sending(name)} value={progress} />
        )}
        {error && <p className={styles.error}>{error}</p>}
      </div>
      {state === 'failed' && onRetry && (
        <button
          type="button"
          className={styles.retry}
          aria-label={words.retryOf(name)}
          onClick={() => onRetry(id)}
        >
          {words.retry}
        </button>
      )}
      <button
        type="button"
        className={styles.remove}
        aria-label={words.removeOf(name)}
        onClick={() => onRemove(id)}
      >
        <Icon name="x" />
      </button>
    </li>
  );
}

interface FileLinesProps extends Omit<FileLineProps, 'picture'> {
  readonly pictures: readonly DroppedPicture[];
}

/** The files in their order; nothing when there are none. */
export function FileLines({ pictures, ...line }: FileLinesProps) {
  if (pictures.length === 0) return null;
  return (
    <ul className={styles.files}>
      {pictures.map((picture) => (
        <FileLine key={picture.id} picture={picture} {...line} />
      ))}
    </ul>
  );
}
