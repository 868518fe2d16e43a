import { type ComponentPropsWithRef, useId, useState, useSyncExternalStore } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import type { SpokenThresholdMs, Ticker } from '../countdown/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import type { Money } from '../price/index.ts';
import { QuantityStepper } from '../quantity-stepper/index.ts';
import type { Zoned } from '../timeline/index.ts';
import styles from './buy-area.module.css';
import { Lead } from './buy-area-lead.tsx';
import type { BuyAction, BuyAreaState, Freshness } from './buy-area-state.ts';
import type { BuyAreaView } from './buy-area-view.ts';
import { BuyButton } from './buy-button.tsx';
import { countWord } from './buy-words.ts';
import { describeBuyArea } from './describe-buy-area.ts';
import { FreshnessLine } from './freshness-line.tsx';

export interface BuyAreaProps extends Omit<ComponentPropsWithRef<'section'>, 'children'>, Zoned {
  readonly state: BuyAreaState;
  readonly ticker: Ticker;
  /** Of one unit. */
  readonly price: Money;
  /** The chosen variant's name; null where there is no choice. */
  readonly item: string | null;
  readonly quantity: number;
  /** What the limit and the stock allow now. */
  readonly quantityMax: number;
  readonly onQuantityChange: (quantity: number) => void;
  readonly perCustomerLimit: number;
  /** How long a unit is held, ms. */
  readonly holdMs: number;
  readonly freshness: Freshness;
  readonly onAction: (action: BuyAction) => void;
  /** Where "See your order" leads; without it the action is reported. */
  readonly orderHref?: string;
  readonly linkAs?: LinkAs;
  /** 10, 5 and 1 minute, 10 seconds and the end of the countdown or hold that shows. */
  readonly onThreshold?: ((thresholdMs: SpokenThresholdMs) => void) | undefined;
  /** `page`: a bar at the foot of a phone, in the column on a desktop. `card`: a box where it stands. */
  readonly placement?: 'page' | 'card';
  readonly label?: string;
}

/** One button and the truth around it: what will happen, why not, what it costs, how fresh the facts are. */
export function BuyArea({
  state,
  ticker,
  price,
  item,
  quantity,
  quantityMax,
  onQuantityChange,
  perCustomerLimit,
  holdMs,
  freshness,
  onAction,
  orderHref,
  linkAs = 'a',
  onThreshold,
  placement = 'page',
  label = 'Buy',
  locale,
  timeZone,
  className,
  ...rest
}: BuyAreaProps) {
  const id = useId();
  const nowAt = useSecond(ticker);
  const view = describeBuyArea(state, { nowAt, price, quantity, holdMs, item, locale, timeZone });
  const hasWaited = useHasWaited(state);
  const isAtLimit = quantity >= perCustomerLimit;
  return (
    <section
      aria-label={label}
      {...rest}
      className={joinClasses(styles.area, className)}
      data-placement={placement}
      data-state={state.kind}
      data-waited={hasWaited ? '' : undefined}
    >
      <div className={styles.bar}>
        {view.lead && (
          <Lead id={`${id}-lead`} lead={view.lead} ticker={ticker} onThreshold={onThreshold} />
        )}
        <div className={styles.row}>
          {view.stepper && perCustomerLimit > 1 && (
            <QuantityStepper
              value={quantity}
              max={state.kind === 'live' ? quantityMax : quantity}
              onChange={onQuantityChange}
              maxReason={isAtLimit ? `${countWord(perCustomerLimit)} per person` : undefined}
            />
          )}
          <BuyButtons
            view={view}
            onAction={onAction}
            describedBy={view.lead ? `${id}-lead` : `${id}-fine`}
            orderHref={orderHref}
            linkAs={linkAs}
          />
        </div>
        <div className={styles.fine}>
          <span id={`${id}-fine`}>{view.fine}</span>
          {view.letGo ? (
            <LetGo onAction={onAction} />
          ) : (
            <FreshnessLine freshness={freshness} ticker={ticker} />
          )}
        </div>
      </div>
    </section>
  );
}

/** The time in whole seconds: what the area says changes no oftener. */
function useSecond(ticker: Ticker): number {
  const readSecond = () => Math.floor(ticker.now() / 1000) * 1000;
  return useSyncExternalStore(ticker.subscribe, readSecond, readSecond);
}

/** Whoever waits with a finger over the button must find it there when it opens. */
function useHasWaited({ kind }: BuyAreaState): boolean {
  const [hasWaited, setHasWaited] = useState(false);
  if (!hasWaited && (kind === 'upcoming' || kind === 'opening')) setHasWaited(true);
  return hasWaited;
}

function LetGo({ onAction }: Pick<BuyAreaProps, 'onAction'>) {
  return (
    <button type="button" className={styles.quiet} onClick={() => onAction('let-go')}>
      Let it go
    </button>
  );
}

interface BuyButtonsProps {
  readonly view: BuyAreaView;
  readonly onAction: (action: BuyAction) => void;
  readonly describedBy: string;
  readonly orderHref: string | undefined;
  readonly linkAs: LinkAs;
}

function BuyButtons({ view, onAction, describedBy, orderHref, linkAs }: BuyButtonsProps) {
  const { button, extend } = view;
  const same = { onAction, describedBy, href: orderHref, linkAs };
  return (
    <>
      {extend && (
        <BuyButton
          {...same}
          button={{
            label: extend.label,
            action: extend.busy ? null : 'extend',
            busy: extend.busy,
            tone: 'line',
          }}
        />
      )}
      <BuyButton {...same} button={button} />
    </>
  );
}
