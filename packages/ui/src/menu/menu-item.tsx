import { Menu as Base } from '@base-ui/react/menu';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import type { LinkAs } from '../link-as/link-as.ts';
import styles from './menu.module.css';

interface Words {
  readonly icon?: IconName;
  /** A second, quieter line: what it means, or why it cannot be done now. */
  readonly detail?: ReactNode;
}

export interface MenuItemProps extends Omit<ComponentPropsWithRef<'div'>, 'onSelect'>, Words {
  /** Called by a press or by Enter; the menu closes. */
  readonly onSelect?: () => void;
  /** `error` for what takes something away. */
  readonly tone?: 'plain' | 'error';
  /** It cannot be done now. Stays in the way of the arrow keys: say why in `detail`. */
  readonly unavailable?: boolean;
}

/** One thing to do. */
export function MenuItem({
  icon,
  detail,
  tone = 'plain',
  unavailable = false,
  onSelect,
  className,
  children,
  ...rest
}: MenuItemProps) {
  return (
    <Base.Item
      {...rest}
      disabled={unavailable}
      className={joinClasses(styles.item, className)}
      data-tone={tone}
      {...(onSelect ? { onClick: onSelect } : {})}
    >
      <ItemWords icon={icon} detail={detail}>
        {children}
      </ItemWords>
    </Base.Item>
  );
}

export interface MenuLinkProps extends ComponentPropsWithRef<'a'>, Words {
  readonly href: string;
  /** A router's link, or `a`. */
  readonly linkAs?: LinkAs;
}

/** One place to go to. */
export function MenuLink({
  icon,
  detail,
  linkAs: As = 'a',
  className,
  children,
  ...rest
}: MenuLinkProps) {
  return (
    <Base.LinkItem
      {...rest}
      closeOnClick
      render={<As />}
      className={joinClasses(styles.item, className)}
    >
      <ItemWords icon={icon} detail={detail}>
        {children}
      </ItemWords>
    </Base.LinkItem>
  );
}

function ItemWords({
  icon,
  detail,
  children,
}: {
  readonly icon: IconName | undefined;
  readonly detail: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      {icon && <Icon name={icon} className={styles.icon} />}
      <span className={styles.words}>
        <span className={styles.label}>{children}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </>
  );
}

/** A line between two groups of items. */
export function MenuDivider({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <Base.Separator {...rest} className={joinClasses(styles.divider, className)} />;
}
