import { Button, ButtonLink } from '@livedrops/ui/button';
import { Dialog } from '@livedrops/ui/dialog';
import { paths } from '../../shared/paths.ts';
import { FilterFields, type FilterFieldsProps } from './filter-fields.tsx';
import styles from './filter-sheet.module.css';

export interface FilterSheetProps extends FilterFieldsProps {
  /** How many products the filters leave. */
  readonly total: number;
  readonly onClose: () => void;
}

/** The filters on a phone. They take effect at once; the button says what they leave. */
export function FilterSheet({ total, onClose, ...fields }: FilterSheetProps) {
  return (
    <Dialog open onClose={onClose} title="Filters" closeLabel="Close filters">
      <FilterFields {...fields} />
      <div className={styles.bar}>
        <ButtonLink size="lg" href={paths.browse} data-stay>
          Clear
        </ButtonLink>
        <Button tone="mine" size="lg" onClick={onClose}>
          Show {total}
        </Button>
      </div>
    </Dialog>
  );
}
