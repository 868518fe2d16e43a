import { Menu as Base } from '@base-ui/react/menu';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { PageDirection } from '../direction/page-direction.tsx';
import styles from './menu.module.css';

export interface MenuProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The Button or IconButton that opens it. Its label names the menu. */
  readonly trigger: ReactElement;
  /** MenuItem, MenuLink, MenuChoices and MenuDivider. */
  readonly children: ReactNode;
  /** Which edge of the trigger it keeps to. */
  readonly align?: 'start' | 'center' | 'end';
  /** Open or not, where the owner decides. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A short list of things to do with what its button stands on. */
export function Menu({
  trigger,
  align = 'start',
  open,
  onOpenChange,
  className,
  children,
  ...rest
}: MenuProps) {
  return (
    <PageDirection>
      <Base.Root
        {...(open === undefined ? {} : { open })}
        {...(onOpenChange ? { onOpenChange: (next: boolean) => onOpenChange(next) } : {})}
      >
        <Base.Trigger render={trigger} />
        <Base.Portal>
          <Base.Positioner
            className={styles.positioner}
            align={align}
            sideOffset={6}
            collisionPadding={8}
          >
            <Base.Popup {...rest} className={joinClasses(styles.menu, className)}>
              {children}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </PageDirection>
  );
}
