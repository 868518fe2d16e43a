import { ProductCard, type ProductCardProps } from '@livedrops/ui/product-card';
import type { Product } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import { paths } from '../../shared/paths.ts';
import styles from './product-grid.module.css';

const minuteMs = 60_000;
/** Pictures that are in view before anybody scrolls. */
const firstPictures = 4;

function stateOf({ drop }: Product): ProductCardProps['state'] {
  if (!drop) return { kind: 'no_drop' };
  const stock = { total: drop.stock_count, left: drop.remaining, held: drop.held };
  switch (drop.phase) {
    case 'live':
      return { kind: 'live', stock };
    case 'scheduled':
      return { kind: 'upcoming', opensAt: Date.parse(drop.start_time) };
    case 'sold_out':
      if (drop.stock_label === 'all_held') return { kind: 'all_held', stock };
      return {
        kind: 'sold_out',
        soldOutInMs:
          drop.sold_out_time === null
            ? null
            : Date.parse(drop.sold_out_time) - Date.parse(drop.start_time),
      };
    default:
      return { kind: drop.phase };
  }
}

/** Products side by side, each with how its drop stands. */
export function ProductGrid({ products }: { readonly products: readonly Product[] }) {
  const nowAt = useNow(minuteMs);
  return (
    <ul className={styles.grid}>
      {products.map((product, index) => (
        <li key={product.product_id}>
          <ProductCard
            href={product.drop ? paths.drop(product.drop.drop_id) : paths.browse}
            title={product.title}
            creator={product.creator.profile_name}
            picture={product.images[0] ?? null}
            hue={product.hue}
            price={product.price}
            state={stateOf(product)}
            nowAt={nowAt}
            priority={index < firstPictures}
          />
        </li>
      ))}
    </ul>
  );
}
