import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import styles from './plain-page.module.css';

/** A shop before its first drop. */
export function EmptyShop() {
  usePageTitle(null);
  return (
    <section className={styles.plain}>
      <h1>No drops yet.</h1>
      <p>The first one stands here the moment it is announced. Nothing to reload.</p>
    </section>
  );
}
