import { Combobox as Base } from '@base-ui/react/combobox';
import type { ComponentPropsWithRef, ReactNode, RefObject } from 'react';
import { useRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { PageDirection } from '../direction/page-direction.tsx';
import { Icon } from '../icon/index.ts';
import styles from './combobox.module.css';

export interface ComboboxOption {
  readonly value: string;
  /** What is searched and shown once chosen. */
  readonly label: string;
  /** A fact that tells it from its neighbours, at the end of its line. */
  readonly detail?: ReactNode;
}

interface Words {
  readonly open: string;
  readonly clear: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
}

export interface ComboboxProps
  extends Omit<
    ComponentPropsWithRef<'input'>,
    'children' | 'defaultValue' | 'disabled' | 'onChange' | 'type' | 'value'
  > {
  /** Filtered here by their labels, unless `onSearch` is given: then all of them are shown. */
  readonly options: readonly ComboboxOption[];
  readonly value: ComboboxOption | null;
  readonly onChange: (option: ComboboxOption | null) => void;
  /** Called with each change of the typed text: fetch what fits, and keep the newest answer. */
  readonly onSearch?: (text: string) => void;
  /** Where the options are: here, on their way, or not coming. */
  readonly status?: 'ready' | 'loading' | 'error';
  /** Asks again after an error. */
  readonly onRetry?: () => void;
  /** It cannot be changed now: say why, and name that text with `aria-describedby`. */
  readonly unavailable?: boolean;
  readonly words?: Partial<Words>;
}

const englishWords: Words = {
  open: 'Show all',
  clear: 'Clear',
  loading: 'Looking',
  empty: 'Nothing fits. Try fewer letters.',
  failed: 'The list did not arrive.',
  retry: 'Ask again',
};

const sameOption = (one: ComboboxOption, other: ComboboxOption) => one.value === other.value;

/** One of a list that is too long to look through: type a part of its name. Stands in a `Field`. */
export function Combobox({
  options,
  value,
  onChange,
  onSearch,
  status = 'ready',
  onRetry,
  unavailable = false,
  words: ownWords,
  className,
  ...rest
}: ComboboxProps) {
  const shell = useRef<HTMLDivElement>(null);
  const words = { ...englishWords, ...ownWords };
  return (
    <PageDirection>
      <Base.Root
        items={options}
        {...(onSearch ? { filteredItems: options } : {})}
        value={value}
        onValueChange={(next) => onChange(next)}
        onInputValueChange={(text, { reason }) => {
          if (reason === 'input-change' || reason === 'input-clear') onSearch?.(text);
        }}
        isItemEqualToValue={sameOption}
        readOnly={unavailable}
        autoHighlight
      >
        <div className={styles.shell} ref={shell} data-unavailable={unavailable || undefined}>
          <Base.Input
            autoComplete="off"
            spellCheck={false}
            {...rest}
            aria-disabled={unavailable || undefined}
            className={joinClasses(styles.input, className)}
          />
          {value && !unavailable && (
            <Base.Clear className={styles.button} aria-label={words.clear}>
              <Icon name="x" />
            </Base.Clear>
          )}
          {!unavailable && (
            <Base.Trigger className={styles.button} aria-label={words.open}>
              <Icon name="caret-down" />
            </Base.Trigger>
          )}
        </div>
        <ComboboxPopup anchor={shell} status={status} words={words} onRetry={onRetry} />
      </Base.Root>
    </PageDirection>
  );
}

interface PopupProps extends NewsProps {
  readonly anchor: RefObject<HTMLDivElement | null>;
}

/** The options, or what there is to say instead of them. */
function ComboboxPopup({ anchor, ...news }: PopupProps) {
  return (
    <Base.Portal>
      <Base.Positioner className={styles.positioner} anchor={anchor} sideOffset={6}>
        <Base.Popup
          className={styles.popup}
          aria-busy={news.status === 'loading' || undefined}
          data-status={news.status}
        >
          <ComboboxNews {...news} />
          <Base.List className={styles.list} aria-label={news.words.open}>
            {(option: ComboboxOption) => (
              <Base.Item key={option.value} value={option} className={styles.option}>
                <span className={styles.label}>{option.label}</span>
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
                <Base.ItemIndicator className={styles.tick}>
                  <Icon name="check" />
                </Base.ItemIndicator>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

interface NewsProps {
  readonly status: 'ready' | 'loading' | 'error';
  readonly words: Words;
  readonly onRetry: (() => void) | undefined;
}

/** What there is to say instead of options, politely. */
function ComboboxNews({ status, words, onRetry }: NewsProps) {
  return (
    <>
      <Base.Status className={styles.news}>
        {status === 'loading' && words.loading}
        {status === 'error' && (
          <>
            <Icon name="warning-circle" /> {words.failed}
          </>
        )}
      </Base.Status>
      {status === 'error' && onRetry && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {words.retry}
        </button>
      )}
      <Base.Empty className={styles.news}>{status === 'ready' && words.empty}</Base.Empty>
    </>
  );
}
