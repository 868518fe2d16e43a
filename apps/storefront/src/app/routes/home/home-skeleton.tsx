import styles from './home-skeleton.module.css';

/** Holds the places of the home page while it is read; shows itself only when that takes longer than a moment. */
export function HomeSkeleton() {
  return (
    <div className={styles.page} aria-busy="true">
      <h1 className={styles.headline}>Live now</h1>
      <div className={styles.card} />
      <div className={styles.rows}>
        {[0, 1, 2, 3].map((row) => (
          <div key={row} className={styles.row} />
        ))}
      </div>
    </div>
  );
}
