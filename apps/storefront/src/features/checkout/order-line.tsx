import { Picture } from '@livedrops/ui/picture';
import { formatMoney } from '@livedrops/ui/price';
import type { Order } from '../../shared/api/wire.ts';
import { hueStyle } from '../../shared/theme/hue-style.ts';
import styles from './order-line.module.css';

/** What the order is for, in one line. */
export function OrderLine({ order }: { readonly order: Order }) {
  const { item, quantity, edition_size, total } = order;
  const units = quantity === 1 ? '1 unit' : `${quantity} units`;
  return (
    <div className={styles.line} style={hueStyle(item.hue)}>
      <Picture className={styles.picture} source={item.image} sizes="56px" alt="" />
      <div className={styles.words}>
        <p className={styles.title}>{item.title}</p>
        <p className={styles.detail}>
          {item.variant_name}, {units} of {edition_size.toLocaleString('en-GB')}
        </p>
      </div>
      <p className={styles.price}>{formatMoney(total, { display: 'full' })}</p>
    </div>
  );
}
