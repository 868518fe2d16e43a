import type { ComponentPropsWithRef } from 'react';
import { Chip } from '../chip/index.ts';
import { joinClasses } from '../class-names/join-classes.ts';
import { formatRemaining } from '../countdown/index.ts';
import { hueStyle } from '../hue/hue-style.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import { LiveBadge } from '../live-badge/index.ts';
import { Picture, type PictureSource } from '../picture/index.ts';
import { type Money, Price } from '../price/index.ts';
import { formatMoment, type Zoned } from '../timeline/index.ts';
import { type UnitCounts, UnitGrid } from '../unit-grid/index.ts';
import styles from './product-card.module.css';

/** How the product's drop stands. */
export type ProductCardState =
  | { readonly kind: 'live' | 'all_held'; readonly stock: UnitCounts }
  | { readonly kind: 'upcoming'; readonly opensAt: number }
  | { readonly kind: 'sold_out'; readonly soldOutInMs: number | null }
  | { readonly kind: 'ended' | 'cancelled' | 'no_drop' };

export interface ProductCardProps
  extends Omit<ComponentPropsWithRef<'article'>, 'children' | 'title'>,
    Zoned {
  readonly href: string;
  readonly linkAs?: LinkAs;
  readonly title: string;
  readonly creator: string;
  readonly picture: PictureSource | null;
  readonly hue: number;
  readonly price: Money;
  readonly state: ProductCardState;
  /** Now for the reader, epoch ms: another day's opening is named with its day. */
  readonly nowAt: number;
  readonly priority?: boolean;
  readonly headingLevel?: 2 | 3 | 4;
}

function sayStock(state: ProductCardState, locale: string): string | null {
  if (state.kind === 'live') {
    const { left, total } = state.stock;
    return `${left.toLocaleString(locale)} left of ${total.toLocaleString(locale)}`;
  }
  if (state.kind === 'all_held') {
    return `All ${state.stock.held.toLocaleString(locale)} held, may return`;
  }
  if (state.kind === 'sold_out' && state.soldOutInMs !== null) {
    return `Gone in ${formatRemaining(state.soldOutInMs)}`;
  }
  return null;
}

/** A product among others: what, who, how much, and how its drop stands. */
export function ProductCard({
  href,
  linkAs: Link = 'a',
  title,
  creator,
  picture,
  hue,
  price,
  state,
  nowAt,
  priority = false,
  headingLevel = 2,
  locale,
  timeZone,
  className,
  style,
  ...rest
}: ProductCardProps) {
  const Heading = `h${headingLevel}` as const;
  const stock = sayStock(state, locale ?? 'en-GB');
  return (
    <article
      {...rest}
      className={joinClasses(styles.card, className)}
      style={hueStyle(hue, style)}
      data-state={state.kind}
    >
      <div className={styles.frame}>
        <Picture
          className={styles.picture}
          source={picture}
          sizes="(width >= 900px) 240px, 45vw"
          priority={priority}
        />
        <div className={styles.badge}>
          <StateBadge state={state} nowAt={nowAt} zoned={{ locale, timeZone }} />
        </div>
      </div>
      <div className={styles.name}>
        <Heading className={styles.title}>
          <Link href={href} className={styles.link}>
            {title}
          </Link>
        </Heading>
        <Price value={price} size="card" locale={locale} />
      </div>
      <p className={styles.creator}>{creator}</p>
      {'stock' in state && (
        <UnitGrid className={styles.units} {...state.stock} size="compact" locale={locale} />
      )}
      {stock && <p className={styles.stock}>{stock}</p>}
    </article>
  );
}

interface StateBadgeProps {
  readonly state: ProductCardState;
  readonly nowAt: number;
  readonly zoned: Zoned;
}

function StateBadge({ state, nowAt, zoned }: StateBadgeProps) {
  switch (state.kind) {
    case 'live':
      return <LiveBadge />;
    case 'all_held':
      return (
        <Chip className={styles.held} icon="hourglass">
          All held
        </Chip>
      );
    case 'upcoming':
      return <Chip>Opens {formatMoment(state.opensAt, nowAt, zoned)}</Chip>;
    case 'sold_out':
      return <Chip>Sold out</Chip>;
    case 'ended':
      return <Chip>Ended</Chip>;
    case 'cancelled':
      return <Chip>Cancelled</Chip>;
    case 'no_drop':
      return null;
    default:
      return state satisfies never;
  }
}
