import type { Guide } from '@livedrops/ui/guide';
import { Heading } from '@livedrops/ui/heading';
import styles from './start-here.module.css';
import { type StoryGroup, useStoryGroups } from './story-index.ts';

const guides = import.meta.glob<Guide>('../../packages/ui/src/*/*.guide.ts', {
  eager: true,
  import: 'guide',
});

interface News {
  readonly component: string;
  readonly what: string;
}

const componentOf = (file: string) => file.split('/').at(-2) ?? '';

/** Every change that a guide tells of, by day, newest first. */
function changesByDay(): readonly (readonly [string, readonly News[]])[] {
  const days = new Map<string, News[]>();
  for (const [file, guide] of Object.entries(guides)) {
    for (const { on, what } of guide.changes) {
      days.set(on, [...(days.get(on) ?? []), { component: componentOf(file), what }]);
    }
  }
  return [...days].sort(([one], [other]) => other.localeCompare(one));
}

const days = changesByDay();

function groupOf(groups: readonly StoryGroup[], component: string): StoryGroup | undefined {
  const name = component.replaceAll('-', '');
  return groups.find(
    ({ title }) => title.split('/').at(-1)?.replaceAll(/[\s-]/g, '').toLowerCase() === name,
  );
}

/** Spelt out here: a reviewer in another place should read the same date as the one who wrote it. */
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The history of the kit, made from the guides of its components. */
export function WhatChanged() {
  const groups = useStoryGroups();
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Heading level={1}>What changed</Heading>
        <p className={styles.lead}>From the guide of each component, newest first.</p>
      </header>
      {days.map(([on, news]) => (
        <section key={on}>
          <Heading level={2}>{dayFormat.format(new Date(on))}</Heading>
          <ul className={styles.news}>
            {news.map(({ component, what }) => {
              const group = groupOf(groups, component);
              const name = group?.title.split('/').at(-1) ?? component;
              return (
                <li key={`${component}${what}`}>
                  {group ? (
                    <a
                      className={styles.link}
                      href={`./?path=/story/${group.firstId}`}
                      target="_top"
                    >
                      {name}
                    </a>
                  ) : (
                    <b>{name}</b>
                  )}
                  <span>{what}</span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </article>
  );
}
