import { type ComponentPropsWithRef, useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Timeline, type TimelineEntry, type Zoned } from '../timeline/index.ts';
import styles from './drop-path.module.css';

export interface DropPathProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Zoned {
  readonly steps: readonly TimelineEntry[];
  /** Now for the reader, epoch ms: other days are named instead of the hour. */
  readonly nowAt: number;
  readonly heading?: string;
}

/** The rules of a drop as a timeline: what was, what is, what comes. */
export function DropPath({
  steps,
  nowAt,
  heading = 'How this drop runs',
  locale,
  timeZone,
  className,
  ...rest
}: DropPathProps) {
  const headingId = useId();
  return (
    <section {...rest} aria-labelledby={headingId} className={joinClasses(styles.path, className)}>
      <h2 id={headingId}>{heading}</h2>
      <Timeline
        entries={steps}
        nowAt={nowAt}
        precision="clock"
        locale={locale}
        timeZone={timeZone}
      />
    </section>
  );
}
