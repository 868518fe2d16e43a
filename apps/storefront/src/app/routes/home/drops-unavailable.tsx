import styles from './plain-page.module.css';

/** Nothing was ever read: there is nothing older to show. */
export function DropsUnavailable({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <section className={styles.plain}>
      <h1>The shop did not answer.</h1>
      <p>Nothing of yours is affected: holds and orders are kept on the server.</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </section>
  );
}
