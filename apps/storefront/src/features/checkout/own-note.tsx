import { Button } from '@livedrops/ui/button';
import { countWord } from '@livedrops/ui/buy-area';
import { formatUnitNumbers } from '@livedrops/ui/edition-stamp';
import { Message } from '@livedrops/ui/message';
import type { Drop, Order } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import type { BuyState } from './decide-buy-state.ts';
import styles from './own-note.module.css';
import { latestOrder, ownedUnits, ownNumbers } from './own-order.ts';

interface OwnNoteProps {
  readonly drop: Drop;
  readonly state: BuyState;
  readonly orders: readonly Order[];
  readonly onAnother: () => void;
}

/** States that say themselves what the visitor has. */
const saidElsewhere = new Set(['reserved', 'ending', 'declined', 'paying', 'uncertain', 'limit']);

function sayMore({ per_customer_limit, remaining }: Drop, owned: number): string | null {
  const more = Math.min(per_customer_limit - owned, remaining);
  return more > 0 ? `You may have ${countWord(more).toLowerCase()} more.` : null;
}

/** What somebody already has of a drop that is still on the screen: nobody buys twice without meaning to. */
export function OwnNote({ drop, state, orders, onAnother }: OwnNoteProps) {
  const numbers = ownNumbers(orders);
  const paid = latestOrder(orders.filter(({ status }) => status === 'confirmed'));
  if (!paid || saidElsewhere.has(state.kind)) return null;
  const sells = drop.phase === 'live';
  const more = sells ? sayMore(drop, ownedUnits(orders)) : null;
  if (state.kind === 'confirmed') {
    if (!more) return null;
    return (
      <p className={styles.another}>
        {more}{' '}
        <Button tone="plain" size="sm" onClick={onAnother}>
          Get another
        </Button>
      </p>
    );
  }
  const unit = numbers.length === 1 ? 'number' : 'numbers';
  const title = `You have ${unit} ${formatUnitNumbers(numbers, drop.stock_count)}`;
  return (
    <Message className={styles.note} tone="mine" icon="check-circle" title={title}>
      {more}{' '}
      <a className={styles.link} href={paths.order(paid.order_id)}>
        See your order
      </a>
    </Message>
  );
}
