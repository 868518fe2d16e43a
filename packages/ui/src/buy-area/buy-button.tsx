import type { LinkAs } from '../link-as/link-as.ts';
import type { BuyAction } from './buy-area-state.ts';
import type { BuyAreaButton } from './buy-area-view.ts';
import styles from './buy-button.module.css';

interface BuyButtonProps {
  readonly button: BuyAreaButton;
  readonly describedBy: string;
  readonly onAction: (action: BuyAction) => void;
  readonly href?: string | undefined;
  readonly linkAs: LinkAs;
}

/** The one button. Its width is the row's, so no label moves it; busy shows after 150 ms, in CSS. */
export function BuyButton({ button, describedBy, onAction, href, linkAs: Link }: BuyButtonProps) {
  const { label, amount, action, busy = false, tone = 'mine' } = button;
  const words = (
    <>
      {label}
      {amount && (
        <>
          {' '}
          <span className={styles.dot} aria-hidden="true">
            ·
          </span>{' '}
          {amount}
        </>
      )}
    </>
  );
  if (href !== undefined && action === 'see-order') {
    return (
      <Link className={styles.button} href={href} data-tone={tone}>
        {words}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={styles.button}
      data-tone={tone}
      aria-disabled={action === null || undefined}
      aria-busy={busy || undefined}
      aria-describedby={describedBy}
      onClick={action === null ? undefined : () => onAction(action)}
    >
      {busy && (
        <span className={styles.mark} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </span>
      )}
      <span>{words}</span>
    </button>
  );
}
