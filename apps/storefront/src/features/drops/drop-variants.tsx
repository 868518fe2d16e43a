import { VariantPicker } from '@livedrops/ui/variant-picker';
import type { Drop, Variant } from '../../shared/api/wire.ts';
import styles from './drop-variants.module.css';

export interface DropVariantsProps {
  readonly drop: Drop;
  /** The chosen variant. */
  readonly value: string;
  readonly onChange: (variantId: string) => void;
}

/** What replaces "24 left" where nothing is on sale. */
function sayVariant({ phase }: Drop, { stock_count, remaining }: Variant): string | undefined {
  const number = (value: number) => value.toLocaleString('en-GB');
  if (phase === 'scheduled')
    return `${number(stock_count)} ${stock_count === 1 ? 'unit' : 'units'}`;
  const isOver = phase === 'ended' || phase === 'cancelled';
  return isOver && remaining > 0 ? `${number(remaining)} not sold` : undefined;
}

/** The variants with the stock of each; a drop of one variant has nothing to choose. */
export function DropVariants({ drop, value, onChange }: DropVariantsProps) {
  if (drop.variants.length < 2) return null;
  return (
    <VariantPicker
      className={styles.variants}
      value={value}
      onChange={onChange}
      options={drop.variants.map((variant) => ({
        id: variant.variant_id,
        name: variant.name,
        left: variant.remaining,
        held: variant.held,
        state: variant.stock_label,
        detail: sayVariant(drop, variant),
      }))}
    />
  );
}
