import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Heading } from '../heading/index.ts';
import { hueStyle } from '../hue/hue-style.ts';
import styles from './surface.module.css';

export type SurfaceTone = 'plain' | 'sunken' | 'field';

export interface SurfaceProps extends ComponentPropsWithRef<'section'> {
  /** Names the part. Without it the surface is no region of the page, only its ground. */
  readonly heading?: ReactNode;
  /** The heading's place in the page's outline. */
  readonly level?: 2 | 3;
  /** One control or link that belongs to the whole part, beside the heading. */
  readonly action?: ReactNode;
  /** `plain` lies on the page, `sunken` inside another surface, `field` on the drop's own colour. */
  readonly tone?: SurfaceTone;
  /** The drop's hue, 0 to 359 degrees; for `field`. */
  readonly hue?: number;
}

/** One part of a page on its own ground, with its heading and the one action that belongs to all of it. */
export function Surface({
  heading,
  level = 2,
  action,
  tone = 'plain',
  hue,
  className,
  style,
  children,
  ...rest
}: SurfaceProps) {
  const headingId = useId();
  return (
    <section
      {...(heading ? { 'aria-labelledby': headingId } : {})}
      {...rest}
      className={joinClasses(styles.surface, className)}
      style={hue === undefined ? style : hueStyle(hue, style)}
      data-tone={tone}
    >
      {(heading || action) && (
        <div className={styles.top}>
          {heading && (
            <Heading id={headingId} level={level} look="title">
              {heading}
            </Heading>
          )}
          {action && <div className={styles.action}>{action}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
