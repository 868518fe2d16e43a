import { Button, ButtonLink } from '../button/index.ts';
import { Icon } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import type { BuyAction } from './buy-area-state.ts';
import type { BuyAreaButton } from './buy-area-view.ts';
import styles from './buy-button.module.css';

interface BuyButtonProps {
  readonly button: BuyAreaButton;
  readonly describedBy: string;
  readonly onAction: (action: BuyAction) => void;
  readonly href: string | undefined;
  readonly linkAs: LinkAs;
}

/** The one button. It takes the row's whole width, so that no label can move it. */
export function BuyButton({ button, describedBy, onAction, href, linkAs }: BuyButtonProps) {
  const { label, amount, action, busy = false, tone = 'mine', icon, pressed } = button;
  if (href !== undefined && action === 'see-order') {
    return (
      <ButtonLink className={styles.button} href={href} tone={tone} size="lg" linkAs={linkAs}>
        {label}
      </ButtonLink>
    );
  }
  return (
    <Button
      className={styles.button}
      tone={tone}
      size="lg"
      busy={busy}
      unavailable={action === null && !busy}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      onClick={() => action && onAction(action)}
    >
      {icon && <Icon name={icon} />}
      <span>
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
      </span>
    </Button>
  );
}
