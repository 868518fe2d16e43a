import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import styles from './edition-cell.module.css';

/** The reader's cell of the unit grid, grown large enough to carry its number. */
export function EditionCell({ className, ...rest }: ComponentPropsWithRef<'span'>) {
  return <span {...rest} className={joinClasses(styles.cell, className)} />;
}
