import { type ComponentPropsWithRef, type ReactNode, useId, useState } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { hueStyle } from '../hue/hue-style.ts';
import { Icon } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import { formatClock, formatOtherDay, type Zoned } from '../timeline/index.ts';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import { type EarlierFact, EarlierFacts } from './earlier-facts.tsx';
import styles from './notification-item.module.css';
import { type NotificationFact, sayNotification } from './say-notification.ts';

export interface NotificationItemProps
  extends Omit<ComponentPropsWithRef<'article'>, 'children' | 'title'>,
    Zoned {
  readonly href: string;
  readonly linkAs?: LinkAs;
  /** The product's name. */
  readonly title: string;
  readonly creator: string;
  readonly picture: PictureSource | null;
  /** 0 to 359. */
  readonly hue: number;
  /** What happened last. */
  readonly fact: NotificationFact;
  /** When, epoch ms, server time. */
  readonly at: number;
  /** Today for the reader, epoch ms. */
  readonly nowAt: number;
  readonly unread?: boolean;
  /** Words that are true this moment, while the drop sells: "Live now, 41 of 45 left". They stand for the sentence. */
  readonly liveText?: string | undefined;
  /** What is true of the reader's own units this moment: "Your hold ends at 20:12". It stands before all else. */
  readonly ownText?: string | undefined;
  /** A second fact in the same line, where no `ownText` stands: "Number 80 is yours". */
  readonly alsoText?: string | undefined;
  /** What else was told of the same drop, newest first, behind a button. */
  readonly earlier?: readonly EarlierFact[];
  /** The one thing to do about it. */
  readonly action?: ReactNode;
  readonly defaultOpen?: boolean;
}

/** One entry of the inbox: which drop, what happened, and what there is to do. */
export function NotificationItem({
  href,
  linkAs: Link = 'a',
  title,
  creator,
  picture,
  hue,
  fact,
  at,
  nowAt,
  unread = false,
  liveText,
  ownText,
  alsoText,
  earlier = [],
  action,
  defaultOpen = false,
  locale,
  timeZone,
  className,
  style,
  ...rest
}: NotificationItemProps) {
  const zoned = { locale, timeZone };
  const [open, setOpen] = useState(defaultOpen);
  const earlierId = useId();
  return (
    <article
      {...rest}
      className={joinClasses(styles.item, className)}
      style={hueStyle(hue, style)}
      data-unread={unread ? '' : undefined}
      data-open={open ? '' : undefined}
    >
      <Picture className={styles.picture} source={picture} sizes="64px" alt="" />
      <div className={styles.words}>
        <p className={styles.title}>
          <Link href={href} className={styles.link}>
            {title}
          </Link>{' '}
          <time dateTime={new Date(at).toISOString()}>
            {formatOtherDay(at, nowAt, zoned) ?? formatClock(at, zoned)}
          </time>
        </p>
        <p className={styles.fact} data-live={liveText && !ownText ? '' : undefined}>
          {unread && <VisuallyHidden>Unread: </VisuallyHidden>}
          {ownText ?? joinFacts(liveText ?? sayNotification(fact, { nowAt, ...zoned }), alsoText)}
        </p>
        <p className={styles.foot}>
          {creator}
          {earlier.length > 0 && (
            <button
              type="button"
              className={styles.more}
              aria-expanded={open}
              aria-controls={earlierId}
              onClick={() => setOpen(!open)}
            >
              {open ? 'Hide' : `${earlier.length} ${earlier.length === 1 ? 'update' : 'updates'}`}{' '}
              <VisuallyHidden>on {title}</VisuallyHidden>
              <Icon name={open ? 'caret-up' : 'caret-down'} />
            </button>
          )}
        </p>
        <EarlierFacts id={earlierId} hidden={!open} facts={earlier} nowAt={nowAt} {...zoned} />
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </article>
  );
}

/** `Sold out in 7:46. Number 80 is yours.`; a fact alone keeps its own end. */
const joinFacts = (first: string, second: string | undefined) =>
  second === undefined ? first : `${first.replace(/\.$/, '')}. ${second}.`;
