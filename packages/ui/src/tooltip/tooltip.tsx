import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { PageDirection } from '../direction/page-direction.tsx';
import { VisuallyHidden } from '../visually-hidden/index.ts';
import styles from './tooltip.module.css';

const opensAfterMs = 500;

export interface TooltipProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'content'> {
  /** A few words. Nothing that can be found nowhere else: a finger does not hover. */
  readonly text: ReactNode;
  /** The key that does the same, as printed on the keyboard. */
  readonly keys?: string;
  /** The one thing it explains: an IconButton, or whatever takes focus. */
  readonly children: ReactElement;
  /** The words are more than the name of the thing: screen readers hear them as its description. */
  readonly describes?: boolean;
  readonly side?: 'top' | 'bottom' | 'inline-start' | 'inline-end';
  /** Open from the start, for a story. */
  readonly defaultOpen?: boolean;
}

/** The name of a sign, for those who point at it or reach it by keyboard. */
export function Tooltip({
  text,
  keys,
  children,
  describes = false,
  side = 'top',
  defaultOpen = false,
  className,
  ...rest
}: TooltipProps) {
  const descriptionId = useId();
  return (
    <PageDirection>
      <Base.Root defaultOpen={defaultOpen}>
        <Base.Trigger
          delay={opensAfterMs}
          render={children}
          {...(describes ? { 'aria-describedby': descriptionId } : {})}
        />
        {describes && (
          <VisuallyHidden id={descriptionId} aria-hidden="true">
            {text}
          </VisuallyHidden>
        )}
        <Base.Portal>
          <Base.Positioner
            className={styles.positioner}
            side={side}
            sideOffset={6}
            collisionPadding={8}
          >
            <Base.Popup
              {...rest}
              className={joinClasses(styles.tooltip, className)}
              data-inverted=""
            >
              {text}
              {keys && <kbd className={styles.keys}>{keys}</kbd>}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </PageDirection>
  );
}

/** Around signs that stand together: once one has shown its name, the next shows it at once. */
export function TooltipGroup({ children }: { readonly children: ReactNode }) {
  return <Base.Provider delay={opensAfterMs}>{children}</Base.Provider>;
}
