import styles from './order-filters.module.css';
import { type OrdersSearch, orderFilters, ordersHref } from './orders-search.ts';

export interface OrderFiltersProps {
  readonly search: OrdersSearch;
  /** How many the chosen filter shows; null while more pages follow. */
  readonly count: number | null;
}

/** Which orders are listed. Each choice is an address of its own. */
export function OrderFilters({ search, count }: OrderFiltersProps) {
  return (
    <nav className={styles.filters} aria-label="Show">
      {orderFilters.map(({ status, label }) => {
        const isCurrent = status === search.status;
        return (
          <a
            key={label}
            href={ordersHref(status ? { status } : {})}
            aria-current={isCurrent ? 'true' : undefined}
          >
            {label}
            {isCurrent && count !== null && count > 0 && ` ${count}`}
          </a>
        );
      })}
    </nav>
  );
}
