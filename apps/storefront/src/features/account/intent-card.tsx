import { Picture } from '@livedrops/ui/picture';
import { hueStyle } from '../../shared/theme/hue-style.ts';
import styles from './intent-card.module.css';
import type { Intent } from './sign-in-dialog.tsx';

/** What one is signing in for, in its own colour. */
export function IntentCard({ title, detail, note, picture, hue }: Intent) {
  return (
    <div className={styles.card} style={hueStyle(hue)}>
      <Picture className={styles.picture} source={picture} sizes="56px" alt="" />
      <div>
        <p className={styles.title}>{title}</p>
        <p>{detail}</p>
        {note && <p>{note}</p>}
      </div>
    </div>
  );
}
