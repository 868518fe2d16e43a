import type { Guide } from '@livedrops/ui/guide';
import { Icon } from '@livedrops/ui/icon';
import styles from './guide-words.module.css';

interface WordsProps {
  readonly guide: Guide;
}

function Reasons({
  title,
  reasons,
}: {
  readonly title: string;
  readonly reasons: readonly string[];
}) {
  return (
    <section className={styles.reasons}>
      <h3>{title}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
}

function Pairs({ guide }: WordsProps) {
  return (
    <section>
      <h2>Do and do not</h2>
      <ul className={styles.pairs}>
        {guide.pairs.map((pair) => (
          <li key={pair.do} className={styles.pair}>
            <p className={styles.do}>
              <Icon name="check-circle" />
              <span>
                <b>Do.</b> {pair.do}
              </span>
            </p>
            <p className={styles.dont}>
              <Icon name="x-circle" />
              <span>
                <b>Do not.</b> {pair.dont}
              </span>
            </p>
            <p className={styles.because}>{pair.because}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Keyboard({ guide }: WordsProps) {
  return (
    <section>
      <h2>Keyboard</h2>
      {guide.keyboard.length === 0 ? (
        <p>Nothing in it takes focus.</p>
      ) : (
        <dl className={styles.keys}>
          {guide.keyboard.map(({ keys, does }) => (
            <div key={`${keys}${does}`}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** When to take a component and when not, what to do with it, its keys, and what it says aloud. */
export function GuideWords({ guide }: WordsProps) {
  return (
    <div className={styles.guide}>
      <div className={styles.choice}>
        <Reasons title="Use it when" reasons={guide.use} />
        <Reasons title="Do not use it when" reasons={guide.avoid} />
      </div>
      <Pairs guide={guide} />
      <Keyboard guide={guide} />
      <section>
        <h2>What is said aloud</h2>
        <p>{guide.announces ?? 'Nothing by itself: it is read where it stands.'}</p>
      </section>
    </div>
  );
}

/** Stories that a reviewer may look for, and why there is none. */
export function GuideGaps({ guide }: WordsProps) {
  const gaps = Object.entries(guide.without ?? {});
  if (gaps.length === 0) return null;
  return (
    <section className={styles.guide}>
      <h2>Not shown</h2>
      <ul className={styles.changes}>
        {gaps.map(([story, why]) => (
          <li key={story}>
            <b>{story}.</b> {why}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What became of a component, newest first. */
export function GuideChanges({ guide }: WordsProps) {
  return (
    <section className={styles.guide}>
      <h2>Changes</h2>
      <ul className={styles.changes}>
        {guide.changes.map(({ on, what }) => (
          <li key={`${on}${what}`}>
            <time dateTime={on}>{on}</time> {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
