import { Button } from '../button/index.ts';
import type { TableSelection } from './column.ts';
import styles from './table.module.css';

/** How many rows are chosen and what can be done with them. It is heard as soon as the number changes. */
export function ChosenBar({ keys, onChange, actions }: TableSelection) {
  const isShown = keys.size > 0;
  return (
    <div className={styles.chosen} data-shown={isShown ? '' : undefined}>
      <p role="status">{isShown && <bdi>{keys.size} chosen</bdi>}</p>
      {isShown && (
        <>
          {actions}
          <Button tone="line" size="sm" onClick={() => onChange(new Set())}>
            Choose none
          </Button>
        </>
      )}
    </div>
  );
}
