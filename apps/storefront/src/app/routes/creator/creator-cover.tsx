import { Picture } from '@livedrops/ui/picture';
import { UnitGrid } from '@livedrops/ui/unit-grid';
import type { Drop } from '../../../shared/api/wire.ts';
import { hueStyle } from '../../../shared/theme/hue-style.ts';
import styles from './creator-cover.module.css';

interface CreatorCoverProps {
  readonly hue: number;
  /** What they have on, or had last; its place is kept while it is not known. */
  readonly drop: Drop | undefined;
}

/** Decoration: the creator's colour, and what they make. Everything in it is said again below. */
export function CreatorCover({ hue, drop }: CreatorCoverProps) {
  const [first, second] = drop?.product.images ?? [];
  return (
    <div className={styles.cover} style={hueStyle(hue)} aria-hidden="true">
      {drop && (
        <UnitGrid
          className={styles.units}
          total={drop.stock_count}
          left={drop.remaining}
          held={drop.held}
          on="field"
          columns={columnsOf(drop.stock_count)}
        />
      )}
      {drop && (
        <Picture
          className={styles.picture}
          source={second ?? first ?? null}
          sizes="(width >= 900px) 700px, 100vw"
          alt=""
          focus="50% 60%"
          priority
        />
      )}
    </div>
  );
}

const rows = 6;

/** A band of cells, wider than it is high. */
const columnsOf = (units: number) => Math.max(20, Math.ceil(Math.min(units, 240) / rows));
