import type { ComponentPropsWithRef } from 'react';
import { Avatar } from '../avatar/index.ts';
import { Chip } from '../chip/index.ts';
import { joinClasses } from '../class-names/join-classes.ts';
import { hueStyle } from '../hue/hue-style.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { LiveBadge } from '../live-badge/index.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import { type Money, Price } from '../price/index.ts';
import { formatMoment, type Zoned } from '../timeline/index.ts';
import { type UnitCounts, UnitGrid } from '../unit-grid/index.ts';
import styles from './drop-card.module.css';

export interface DropCardProps
  extends Omit<ComponentPropsWithRef<'article'>, 'children' | 'title'>,
    Zoned {
  readonly href: string;
  readonly linkAs?: LinkAs;
  readonly title: string;
  /** Left out on the creator's own page. */
  readonly creator?: {
    readonly name: string;
    readonly hue: number;
    readonly picture?: PictureSource | null;
  };
  readonly picture: PictureSource | null;
  readonly hue: number;
  readonly price: Money;
  readonly stock: UnitCounts;
  readonly state: 'available' | 'all_held' | 'sold_out';
  /** Epoch ms, server time. */
  readonly endsAt: number;
  /** Now for the reader, epoch ms: another day's end is named with its day. */
  readonly nowAt: number;
  /** Among the first pictures of the page. */
  readonly priority?: boolean;
  readonly headingLevel?: 2 | 3 | 4;
}

/** A live drop as a card: picture, number left, price and the units themselves. Wide places set it side by side. */
export function DropCard({
  href,
  linkAs: Link = 'a',
  title,
  creator,
  picture,
  hue,
  price,
  stock,
  state,
  endsAt,
  nowAt,
  priority = false,
  headingLevel = 3,
  locale,
  timeZone,
  className,
  style,
  ...rest
}: DropCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article
      {...rest}
      className={joinClasses(styles.root, className)}
      style={hueStyle(hue, style)}
      data-state={state}
    >
      <div className={styles.card}>
        <div className={styles.frame}>
          <Picture
            className={styles.picture}
            source={picture}
            sizes="(width >= 900px) 410px, 82vw"
            priority={priority}
            focus="50% 56%"
          />
          <div className={styles.badges}>
            <StateBadge state={state} />
            <Chip>ends {formatMoment(endsAt, nowAt, { locale, timeZone })}</Chip>
          </div>
        </div>
        <div className={styles.body}>
          <div>
            <Heading className={styles.title}>
              <Link href={href} className={styles.link}>
                {title}
              </Link>
            </Heading>
            {creator && (
              <p className={styles.creator}>
                <Avatar {...creator} className={styles.avatar} size="sm" />
                {creator.name}
              </p>
            )}
          </div>
          <Count stock={stock} price={price} locale={locale} />
          <UnitGrid {...stock} size="card" on="field" locale={locale} />
        </div>
      </div>
    </article>
  );
}

function StateBadge({ state }: Pick<DropCardProps, 'state'>) {
  if (state === 'available') return <LiveBadge />;
  return state === 'all_held' ? (
    <Chip className={styles.held} icon="hourglass">
      All held
    </Chip>
  ) : (
    <Chip>Sold out</Chip>
  );
}

function Count({
  stock,
  price,
  locale = 'en-GB',
}: Pick<DropCardProps, 'stock' | 'price' | 'locale'>) {
  return (
    <p className={styles.count}>
      <span className={styles.number} data-long={stock.left > 9999 ? '' : undefined}>
        {stock.left.toLocaleString(locale)}
      </span>{' '}
      <span className={styles.of}>
        left <br />
        of {stock.total.toLocaleString(locale)}
      </span>
      <Price className={styles.price} value={price} size="hero" locale={locale} />
    </p>
  );
}
